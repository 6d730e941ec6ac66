import type { ChoixComparaison, PartComparee } from '@/lib/domain/comparaison/choix'
import { type Comparaison, comparer } from '@/lib/domain/comparaison/comparaison'
import { type CriteresComparaison, selectTerritoires } from '@/lib/domain/comparaison/criteres'
import type { DonneesComparees } from '@/lib/domain/comparaison/evaluation'
import { listPropositions, type Proposition, proposePart } from '@/lib/domain/comparaison/propositions'
import { entreGuillemets } from '@/lib/domain/phrase/typographie'

/** Une adresse de comparaison, lue : ce qu’elle choisit, ce qu’elle pourrait choisir, et ce que cela donne. */
export interface ComparaisonLue {
  readonly criteres: CriteresComparaison
  /** Ce que l’adresse désigne et que le portail ne connaît pas. */
  readonly inconnus: readonly string[]
  readonly part: PartComparee
  readonly propositions: readonly Proposition[]
  /** Le nom du cadre comparé ; vide sans comparaison. */
  readonly cadreNom: string
  /** Null quand l’adresse ne choisit rien et que personne n’a publié de montant. */
  readonly comparaison: Comparaison | null
}

/** Compare ce que l’adresse demande ; ce qu’elle ne dit pas est choisi pour comparer le plus de territoires. */
export function lireComparaison(tous: DonneesComparees, criteres: CriteresComparaison): ComparaisonLue {
  const donnees = { ...tous, territoires: selectTerritoires(tous.territoires, criteres) }
  const part = criteres.part ?? proposePart(donnees, criteres.mesure)
  const choix: Omit<ChoixComparaison, 'objet'> = { part, mesure: criteres.mesure }
  const propositions = listPropositions(donnees, choix)
  const objet = criteres.objet ?? propositions[0]?.objet ?? null
  return {
    criteres,
    inconnus: listInconnus(tous, criteres),
    part,
    propositions,
    cadreNom: objet === null ? '' : nommerCadre(tous, objet.cadre),
    comparaison: objet && comparer(donnees, { ...choix, objet }),
  }
}

const NOMS = { objet: 'l’objet', part: 'la part', mesure: 'la mesure' } as const

/** Une adresse ancienne ou mal écrite compare ce qu’elle peut ; ce qu’elle n’a pas pu choisir se dit. */
function listInconnus({ territoires, totaux }: DonneesComparees, criteres: CriteresComparaison): readonly string[] {
  const { region, objet, illisibles } = criteres
  const isRegion = territoires.some((territoire) => territoire.region.slug === region)
  const slugs = new Set(territoires.map(({ slug }) => slug))
  const isCadre = territoires
    .flatMap(({ conventions }) => conventions)
    .some(({ id, cadreCode }) => cadreCode === objet?.cadre && totaux.has(id))
  return [
    ...(region === null || isRegion ? [] : [`la région ${entreGuillemets(region)}`]),
    ...criteres.territoires.filter((slug) => !slugs.has(slug)).map((slug) => `le territoire ${entreGuillemets(slug)}`),
    ...(objet === null || isCadre ? [] : [`le cadre ${entreGuillemets(objet.cadre)}`]),
    ...illisibles.map(({ nom, texte }) => `${NOMS[nom]} ${entreGuillemets(texte)}`),
  ]
}

/** Le nom sous lequel une convention publie ce cadre ; son code quand aucune ne le fait. */
function nommerCadre({ territoires }: DonneesComparees, code: string): string {
  const conventions = territoires.flatMap((territoire) => territoire.conventions)
  return conventions.find(({ cadreCode }) => cadreCode === code)?.cadreNom ?? code
}
