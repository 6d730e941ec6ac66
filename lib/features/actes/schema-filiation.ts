import { z } from 'zod'
import { LONGUEUR_LIBELLE, lignesFacultatives, texteFacultatif, texteObligatoire } from '@/lib/domain/saisie'

const id = z.uuid({ error: 'Référence inconnue.' })
const niveau = z.enum(['mesure', 'action'], { error: 'Choisissez une mesure ou une action.' })

/** La fin d’une mesure ou d’une action, avec sa raison si elle est connue. */
export const finSchema = z.object({ acteId: id, niveau, ligneId: id, motif: texteFacultatif(2000) })

/** Une ligne, et les intitulés des parts qui la remplacent, un par ligne de texte. */
export const scissionSchema = z.object({
  acteId: id,
  niveau,
  ligneId: id,
  intitules: lignesFacultatives()
    .refine((intitules) => intitules.length >= 2, 'Écrivez au moins deux intitulés, un par ligne.')
    .refine((intitules) => intitules.length <= 12, 'Douze parts au plus.')
    .refine(
      (intitules) => intitules.every(({ length }) => length <= LONGUEUR_LIBELLE),
      `${LONGUEUR_LIBELLE} caractères au plus par intitulé.`,
    ),
})

/** Une ligne, celles qu’on y réunit, et leur nouvel intitulé. */
export const fusionSchema = z.object({
  acteId: id,
  niveau,
  ligneId: id,
  autres: z.array(id).min(1, 'Cochez au moins une ligne à réunir.').max(30).default([]),
  intitule: texteObligatoire('Donnez l’intitulé de la ligne réunie.'),
})

export type SaisieFin = z.input<typeof finSchema>
export type SaisieScission = z.input<typeof scissionSchema>
export type SaisieFusion = z.input<typeof fusionSchema>

/** Une ligne de l’acte précédent, par sa lignée : elle peut n’être plus dans celui-ci. */
export const annulationSchema = z.object({ acteId: id, niveau, lignee: id })
