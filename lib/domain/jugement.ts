import type { Bilan, Cellule } from '@/lib/domain/consolidation'
import type { RegleParite, Verdict } from '@/lib/domain/parite'
import { chevauche, type Periode } from '@/lib/domain/periode'

/** Sans détail, une action ne se juge pas : le manque est celui des actions, non celui des parts de l’ensemble. */
const INDETERMINABLE: Verdict = { tag: 'indeterminable', manquants: [], motifs: {}, alerteEtat: false }

/**
 * Le bilan, jugé là où le cadre le demande. Un CLS se juge sur chaque action : son verdict est celui de l’action la
 * moins favorable, et une seule action sans ses deux parts le rend indéterminable, à moins qu’une autre ne soit rompue.
 */
export function judgeBilan<B extends Bilan & { readonly periodes: readonly Periode[] }>(
  bilan: B,
  regle: RegleParite,
  actions: readonly string[],
  cellules: readonly Cellule[],
): B {
  if (regle.niveau !== 'action') return bilan
  const verdicts = actions.flatMap((id) => {
    const siennes = cellules.filter(
      ({ sujet, nature, perimetre, periode }) =>
        sujet.niveau === 'action' &&
        sujet.id === id &&
        nature === bilan.nature &&
        perimetre === bilan.perimetre &&
        bilan.periodes.some((retenue) => chevauche(retenue, periode)),
    )
    return siennes.length === 0 ? [INDETERMINABLE] : siennes.map(({ verdict }) => verdict)
  })
  const [pire = INDETERMINABLE] = verdicts.toSorted(compareGravite)
  const verdict = pire.tag === 'indeterminable' ? INDETERMINABLE : pire
  return { ...bilan, verdict: { ...verdict, alerteEtat: verdicts.some(({ alerteEtat }) => alerteEtat) } }
}

const GRAVITE = { rompue: 0, indeterminable: 1, compatible: 2, attestee: 3 } as const satisfies Record<
  Verdict['tag'],
  number
>

/** La rupture la plus large d’abord. */
function compareGravite(a: Verdict, b: Verdict): number {
  if (a.tag === 'rompue' && b.tag === 'rompue') return a.ecart < b.ecart ? 1 : a.ecart > b.ecart ? -1 : 0
  return GRAVITE[a.tag] - GRAVITE[b.tag]
}
