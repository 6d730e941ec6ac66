import type { ChoixPeriode } from '@/lib/domain/avenant/periode'
import type { Bloc, TypeAvenant } from '@/lib/domain/vocabulaire'

/** Ce qu’un type d’avenant vient faire, et ce qu’il laisse écrire d’emblée. */
export const LIBELLES_TYPES_AVENANT = {
  annuel: { libelle: 'Avenant financier annuel', ouvre: 'Tout s’écrit.' },
  report: { libelle: 'Report de crédits', ouvre: 'Les montants et les échéances s’écrivent.' },
  echeance: { libelle: 'Changement d’échéance', ouvre: 'Les échéances s’écrivent.' },
  complement: { libelle: 'Complément en cours d’année', ouvre: 'Les mesures, les actions et les montants s’écrivent.' },
  prolongation: {
    libelle: 'Prolongation de la convention',
    ouvre: 'La période et les échéances s’écrivent\u202f; la convention finit plus tard.',
  },
} as const satisfies Record<TypeAvenant, { readonly libelle: string; readonly ouvre: string }>

export const LIBELLES_CHOIX_PERIODE = {
  civil: 'Année civile, du 1er janvier au 31 décembre',
  glissant: 'Année glissante, du 1er juillet au 30 juin',
  autre: 'Dates propres à l’avenant',
  precedente: 'La même que l’acte précédent',
} as const satisfies Record<ChoixPeriode, string>

/** Les parties d’un acte, telles que l’écran les nomme. */
export const LIBELLES_BLOCS = {
  periode: 'La période',
  mesures: 'Les mesures et les actions',
  montants: 'Les montants',
  echeances: 'Les échéances',
} as const satisfies Record<Bloc, string>
