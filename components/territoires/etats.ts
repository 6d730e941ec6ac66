import type { IconName } from '@/components/ui/icon'
import type { EtatSuivi } from '@/lib/domain/suivi/ligne'
import type { EtatParite } from '@/lib/domain/territoire-publie'

export interface AspectEtat {
  readonly icone: IconName
  readonly fond: string
  readonly signe: string
}

/** Un état se reconnaît à son signe autant qu’à sa teinte ; les deux couleurs des financeurs n’y paraissent pas. */
export const ASPECTS_ETATS = {
  attestee: { icone: 'coche', fond: 'fill-encre', signe: 'text-page' },
  compatible: { icone: 'environ', fond: 'fill-autre', signe: 'text-page' },
  rompue: { icone: 'different', fond: 'fill-alerte-pale', signe: 'text-alerte' },
  indeterminable: { icone: 'question', fond: 'fill-filet', signe: 'text-encre' },
} as const satisfies Record<EtatParite, AspectEtat>

export const FOND_NON_RENSEIGNE = 'fill-page'

export const LIBELLES_ETATS = {
  attestee: 'Parité attestée au centime',
  compatible: 'Compatible avec la parité',
  rompue: 'Parité rompue',
  indeterminable: 'Parité indéterminable',
  hors_parite: 'Hors parité',
  en_preparation: 'En préparation',
  non_renseigne: 'Non renseigné',
} as const satisfies Record<EtatSuivi, string>

/** Comment on sait ce que dit chaque verdict. */
export const EXPLICATIONS_ETATS = {
  attestee: 'Les deux parts sont données au centime, et elles sont égales.',
  compatible: 'Les sources arrondissent leurs montants ; l’écart entre les deux parts tient dans ces arrondis.',
  rompue:
    'L’un apporte plus que l’autre, au-delà de ce que des arrondis expliquent. Un Département peut apporter plus de la moitié.',
  indeterminable: 'Il manque au moins un montant. Ce qui manque n’est pas compté zéro.',
} as const satisfies Record<EtatParite, string>
