import { type Centimes, centimes } from '@/lib/domain/centimes'
import type { Cote, Verdict } from '@/lib/domain/parite'
import type { Periode } from '@/lib/domain/periode'
import { NATURES, type Nature } from '@/lib/domain/vocabulaire'

/** Un chiffre publié, dont une liste n’a besoin de savoir que s’il est exact. */
export interface ChiffrePublie {
  readonly centimes: Centimes
  readonly approche: boolean
}

/** Le bilan d’une convention tel que la publication le garde à plat. Null : non renseigné. */
export interface BilanPublie {
  readonly nature: Nature
  readonly periode: Periode
  readonly perimetre: string | null
  readonly etat: ChiffrePublie | null
  readonly departement: ChiffrePublie | null
  readonly autres: ChiffrePublie | null
  readonly ensemble: ChiffrePublie | null
  readonly verdict: Verdict
}

/** Les colonnes d’une cellule publiée. */
export interface ColonnesBilan {
  readonly nature: string
  readonly perimetre: string | null
  readonly etat: bigint | null
  readonly etatApproche: boolean
  readonly departement: bigint | null
  readonly departementApproche: boolean
  readonly autres: bigint | null
  readonly autresApproche: boolean
  readonly ensemble: bigint | null
  readonly ensembleApproche: boolean
  readonly verdict: string
  readonly ecart: bigint | null
  readonly tolerance: bigint | null
  readonly plusPayeur: string | null
  readonly alerteEtat: boolean
}

/** Relit une cellule publiée ; lève si elle porte un mot que le domaine ignore. */
export function parseBilanPublie(colonnes: ColonnesBilan, periode: Periode): BilanPublie {
  const nature = NATURES.find((connue) => connue === colonnes.nature)
  if (!nature) throw new Error(`Nature inconnue : ${colonnes.nature}`)
  return {
    nature,
    periode,
    perimetre: colonnes.perimetre,
    etat: toChiffre(colonnes.etat, colonnes.etatApproche),
    departement: toChiffre(colonnes.departement, colonnes.departementApproche),
    autres: toChiffre(colonnes.autres, colonnes.autresApproche),
    ensemble: toChiffre(colonnes.ensemble, colonnes.ensembleApproche),
    verdict: parseVerdict(colonnes),
  }
}

/** Vrai quand la source ne donne pas cette part et que le verdict la tire du total. */
export function isDeduite({ verdict, ...bilan }: BilanPublie, cote: Cote): boolean {
  return bilan[cote] === null && verdict.tag !== 'indeterminable'
}

function toChiffre(valeur: bigint | null, approche: boolean): ChiffrePublie | null {
  return valeur === null ? null : { centimes: centimes(valeur), approche }
}

function parseVerdict(colonnes: ColonnesBilan): Verdict {
  const { verdict, etat, ecart, plusPayeur, alerteEtat } = colonnes
  const tolerance = colonnes.tolerance ?? 0n
  if (verdict === 'attestee' && etat !== null) return { tag: 'attestee', chacun: centimes(etat), alerteEtat }
  if (verdict === 'compatible' && ecart !== null) {
    return { tag: 'compatible', ecart: centimes(ecart), tolerance, alerteEtat }
  }
  if (verdict === 'rompue' && ecart !== null && (plusPayeur === 'etat' || plusPayeur === 'departement')) {
    return { tag: 'rompue', ecart: centimes(ecart), tolerance, plusPayeur, alerteEtat }
  }
  if (verdict === 'indeterminable') {
    const manquants = (['etat', 'departement'] as const).filter((cote) => colonnes[cote] === null)
    return { tag: 'indeterminable', manquants, motifs: {}, alerteEtat }
  }
  throw new Error(`Verdict illisible : ${verdict}`)
}
