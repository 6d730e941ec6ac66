import type { BilanPublie } from '@/lib/domain/bilan-publie'
import { compareBooleens, compareTextes, type Groupe, groupBy } from '@/lib/domain/groupe'
import { keepParObjet } from '@/lib/domain/par-objet'
import { comparePeriodes } from '@/lib/domain/periode'
import { listMotifs, type Motif } from '@/lib/domain/suivi/motifs'
import type { EcheanceSuivie, Veille } from '@/lib/domain/suivi/veille'
import type { Tache } from '@/lib/domain/taches'
import {
  type ConventionResumee,
  ETATS_PARITE,
  isHorsParite,
  type TerritoirePublie,
} from '@/lib/domain/territoire-publie'
import type { Nature } from '@/lib/domain/vocabulaire'

/** Ce que le suivi dit d’une ligne : son verdict, ou pourquoi elle n’en a pas. */
export const ETATS_SUIVI = [...ETATS_PARITE, 'hors_parite', 'en_preparation', 'non_renseigne'] as const
export type EtatSuivi = (typeof ETATS_SUIVI)[number]

/** Une convention publiée, une convention dont rien n’est encore publié, ou un territoire dont on ne sait rien. */
export interface LigneSuivi {
  readonly territoire: TerritoirePublie
  readonly convention: ConventionResumee | null
  /** Ce qu’elle attend et de qui ; null si rien ne l’attend. */
  readonly veille: Veille | null
  readonly attentes: readonly Tache[]
  readonly echeances: readonly EcheanceSuivie[]
  /** Le bilan montré ; un plan n’en a pas, quoi qu’il chiffre. */
  readonly bilan: BilanPublie | null
  /** Les autres bilans de la nature choisie, que la ligne ne montre pas. */
  readonly autresBilans: number
  readonly etat: EtatSuivi
  readonly motifs: readonly Motif[]
}

interface Options {
  readonly veilles?: readonly Veille[]
  /** La nature des montants à montrer ; à défaut, celle que chaque convention met en avant. */
  readonly nature?: Nature | null
}

/**
 * Une ligne par convention, publiée ou non ; un territoire sans convention garde la sienne, pour qu’on voie ce qui manque.
 * Elles se suivent par nom de territoire. Les raisons d’appeler ne dépendent pas de la nature montrée.
 */
export function toLignes(
  territoires: readonly TerritoirePublie[],
  { veilles = [], nature = null }: Options = {},
): readonly LigneSuivi[] {
  const { parTerritoire, toutes } = keepOrdinaires(territoires)(nature)
  if (veilles.length === 0) return toutes
  const parCollectivite = new Map(
    groupBy(veilles, ({ collectiviteId }) => collectiviteId).map((groupe) => [groupe[0].collectiviteId, groupe]),
  )
  return parTerritoire.flatMap((lignes) => {
    const [{ territoire }] = lignes
    const siennes = parCollectivite.get(territoire.id)
    return siennes ? buildLignes(territoire, siennes, nature) : lignes
  })
}

const alphabet = new Intl.Collator('fr')

/** Où rien n’attend, les lignes ne changent qu’avec la publication : douze mille territoires ne se relisent pas à chaque fois. */
const keepOrdinaires = keepParObjet((territoires: readonly TerritoirePublie[]) => {
  const ranges = territoires.toSorted((a, b) => alphabet.compare(a.nomCourt, b.nomCourt))
  const connues = new Map<Nature | null, Ordinaires>()
  return (nature: Nature | null): Ordinaires => {
    const lues = connues.get(nature) ?? buildOrdinaires(ranges, nature)
    connues.set(nature, lues)
    return lues
  }
})

interface Ordinaires {
  readonly parTerritoire: readonly Groupe<LigneSuivi>[]
  readonly toutes: readonly LigneSuivi[]
}

function buildOrdinaires(territoires: readonly TerritoirePublie[], nature: Nature | null): Ordinaires {
  const parTerritoire = territoires.map((territoire) => buildLignes(territoire, [], nature))
  return { parTerritoire, toutes: parTerritoire.flat() }
}

function buildLignes(
  territoire: TerritoirePublie,
  veilles: readonly Veille[],
  nature: Nature | null,
): Groupe<LigneSuivi> {
  const siennes = new Map(veilles.map((veille) => [veille.conventionId, veille]))
  const publiees = territoire.conventions.map((convention) =>
    toLigne(territoire, convention, siennes.get(convention.id) ?? null, nature),
  )
  const connues = new Set(territoire.conventions.map(({ id }) => id))
  const enPreparation = veilles
    .filter(({ conventionId }) => !connues.has(conventionId))
    .map((veille) => toLigne(territoire, null, veille, nature))
  const [premiere, ...suivantes] = [...publiees, ...enPreparation].toSorted(compareConventions)
  return premiere ? [premiere, ...suivantes] : [toLigne(territoire, null, null, nature)]
}

/** Ce qui désigne une ligne parmi toutes. */
export function cleLigne({ territoire, convention, veille }: LigneSuivi): string {
  return convention?.id ?? veille?.conventionId ?? territoire.id
}

function compareConventions(a: LigneSuivi, b: LigneSuivi): number {
  return compareTextes(a.convention?.slug ?? '', b.convention?.slug ?? '') || compareTextes(cleLigne(a), cleLigne(b))
}

function toLigne(
  territoire: TerritoirePublie,
  convention: ConventionResumee | null,
  veille: Veille | null,
  nature: Nature | null,
): LigneSuivi {
  const { attentes, echeances } = veille ?? { attentes: [], echeances: [] }
  const bilans = convention === null ? [] : listBilans(convention, nature)
  const bilan = bilans[0] ?? null
  return {
    territoire,
    convention,
    veille,
    attentes,
    echeances,
    bilan,
    autresBilans: Math.max(0, bilans.length - 1),
    etat: getEtat(convention, veille, bilan),
    motifs: listMotifs({ convention, echeances }),
  }
}

/** Les bilans qu’une ligne peut montrer : celui de tête, ou ceux d’une nature, le tout et le plus récent d’abord. */
function listBilans(convention: ConventionResumee, nature: Nature | null): readonly BilanPublie[] {
  if (isHorsParite(convention)) return []
  if (nature === null) return convention.tete === null ? [] : [convention.tete]
  return convention.bilans
    .filter((bilan) => bilan.nature === nature)
    .toSorted(
      (a, b) =>
        compareBooleens(a.perimetre !== null, b.perimetre !== null) ||
        compareBooleens(isIndeterminable(a), isIndeterminable(b)) ||
        comparePeriodes(b.periode, a.periode),
    )
}

function isIndeterminable({ verdict }: BilanPublie): boolean {
  return verdict.tag === 'indeterminable'
}

function getEtat(convention: ConventionResumee | null, veille: Veille | null, bilan: BilanPublie | null): EtatSuivi {
  if (convention === null) return veille === null ? 'non_renseigne' : 'en_preparation'
  if (isHorsParite(convention)) return 'hors_parite'
  return bilan?.verdict.tag ?? 'indeterminable'
}
