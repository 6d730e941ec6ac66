import { compareNaturel } from '@/lib/domain/naturel'
import { listAvertissements } from './avertissements'
import { readDates } from './dates'
import { readDenombrements } from './denombrements'
import { listJetonsMontants } from './jetons-montants'
import { listLignes } from './lignes'
import { readMontants } from './montants'
import { readMontantsTableau, readRubriquesTableau } from './montants-tableau'
import { PARLE_DU_CONTRAT } from './mots-du-contrat'
import { readNatureDuTexte } from './nature'
import { spreadPeriodeDeFiche } from './periode-de-fiche'
import { readPeriodes } from './periodes'
import { listPhrases } from './phrases'
import { listPlaces } from './plan'
import { recouperMontants } from './recoupements'
import { readChiffrees } from './rubriques/chiffrees'
import { readFiches } from './rubriques/fiches'
import { readListes } from './rubriques/listes'
import type { RubriqueLue } from './rubriques/rubrique-lue'
import { readTitrees } from './rubriques/titrees'
import { readSignataires } from './signataires'
import { readTableaux } from './tableaux'
import { chooseTerritoire, findTerritoires, readTerritoire } from './territoires'
import { plierTexte } from './texte-plie'
import type { Lecture, MontantPropose, Proposition, RubriqueProposee, TerritoireConnu } from './types'
import { listZones } from './zones'

/** Ce que l’on sait avant de lire : les territoires qui existent, et celui de la convention si elle est déjà ouverte. */
export interface Reperes {
  readonly territoires: readonly TerritoireConnu[]
  readonly chez?: TerritoireConnu | null
}

/**
 * Propose les faits d’une convention à partir d’un texte collé. Le même texte donne toujours les mêmes propositions :
 * ni réseau ni horloge, seulement les règles de la prose administrative. Les rubriques viennent d’abord : un montant les
 * désigne par leur rang.
 */
export function readTexte(original: string, { territoires, chez = null }: Reperes = { territoires: [] }): Lecture {
  const texte = plierTexte(original)
  const lignes = listLignes(texte)
  const zones = listZones(lignes)
  const phrases = listPhrases(lignes, zones)
  const trouves = findTerritoires(texte, territoires)
  const reperage = { trouves, chez: chez ?? chooseTerritoire(trouves) }
  const cases = readTableaux(lignes, zones)
  const jetons = listJetonsMontants(texte).filter(
    (jeton) => !cases.some(({ debut, fin }) => jeton.debut < fin && debut < jeton.fin),
  )
  const places = listPlaces(lignes)
  const fiches = readFiches({ texte, lignes, zones, places, jetons })
  const listes = readListes({ texte, lignes, zones, places, phrases, jetons, prises: fiches })
  const titrees = readTitrees(texte, lignes, zones, places)
  const chiffrees = readChiffrees({
    texte,
    lignes,
    zones,
    places,
    phrases,
    jetons,
    prises: [...fiches, ...listes, ...titrees],
  })
  const rubriques = dropRecouvertes([
    ...fiches.toSorted((a, b) => compareNaturel(a.proposition.code ?? '', b.proposition.code ?? '')),
    ...[...listes, ...titrees, ...chiffrees, ...readRubriquesTableau(texte, cases)].toSorted(
      (a, b) => a.debut - b.debut,
    ),
  ])
  const contractuel = lignes.some((ligne, rang) => zones[rang] === 'texte' && PARLE_DU_CONTRAT.test(ligne.texte))
  const nature = readNatureDuTexte(texte.plie)
  const lus = [
    ...readMontants({ texte, lignes, phrases, jetons, rubriques, contractuel, nature, reperage }),
    ...readMontantsTableau(texte, cases, rubriques, nature),
  ].toSorted((a, b) => a.passage.debut - b.passage.debut)
  const montants = recouperMontants(spreadPeriodeDeFiche(lus, rubriques))
  const propositions: readonly Proposition[] = [
    ...setChiffreesApart(rubriques, montants),
    ...readTerritoire(texte, reperage),
    ...readSignataires(texte, phrases),
    ...readDates(texte, phrases),
    ...readPeriodes(texte, phrases),
    ...readDenombrements(texte, phrases),
    ...montants,
  ]
  return { propositions, avertissements: listAvertissements(phrases, contractuel, reperage, chez) }
}

/** Un intitulé lu dans une phrase ne tient que par sa somme : elle n’est pas du contrat, il n’en est pas. */
function setChiffreesApart(
  rubriques: readonly RubriqueLue[],
  montants: readonly MontantPropose[],
): readonly RubriqueProposee[] {
  const retenues = new Set(montants.filter(({ confiance }) => confiance !== 'a_part').map(({ rubrique }) => rubrique))
  return rubriques.map(({ proposition, chiffree }, rang) =>
    chiffree && !retenues.has(rang)
      ? { ...proposition, confiance: 'a_part', raison: 'La somme de cet intitulé n’est pas du contrat.' }
      : proposition,
  )
}

/** Une même ligne ne fait qu’une rubrique : la première lecture, la plus structurée, l’emporte. */
function dropRecouvertes(rubriques: readonly RubriqueLue[]): readonly RubriqueLue[] {
  const prises = new Set<number>()
  return rubriques.filter(({ proposition: { passage } }) => {
    if (prises.has(passage.debut)) return false
    prises.add(passage.debut)
    return true
  })
}
