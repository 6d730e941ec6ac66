import { z } from 'zod'
import { jourFacultatif, LONGUEUR_TEXTE, lienFacultatif, texteFacultatif, texteObligatoire } from '@/lib/domain/saisie'
import { PRECISIONS_DATE } from '@/lib/domain/vocabulaire'

export const annonceSchema = z.object({
  territoire: texteObligatoire('Nommez le territoire, ou dites que la source ne le précise pas.'),
  auteur: texteObligatoire('Dites qui promet.'),
  citation: texteObligatoire('Citez la promesse.', LONGUEUR_TEXTE),
  sourceTitre: texteObligatoire('Donnez le titre du document.'),
  sourceUrl: lienFacultatif,
  date: jourFacultatif,
  precisionDate: z.enum(PRECISIONS_DATE).default('jour'),
})

const id = z.uuid({ error: 'Référence inconnue.' })

export const suiteAnnonceSchema = z.object({
  annonceId: z.uuid({ error: 'Choisissez l’annonce.' }),
  conventionId: id,
})

export const annonceTenueSchema = suiteAnnonceSchema.extend({ note: texteFacultatif() })

export type SaisieAnnonceTenue = z.input<typeof annonceTenueSchema>
