import type { Nature } from '@/lib/domain/vocabulaire'
import { createRecherche, type RubriqueLue } from './rubriques/rubrique-lue'
import { writeTitre } from './rubriques/titres'
import type { CaseLue } from './tableaux'
import { citer, type TextePlie } from './texte-plie'
import type { Avis, MontantPropose } from './types'

/** Une action par ligne de tableau, hors ligne de total. */
export function readRubriquesTableau(texte: TextePlie, cases: readonly CaseLue[]): readonly RubriqueLue[] {
  const rangees = new Map(
    cases.flatMap(({ libelle, total, code, volet }) =>
      libelle === null || total ? [] : [[libelle.debut, { libelle, code, volet }] as const],
    ),
  )
  return [...rangees.values()].map(({ libelle: { debut, fin }, code, volet }) => ({
    debut,
    fin,
    fiche: false,
    chiffree: false,
    proposition: {
      genre: 'rubrique',
      niveau: 'action',
      code,
      titre: writeTitre(texte, { debut, fin }),
      volet,
      textes: {},
      passage: citer(texte, debut, fin),
      confiance: 'sure',
      raison: 'Une ligne du tableau, avec ses montants.',
    },
  }))
}

/** Chaque case chiffrée, rattachée à l’intitulé de sa ligne ; la ligne de total vaut pour l’acte. */
export function readMontantsTableau(
  texte: TextePlie,
  cases: readonly CaseLue[],
  rubriques: readonly RubriqueLue[],
  nature: Nature,
): readonly MontantPropose[] {
  const couvre = createRecherche(rubriques)
  const rangs = new Map(rubriques.map(({ debut }, rang) => [debut, rang]))
  return cases.map((lue) => ({
    genre: 'montant',
    passage: citer(texte, lue.debut, lue.fin),
    centimes: lue.centimes,
    precision: lue.precision,
    payeur: lue.payeur,
    payeurNom: lue.payeurNom,
    nature: lue.nature ?? nature,
    periode: lue.periode,
    rubrique: findRubrique(lue, rangs, couvre(lue.debut)),
    ...judge(lue),
  }))
}

/** Une ligne de financeur ou de total vaut pour la fiche qui contient le tableau, sinon pour l’acte. */
function findRubrique({ libelle, total }: CaseLue, rangs: ReadonlyMap<number, number>, couvrante: number) {
  if (libelle !== null && !total) return rangs.get(libelle.debut) ?? null
  return couvrante < 0 ? null : couvrante
}

function judge({ sansUnite, payeur, somme }: CaseLue): Avis {
  if (sansUnite) return { confiance: 'a_verifier', raison: 'Le tableau ne dit pas son unité : lu en euros.' }
  if (payeur !== 'ensemble') return { confiance: 'sure', raison: 'L’en-tête de la colonne dit qui paie.' }
  return somme
    ? {
        confiance: 'a_verifier',
        raison: 'Une colonne de total : elle n’égale pas les parts lues, ou le tableau ne les donne pas.',
      }
    : { confiance: 'a_verifier', raison: 'La colonne ne dit pas qui paie : le montant est proposé pour l’ensemble.' }
}
