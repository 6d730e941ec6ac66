import type { ChiffrePublie } from '@/lib/domain/bilan-publie'
import { compareTextes } from '@/lib/domain/groupe'
import { type Cherchable, searchTerritoires } from '@/lib/domain/recherche-territoire'
import type { CriteresSuivi, TriSuivi } from '@/lib/domain/suivi/criteres'
import { type EtatSuivi, getTete, type LigneSuivi } from '@/lib/domain/suivi/ligne'
import { type ConventionResumee, PRUDENCE } from '@/lib/domain/territoire-publie'

type Cle = string | number | bigint | null

const VERDICTS: readonly EtatSuivi[] = PRUDENCE

const alphabet = new Intl.Collator('fr')

/** Les lignes que les critères retiennent, dans l’ordre demandé. L’inconnu vient en dernier dans les deux sens. */
export function selectLignes(lignes: readonly LigneSuivi[], criteres: CriteresSuivi): readonly LigneSuivi[] {
  const sens = criteres.sens === 'asc' ? 1 : -1
  return lignes
    .filter((ligne) => isRetenue(ligne, criteres))
    .toSorted((a, b) => {
      const [cleA, cleB] = [getCle(a, criteres.tri), getCle(b, criteres.tri)]
      if (cleA === null || cleB === null) return Number(cleA === null) - Number(cleB === null) || compareNoms(a, b)
      return sens * compareCles(cleA, cleB) || compareNoms(a, b)
    })
}

function isRetenue({ territoire, convention, etat }: LigneSuivi, criteres: CriteresSuivi): boolean {
  const { q, cadre, verdict, region, ecart, renseigne } = criteres
  return (
    (q === null || searchTerritoires(listNoms(territoire), q).length > 0) &&
    (cadre === null || convention?.cadreCode === cadre) &&
    (verdict === null || etat === verdict) &&
    (region === null || territoire.region.code === region) &&
    (ecart === null || (convention?.ecartsReels ?? 0) > 0) &&
    (renseigne === null || convention !== null)
  )
}

/** Un agent tape le nom de la collectivité, celui du département ou son numéro. */
function listNoms({ nom, nomCourt, departements }: LigneSuivi['territoire']): readonly Cherchable[] {
  return [{ nom, code: null }, { nom: nomCourt, code: null }, ...departements]
}

function getCle(ligne: LigneSuivi, tri: TriSuivi): Cle {
  const { territoire, convention, etat } = ligne
  const tete = getTete(ligne)
  switch (tri) {
    case 'priorite':
      return convention && getPriorite(ligne)
    case 'territoire':
      return territoire.nomCourt
    case 'verdict':
      return getRangVerdict(etat)
    case 'etat':
      return getCentimes(tete?.etat)
    case 'departement':
      return getCentimes(tete?.departement)
    case 'autres':
      return getCentimes(tete?.autres)
    case 'ecarts':
      return convention && compterEcarts(convention)
    case 'signature':
      return convention?.dateSignature ?? null
  }
}

/** Qui appeler d’abord : l’État au-delà de la moitié, un écart réel sans réponse, puis les verdicts qui inquiètent. */
function getPriorite(ligne: LigneSuivi): number {
  const motifs = [
    getTete(ligne)?.verdict.alerteEtat,
    (ligne.convention?.ecartsReels ?? 0) > 0,
    ligne.etat === 'rompue',
    ligne.etat === 'indeterminable',
  ]
  const rang = motifs.indexOf(true)
  return rang === -1 ? motifs.length : rang
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

function compareNoms(a: LigneSuivi, b: LigneSuivi): number {
  return (
    alphabet.compare(a.territoire.nomCourt, b.territoire.nomCourt) ||
    compareTextes(a.convention?.slug ?? '', b.convention?.slug ?? '')
  )
}

export const LIGNES_PAR_PAGE = 50

/** La page demandée, ou la dernière quand il n’y en a pas autant. */
export function paginer<T>(
  lignes: readonly T[],
  demandee: number,
): { readonly page: number; readonly nombrePages: number; readonly affichees: readonly T[] } {
  const nombrePages = Math.max(1, Math.ceil(lignes.length / LIGNES_PAR_PAGE))
  const page = Math.min(demandee, nombrePages)
  return { page, nombrePages, affichees: lignes.slice((page - 1) * LIGNES_PAR_PAGE, page * LIGNES_PAR_PAGE) }
}
