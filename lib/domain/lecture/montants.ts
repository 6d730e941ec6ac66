import type { JetonMontant } from './jetons-montants'
import { readNature } from './nature'
import { type PayeurLu, readPayeur } from './payeur'
import { readAnneeCitee } from './periode-montant'
import { explainMiseAPart } from './pertinence'
import { findPhrase, type Phrase } from './phrases'
import { createRecherche, type RubriqueLue } from './rubriques/rubrique-lue'
import { nommerAilleurs, type Reperage } from './territoires'
import { citer, type TextePlie } from './texte-plie'
import type { Avis, MontantPropose } from './types'

interface Contexte {
  readonly texte: TextePlie
  readonly phrases: readonly Phrase[]
  readonly jetons: readonly JetonMontant[]
  readonly rubriques: readonly RubriqueLue[]
  readonly contractuel: boolean
  readonly reperage: Reperage
}

/** Chaque somme du texte, avec ce qu’elle finance, qui la paie, et ce qui fonde cette lecture. */
export function readMontants(contexte: Contexte): readonly MontantPropose[] {
  const couvre = createRecherche(contexte.rubriques)
  return contexte.jetons.map((jeton, rang) => readMontant(contexte, jeton, rang, couvre))
}

function readMontant(
  contexte: Contexte,
  jeton: JetonMontant,
  rang: number,
  couvre: (position: number) => number,
): MontantPropose {
  const { texte, phrases, jetons, rubriques } = contexte
  const phrase = findPhrase(phrases, jeton.debut)
  const [debut, fin] = [phrase?.debut ?? jeton.debut, Math.max(phrase?.fin ?? jeton.fin, jeton.fin)]
  const [avant, apres] = [Math.max(debut, jetons[rang - 1]?.fin ?? 0), Math.min(fin, jetons[rang + 1]?.debut ?? fin)]
  const rubrique = couvre(jeton.debut)
  const lue = rubriques[rubrique]
  const lu = readPayeur({
    phrase: texte.plie.slice(debut, fin),
    debut: jeton.debut - debut,
    fin: jeton.fin - debut,
    avant: avant - debut,
    apres: apres - debut,
  })
  const motif = explainMiseAPart({
    phrase,
    proposition: texte.plie.slice(avant, apres),
    suite: texte.plie.slice(jeton.fin, jeton.fin + 40),
    enRubrique: lue !== undefined && isDansLIntitule(lue, jeton, texte),
    contractuel: contexte.contractuel || lue !== undefined,
    ailleurs: phrase && nommerAilleurs(contexte.reperage, phrase.debut, phrase.fin),
  })
  return {
    genre: 'montant',
    passage: citer(texte, jeton.debut, readFin(texte, jeton, lu, apres)),
    centimes: jeton.centimes,
    precision: jeton.precision,
    payeur: lu.payeur,
    payeurNom: lu.nom,
    nature: readNature(phrase?.texte ?? ''),
    periode: readAnneeCitee(texte.plie.slice(avant, apres)),
    rubrique: rubrique < 0 ? null : rubrique,
    ...judge(jeton, citer(texte, jeton.debut, jeton.fin).citation, lu, motif, lue),
  }
}

function isDansLIntitule({ proposition }: RubriqueLue, jeton: JetonMontant, { debuts }: TextePlie): boolean {
  const position = debuts[jeton.debut] ?? 0
  return (
    proposition.confiance !== 'a_part' && proposition.passage.debut <= position && position < proposition.passage.fin
  )
}

/** « 346 875,66 € chacun » se cite entier : le mot fait partie du fait. */
function readFin({ plie }: TextePlie, jeton: JetonMontant, { payeur }: PayeurLu, apres: number): number {
  const chacun = payeur === 'chacun' ? /^[ ,(]*(?:pour |par )?chacune?\b/.exec(plie.slice(jeton.fin, apres)) : null
  return jeton.fin + (chacun?.[0].length ?? 0)
}

function judge(
  jeton: JetonMontant,
  citation: string,
  lu: PayeurLu,
  motif: string | null,
  lue: RubriqueLue | undefined,
): Avis {
  if (lue?.proposition.confiance === 'a_part') return { confiance: 'a_part', raison: lue.proposition.raison }
  if (lue?.proposition.titre.includes(citation)) {
    return { confiance: 'a_part', raison: 'Ce chiffre fait partie de l’intitulé.' }
  }
  if (motif !== null) return { confiance: 'a_part', raison: motif }
  if (jeton.doute !== null) return { confiance: 'a_verifier', raison: jeton.doute }
  if (lue !== undefined && lu.payeur === 'ensemble' && lue.proposition.confiance === 'sure') {
    return {
      confiance: 'sure',
      raison: 'Un intitulé donne cette somme ; il ne dit pas la part de chacun, elle vaut pour l’ensemble.',
    }
  }
  return { confiance: lu.sur ? 'sure' : 'a_verifier', raison: lu.raison }
}
