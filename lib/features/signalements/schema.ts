import { z } from 'zod'
import { lienFacultatif, texteLisible, texteObligatoire } from '@/lib/domain/saisie'
import {
  getPageSignalable,
  MESSAGE_MAX,
  MESSAGE_MIN,
  STATUTS_SIGNALEMENT,
  SUITES_SIGNALEMENT,
} from '@/lib/domain/signalement'

const PAGE_INCONNUE = 'Cette page ne porte aucun chiffre publié.'

/** Un caractère compte pour un, même quand la machine en écrit deux. */
const message = texteLisible()
  .trim()
  .max(MESSAGE_MAX, `${MESSAGE_MAX.toLocaleString('fr')} caractères au plus.`)
  .refine((texte) => [...texte].length >= MESSAGE_MIN, `Dites ce qui est faux, en ${MESSAGE_MIN} caractères au moins.`)
  .prefault('')

export const SIGNALEMENTS_PAR_PAGE = 50

/** Ce que dit le lecteur d’une page publique ; rien n’y dit qui il est. */
export const signalementSchema = z.object({
  page: z
    .string()
    .prefault('')
    .transform((adresse, contexte) => {
      const page = getPageSignalable(adresse)
      if (page !== null) return page
      contexte.addIssue({ code: 'custom', message: PAGE_INCONNUE })
      return z.NEVER
    }),
  montant: z.uuid().nullish().catch(null),
  chiffre: texteObligatoire('Dites de quel chiffre il s’agit.'),
  message,
  source: lienFacultatif,
})

export type Signalement = z.output<typeof signalementSchema>

export const listSignalementsSchema = z.object({
  statut: z.enum(STATUTS_SIGNALEMENT).nullable().default(null),
  page: z.int().min(1).default(1),
})

export const settleSignalementSchema = z.object({
  signalementId: z.uuid({ error: 'Référence inconnue.' }),
  version: z.coerce.number().int(),
  statut: z.enum(SUITES_SIGNALEMENT, { error: 'Dites ce que vous faites de cette erreur signalée.' }),
  reponse: texteObligatoire('Écrivez la réponse que lira la personne.', MESSAGE_MAX),
})
