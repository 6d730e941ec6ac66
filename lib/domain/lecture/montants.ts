import type { Periode } from '@/lib/domain/periode'
import type { Nature } from '@/lib/domain/vocabulaire'
import type { JetonMontant } from './jetons-montants'
import type { Ligne } from './lignes'
import { findReprise, type Portee, readMontantRepris } from './montants-repris'
import { SOUS_TOTAL } from './mots-du-contrat'
import { readNature, readNatureDuDetail } from './nature'
import { direPayeur, type PayeurLu, readPayeur } from './payeur'
import { findAnnonce, readPayeurDuContexte } from './payeur-du-contexte'
import { readPeriodeCitee, readSeulePeriode } from './periode-montant'
import { explainMiseAPart } from './pertinence'
import { createLecteur, type PhraseLue } from './phrase-lue'
import { findPhrase, findPrecedente, findSuivante, type Phrase } from './phrases'
import { distribuer } from './respectivement'
import { createRecherche, type RubriqueLue } from './rubriques/rubrique-lue'
import type { Reperage } from './territoires'
import { citer, type TextePlie } from './texte-plie'
import type { Avis, MontantPropose } from './types'

interface Contexte {
  readonly texte: TextePlie
  readonly lignes: readonly Ligne[]
  readonly phrases: readonly Phrase[]
  readonly jetons: readonly JetonMontant[]
  readonly rubriques: readonly RubriqueLue[]
  readonly contractuel: boolean
  /** Ce que vaut une somme que nul verbe ne qualifie. */
  readonly nature: Nature
  readonly reperage: Reperage
}

/** Chaque somme du texte, avec ce qu’elle finance, qui la paie, et ce qui fonde cette lecture. */
export function readMontants(contexte: Contexte): readonly MontantPropose[] {
  const couvre = createRecherche(contexte.rubriques)
  const lirePhrase = createLecteur(contexte.reperage)
  let precedente: Periode | null = null
  return contexte.jetons.flatMap((jeton, rang) => {
    const phrase = findPhrase(contexte.phrases, jeton.debut)
    if (phrase === null) return []
    const lu = readMontant(contexte, jeton, rang, couvre(jeton.debut), phrase, lirePhrase(phrase))
    const montant = MEME_ANNEE.test(phrase.texte) ? { ...lu, periode: lu.periode ?? precedente } : lu
    precedente = montant.periode
    return [montant, ...readMontantRepris(contexte.texte, montant, findPortee(contexte, jeton, rang, phrase))]
  })
}

function findPortee(
  { phrases, jetons }: Contexte,
  { debut: place, fin: debut }: JetonMontant,
  rang: number,
  phrase: Phrase,
): Portee {
  const suivante = findSuivante(phrases, phrase.fin)
  const limite = Math.min(suivante?.fin ?? phrase.fin, debut + PORTEE_MAX)
  return { place, debut, finDePhrase: phrase.fin, fin: Math.min(jetons[rang + 1]?.debut ?? limite, limite) }
}

function readMontant(
  contexte: Contexte,
  jeton: JetonMontant,
  rang: number,
  rubrique: number,
  phrase: Phrase,
  phraseLue: PhraseLue,
): MontantPropose {
  const { texte, phrases, jetons, rubriques } = contexte
  const [debut, fin] = [phrase.debut, Math.max(phrase.fin, jeton.fin)]
  const avant = Math.max(debut, jetons[rang - 1]?.fin ?? 0)
  const suivant = Math.min(fin, jetons[rang + 1]?.debut ?? fin)
  const apres = jeton.fin + (findReprise(texte.plie.slice(jeton.fin, suivant)) ?? suivant - jeton.fin)
  const [amorce, suite] = [texte.plie.slice(avant, jeton.debut), texte.plie.slice(jeton.fin, apres)]
  const lue = isTotalDehors(phrase, rubriques[rubrique]) ? undefined : rubriques[rubrique]
  const entiere = texte.plie.slice(debut, fin)
  const sommes = listSommes(jetons, rang, debut, fin)
  const annonce = findAnnonce(contexte.lignes, phrase.rangLigne)
  const distribuee = distribuer(entiere, phraseLue.mentions, sommes, jeton)
  const nature = readNature(
    amorce,
    suite,
    readNatureDuDetail(texte.plie.slice(debut, jeton.debut), amorce) ?? contexte.nature,
  )
  const lu =
    distribuee.mention !== null
      ? direPayeur(distribuee.mention)
      : readPayeurDuContexte({
          lu: readPayeur({
            phrase: entiere,
            mentions: phraseLue.mentions,
            debut: jeton.debut - debut,
            fin: jeton.fin - debut,
            avant: avant - debut,
            apres: apres - debut,
          }),
          nature,
          phrase: entiere,
          proposition: `${amorce} ${suite}`,
          precedente: findPrecedente(phrases, debut)?.texte ?? '',
          annonce,
          territoirePaie: phraseLue.territoirePaie,
        })
  const motif = explainMiseAPart({
    phrase,
    lue: phraseLue,
    amorce,
    suite,
    entame: texte.plie.slice(debut, sommes[0]?.debut ?? debut),
    centimes: jeton.centimes,
    payeur: lu.payeur,
    payeurNom: lu.nom,
    enRubrique: lue !== undefined && isDeLaRubrique(lue, jeton, texte),
    contractuel: contexte.contractuel || lue !== undefined,
    annonce,
  })
  return {
    genre: 'montant',
    passage: citer(texte, jeton.debut, readFin(texte, jeton, lu, apres)),
    centimes: jeton.centimes,
    precision: jeton.precision,
    payeur: lu.payeur,
    payeurNom: lu.nom,
    nature,
    periode: distribuee.periode ?? readPeriodeCitee(amorce, suite, phraseLue.periode ?? readSeulePeriode(annonce)),
    rubrique: lue === undefined ? null : rubrique,
    ...judge(jeton, citer(texte, jeton.debut, jeton.fin).citation, lu, motif, lue),
  }
}

const TOTAL = /^(?:soit )?(?:au |un )?total\b|^montant total\b/
const TOTAL_DE_TOUT =
  /^total (?:general|global|annuel|des (?:actions|axes|mesures)|d(?:e la|u) (?:convention|contrat|programmation))\b/

/** La ligne de total qui suit le dernier intitulé ne le détaille pas ; dans une fiche, elle est de la fiche. */
function isTotalDehors({ texte }: Phrase, lue: RubriqueLue | undefined): boolean {
  const fiche = lue?.fiche === true && Object.keys(lue.proposition.textes).length > 0
  return (fiche ? TOTAL_DE_TOUT : TOTAL).test(texte) || SOUS_TOTAL.test(texte)
}

const MEME_ANNEE = /\bmeme (?:annee|exercice|periode)\b/
const PORTEE_MAX = 300
const SOMMES_PAR_PHRASE = 12

/** Les sommes de la phrase ; au-delà d’une douzaine, ce n’est plus une énumération que l’on distribue. */
function listSommes(jetons: readonly JetonMontant[], rang: number, debut: number, fin: number) {
  return jetons
    .slice(Math.max(0, rang - SOMMES_PAR_PHRASE), rang + SOMMES_PAR_PHRASE)
    .filter((autre) => autre.debut >= debut && autre.fin <= fin)
}

/** Toute une fiche est de l’action ; d’un intitulé chiffré, seule sa ligne l’est à coup sûr. */
function isDeLaRubrique({ proposition, fiche }: RubriqueLue, jeton: JetonMontant, { debuts }: TextePlie): boolean {
  const position = debuts[jeton.debut] ?? 0
  const { confiance, passage } = proposition
  return fiche || (confiance !== 'a_part' && passage.debut <= position && position < passage.fin)
}

/** « 346 875,66 € chacun » se cite entier : le mot fait partie du fait. */
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
  if (jeton.borne)
    return { confiance: 'a_part', raison: 'Le texte donne une fourchette : aucune de ses bornes ne suffit.' }
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
