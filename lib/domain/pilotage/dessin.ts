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

/**
 * Vrai quand l’État et les collectivités ont chiffré leur part dans tous les territoires de la tranche. Sinon la moitié de la
 * barre n’est la moitié de rien : ce qui manque d’un côté ferait croire que l’autre paie tout.
 */
export function isComparable({ parts, total }: Pick<Tranche, 'parts' | 'total'>): boolean {
  return (['etat', 'departement'] as const).every((cote) => {
    const part = parts.find(({ cle }) => cle === cote)
    return part !== undefined && part.centimes !== null && part.territoires === total.territoires
  })
}
