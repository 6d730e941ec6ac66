import { z } from 'zod'
import {
  jourObligatoire,
  LONGUEUR_TEXTE,
  montantSaisi,
  refinePeriode,
  texteFacultatif,
  texteObligatoire,
} from '@/lib/domain/saisie'
import { FINANCEURS, PRECISIONS } from '@/lib/domain/vocabulaire'
import { sujetSaisi } from './schema'

const id = z.uuid({ error: 'Référence inconnue.' })

/** Des crédits non dépensés, reportés à une date ultérieure. */
export const reportSchema = z
  .object({
    acteId: id,
    sujet: sujetSaisi,
    financeur: z.enum(FINANCEURS, { error: 'Indiquez qui reporte ses crédits.' }),
    financeurNom: texteFacultatif(),
    montant: montantSaisi,
    precision: z
      .enum(PRECISIONS)
      .nullish()
      .transform((precision) => precision ?? null),
    debut: jourObligatoire,
    fin: jourObligatoire,
    sourceId: z.uuid({ error: 'Choisissez la source.' }),
    note: texteObligatoire('Dites d’où viennent ces crédits, par exemple « non dépensés en 2020 ».', LONGUEUR_TEXTE),
  })
  .superRefine(refinePeriode)
  .superRefine(({ financeur, financeurNom, montant }, contexte) => {
    if (financeur === 'autre' && financeurNom === null) {
      contexte.addIssue({ code: 'custom', path: ['financeurNom'], message: 'Nommez cet autre financeur.' })
    }
    if (montant === null) {
      contexte.addIssue({ code: 'custom', path: ['montant'], message: 'Écrivez le montant reporté.' })
    }
  })

export type SaisieReport = z.input<typeof reportSchema>
