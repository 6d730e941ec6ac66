import type { PartParite } from '@/lib/domain/pilotage/agregat'
import type { Tranche } from '@/lib/domain/pilotage/tranche'

/** Des points de base : une part dessinée n’est pas un montant. */
const TOUT = 10_000n

/** Un morceau de barre, de gauche à droite. */
export interface Segment {
  readonly cle: string | null
  readonly debut: bigint
  readonly largeur: bigint
}

/**
 * Les morceaux d’une barre dont le tout vaut 10 000, sans trou ni débord : chacun finit où le suivant commence. Vide quand
 * rien n’est chiffré, ou qu’une reprise de crédits rend la proportion trompeuse.
 */
export function computeSegments({ parts, total }: Pick<Tranche, 'parts' | 'total'>): readonly Segment[] {
  const tout = total.centimes
  if (tout === null || tout <= 0n || parts.some(({ centimes }) => centimes !== null && centimes < 0n)) return []
  let cumul = 0n
  return parts.flatMap(({ cle, centimes }) => {
    const debut = (cumul * TOUT) / tout
    cumul += centimes ?? 0n
    const largeur = (cumul * TOUT) / tout - debut
    return largeur === 0n ? [] : [{ cle, debut, largeur }]
  })
}

/** Pourquoi la moitié d’une barre ne se juge pas ; null : elle se juge. */
export type RefusMoitie = 'part_manquante' | 'plusieurs_cadres'

/**
 * La moitié n’est celle de rien quand une part manque quelque part : l’autre semblerait payer tout. Elle n’est pas une règle
 * non plus quand plusieurs cadres sont réunis : tous ne jugent pas la parité de la même façon.
 */
export function findRefusMoitie({
  parts,
  total,
  cadres,
}: Pick<Tranche, 'parts' | 'total' | 'cadres'>): RefusMoitie | null {
  const find = (cle: PartParite) => parts.find((part) => part.cle === cle)
  const repartis = (['ensemble', 'reste'] as const).every((cle) => (find(cle)?.centimes ?? null) === null)
  const connues =
    repartis && (['etat', 'departement'] as const).every((cote) => find(cote)?.territoires === total.territoires)
  if (!connues) return 'part_manquante'
  return cadres > 1 ? 'plusieurs_cadres' : null
}
