import type { ChiffrePublie } from '@/lib/domain/bilan-publie'
import { compareBooleens } from '@/lib/domain/groupe'
import { type Cherchable, searchTerritoires } from '@/lib/domain/recherche-territoire'
import { type CriteresSuivi, isFiltre, type TriSuivi } from '@/lib/domain/suivi/criteres'
import type { EtatSuivi, LigneSuivi } from '@/lib/domain/suivi/ligne'
import { compareMotifs } from '@/lib/domain/suivi/motifs'
import { isDansVue, VUES_SUIVI, type VueSuivi } from '@/lib/domain/suivi/vues'
import { type ConventionResumee, PRUDENCE } from '@/lib/domain/territoire-publie'

type Cle = string | number | bigint | null
type TriColonne = Exclude<TriSuivi, 'priorite'>

const VERDICTS: readonly EtatSuivi[] = PRUDENCE

const alphabet = new Intl.Collator('fr')

/** Les lignes que les critères retiennent, dans l’ordre demandé. L’inconnu vient en dernier dans les deux sens. */
export function selectLignes(lignes: readonly LigneSuivi[], criteres: CriteresSuivi): readonly LigneSuivi[] {
  const { tri, sens, vue } = criteres
  const facteur = sens === 'asc' ? 1 : -1
  const filtrees = filtrer(lignes, criteres)
  const retenues = vue === null ? filtrees : filtrees.filter((ligne) => isDansVue(ligne, vue))
  // Le tri garde l’ordre des lignes égales : celui de leurs noms, où elles arrivent.
  if (tri === 'priorite') return retenues.toSorted((a, b) => comparePriorites(a, b, facteur))
  return retenues
    .map((ligne) => ({ ligne, cle: getCle(ligne, tri) }))
    .toSorted(({ cle: a }, { cle: b }) =>
      a === null || b === null ? compareBooleens(a === null, b === null) : facteur * compareCles(a, b),
    )
    .map(({ ligne }) => ligne)
}

/** Combien de lignes chaque vue montrerait, les autres filtres gardés. */
export function countVues(
  lignes: readonly LigneSuivi[],
  criteres: CriteresSuivi,
): readonly { readonly vue: VueSuivi | null; readonly nombre: number }[] {
  const retenues = filtrer(lignes, criteres)
  return [
    { vue: null, nombre: retenues.length },
    ...VUES_SUIVI.map((vue) => ({
      vue,
      nombre: retenues.reduce((nombre, ligne) => nombre + (isDansVue(ligne, vue) ? 1 : 0), 0),
    })),
  ]
}

/** Les lignes que retiennent les filtres, la vue mise à part. */
function filtrer(lignes: readonly LigneSuivi[], criteres: CriteresSuivi): readonly LigneSuivi[] {
  const { q, cadre, verdict, region, ecart, renseigne } = criteres
  if (!isFiltre({ ...criteres, vue: null })) return lignes
  return lignes.filter(
    ({ territoire, convention, etat }) =>
      (q === null || searchTerritoires(listNoms(territoire), q).length > 0) &&
      (cadre === null || convention?.cadreCode === cadre) &&
      (verdict === null || etat === verdict) &&
      (region === null || territoire.region.code === region) &&
      (ecart === null || (convention?.ecartsReels ?? 0) > 0) &&
      (renseigne === null || convention !== null),
  )
}

/** Un agent tape le nom de la collectivité, celui du département ou son numéro. */
function listNoms({ nom, nomCourt, departements }: LigneSuivi['territoire']): readonly Cherchable[] {
  return [{ nom, code: null }, { nom: nomCourt, code: null }, ...departements]
}

function getCle({ territoire, convention, etat, bilan, attentes, echeances }: LigneSuivi, tri: TriColonne): Cle {
  switch (tri) {
    case 'territoire':
      return territoire.nomCourt
    case 'verdict':
      return getRangVerdict(etat)
    case 'etat':
      return getCentimes(bilan?.etat)
    case 'departement':
      return getCentimes(bilan?.departement)
    case 'autres':
      return getCentimes(bilan?.autres)
    case 'ecarts':
      return convention && compterEcarts(convention)
    case 'attente':
      return attentes.flatMap(({ depuis }) => depuis ?? []).toSorted()[0] ?? null
    case 'echeance':
      return echeances[0]?.echeance ?? null
    case 'signature':
      return convention?.dateSignature ?? null
  }
}

/** Qui appeler d’abord : les raisons d’appeler, puis ce qui attend quelqu’un, puis ce qui est publié, puis le silence. */
function comparePriorites(a: LigneSuivi, b: LigneSuivi, facteur: number): number {
  return (
    compareBooleens(isSilence(a), isSilence(b)) ||
    facteur * (compareMotifs(a.motifs, b.motifs) || getRangAttente(a) - getRangAttente(b))
  )
}

function isSilence({ convention, veille }: LigneSuivi): boolean {
  return convention === null && veille === null
}

function getRangAttente({ attentes }: LigneSuivi): number {
  return attentes.length > 0 ? 0 : 1
}

/** Du moins favorable au plus favorable ; null pour ce qui n’a pas de verdict. */
function getRangVerdict(etat: EtatSuivi): number | null {
  const rang = VERDICTS.indexOf(etat)
  return rang === -1 ? null : rang
}

/** Un écart réel pèse plus que tous les écarts relevés, et un écart relevé plus que tous les explicables. */
function compterEcarts({ ecartsReels, ecartsConsignes, ecartsExplicables }: ConventionResumee): bigint {
  return BigInt(ecartsReels) * 1_000_000_000_000n + BigInt(ecartsConsignes) * 1_000_000n + BigInt(ecartsExplicables)
}

function getCentimes(chiffre: ChiffrePublie | null | undefined): bigint | null {
  return chiffre?.centimes ?? null
}

function compareCles(a: NonNullable<Cle>, b: NonNullable<Cle>): number {
  if (typeof a === 'string' && typeof b === 'string') return alphabet.compare(a, b)
  return a < b ? -1 : a > b ? 1 : 0
}
