import type { Centimes } from '@/lib/domain/centimes'
import { parseMontant } from '@/lib/domain/montant/parse-montant'
import type { Periode } from '@/lib/domain/periode'
import type { Nature, Precision } from '@/lib/domain/vocabulaire'
import { toPrecision } from './jetons-montants'
import type { Ligne } from './lignes'
import { listMentions, type Mention } from './mentions'
import { SOUS_TOTAL } from './mots-du-contrat'
import { readVerbe } from './nature'
import type { Payeur } from './types'
import type { Zone } from './zones'

/** Un chiffre de tableau : sa colonne dit qui paie, sa ligne dit pour quoi. */
export interface CaseLue {
  readonly debut: number
  readonly fin: number
  readonly centimes: Centimes
  readonly precision: Precision
  readonly payeur: Payeur
  readonly payeurNom: string | null
  readonly periode: Periode | null
  /** Ce que la tête de colonne dit de l’argent : reporté, exécuté… ; null quand elle n’en dit rien. */
  readonly nature: Nature | null
  /** L’intitulé de la ligne ; null quand elle nomme un financeur : le tableau détaille alors une rubrique ou l’acte. */
  readonly libelle: Morceau | null
  readonly code: string | null
  readonly volet: string | null
  readonly total: boolean
  /** Vrai quand la colonne fait la somme des autres. */
  readonly somme: boolean
  /** Vrai quand le tableau ne dit nulle part qu’il compte en euros. */
  readonly sansUnite: boolean
}

interface Morceau {
  readonly debut: number
  readonly fin: number
  readonly texte: string
}

interface Colonne {
  readonly payeur: Payeur
  readonly nom: string | null
  readonly periode: Periode | null
  readonly nature: Nature | null
  readonly somme: boolean
  readonly echelle: string
}

const TOTAL = /^(?:total|ensemble|totaux|montant total)\b/
const LIBELLE = /\b(?:intitules?|libelles?|actions?|mesures?|objets?|designation|operations?|postes?|engagements?)\b/
const CODE = /^(?:n ?°?|code|ref\w*|numero|fiche)\b/
const AXE = /^(?:axes?|volets?)\b/
const AUTRES = /\bautres? (?:financ\w+|partenaires|apports?|ressources|contribut\w+)|\bco-?financ\w+/
const PAS_UNE_SOMME = /%|^(?:n ?°|code|ref)|\b(?:nombre|effectifs?|beneficiaires|indicateurs?|taux|etp)\b/

/** Les tableaux collés d’un traitement de texte ou d’un tableur : des lignes à tabulations ou à barres, sous une ligne de titres. */
export function readTableaux(lignes: readonly Ligne[], zones: readonly Zone[]): readonly CaseLue[] {
  return groupTableaux(lignes, zones).flatMap(({ rangees, legende }) => readTableau(rangees, legende))
}

/** Ce qui précède un tableau le plus souvent : son titre, son année, son unité. */
const LEGENDE = 3

function groupTableaux(lignes: readonly Ligne[], zones: readonly Zone[]) {
  const groupes: { readonly rangees: Ligne[]; readonly legende: string }[] = []
  lignes.forEach((ligne, rang) => {
    if (ligne.genre !== 'tableau' || zones[rang] !== 'texte') return
    const courant = groupes.at(-1)
    if (lignes[rang - 1]?.genre === 'tableau' && courant !== undefined) courant.rangees.push(ligne)
    else groupes.push({ rangees: [ligne], legende: joinLignes(lignes.slice(Math.max(0, rang - LEGENDE), rang)) })
  })
  return groupes
}

function joinLignes(lignes: readonly Ligne[]): string {
  return lignes.map(({ texte }) => texte).join('\n')
}

function readTableau(rangees: readonly Ligne[], legende: string): readonly CaseLue[] {
  const [tete, ...corps] = rangees.map(splitMorceaux)
  if (tete === undefined || corps.length === 0) return []
  const tout = `${legende}\n${joinLignes(rangees)}`
  const place = findLibelles(tete, corps)
  const unites = `${legende} ${tete[place]?.texte ?? ''}`
  const colonnes = tete.map(({ texte }, rang) => (rang <= place ? null : readColonne(texte, unites)))
  const [code, volet] = [findCode(tete, place), tete.findIndex(({ texte }) => AXE.test(texte))]
  return corps.flatMap((morceaux) => {
    const [premier] = morceaux
    const total = premier !== undefined && TOTAL.test(premier.texte)
    const { numero, libelle } = splitNumero(total ? premier : morceaux[place])
    if (libelle === undefined || libelle.texte === '' || SOUS_TOTAL.test(libelle.texte)) return []
    const financeur = readFinanceur(libelle.texte)
    return morceaux.flatMap((morceau, rang) => {
      const colonne = colonnes[rang]
      const lu =
        colonne && parseMontant(/€|euro/.test(morceau.texte) ? morceau.texte : `${morceau.texte} ${colonne.echelle}`)
      if (!colonne || lu?.tag !== 'ok') return []
      return [
        {
          debut: morceau.debut,
          fin: morceau.fin,
          centimes: lu.centimes,
          precision: toPrecision(lu.centimes, lu.precisionSuggeree),
          payeur: financeur?.qui ?? colonne.payeur,
          payeurNom: financeur?.nom ?? colonne.nom,
          periode: colonne.periode,
          nature: colonne.nature ?? (financeur === null ? null : readVerbe(libelle.texte)),
          libelle: financeur === null ? libelle : null,
          code: numero ?? (code === place ? null : morceaux[code]?.texte || null),
          volet: volet === place ? null : morceaux[volet]?.texte || null,
          total: total || TOTAL.test(libelle.texte),
          somme: colonne.somme || total,
          sansUnite: !/€|\beuros?\b/.test(tout),
        },
      ]
    })
  })
}

const NUMERO = /^(?<numero>\d{1,2}(?:\.\d{1,2})*)(?: (?=[a-z]{3})|[.)] ?|°? ?[-:] ?|(?<=\.\d{1,2}) )(?=[a-z"])/

/** « 1. Sorties sèches de l’ASE » : le numéro n’est pas de l’intitulé. */
function splitNumero(morceau: Morceau | undefined): { readonly numero: string | null; readonly libelle?: Morceau } {
  const trouve = morceau && NUMERO.exec(morceau.texte)
  if (!morceau || !trouve) return { numero: null, libelle: morceau }
  const { length } = trouve[0]
  const libelle = { ...morceau, debut: morceau.debut + length, texte: morceau.texte.slice(length) }
  return { numero: trouve.groups?.numero ?? null, libelle }
}

/** « Part de l’État » en tête de ligne : la ligne est d’un financeur, et les colonnes sont des années. */
function readFinanceur(libelle: string): Mention | null {
  const [mention, ...autres] = listMentions(libelle)
  const seule = mention !== undefined && autres.length === 0 && libelle.length - (mention.fin - mention.debut) <= 24
  return seule && FINANCEUR.test(libelle.slice(0, mention.debut)) ? mention : null
}

/** La colonne des intitulés : celle que sa tête nomme, sinon la première qui porte des mots. */
function findLibelles(tete: readonly Morceau[], corps: readonly (readonly Morceau[])[]): number {
  const ecrites = tete.flatMap((_, rang) =>
    corps.some((morceaux) => /[a-z]{4}/.test(morceaux[rang]?.texte ?? '')) ? [rang] : [],
  )
  return ecrites.find((rang) => LIBELLE.test(tete[rang]?.texte ?? '')) ?? ecrites[0] ?? 0
}

/** La colonne des codes se nomme, ou précède les intitulés sous le mot « Action ». */
function findCode(tete: readonly Morceau[], place: number): number {
  return tete.findIndex(({ texte }, rang) => CODE.test(texte) || (rang < place && LIBELLE.test(texte)))
}

const FINANCEUR =
  /^(?:(?:parts?|credits?|financements?|participation|contribution|montant) (?:[a-z]+ )?)?(?:de |du |d'|par )?(?:la |l'|le )?$/
const SEPARATEUR = /[\t|]/

function splitMorceaux({ texte, debut }: Ligne): readonly Morceau[] {
  const bordee = texte.startsWith('|')
  let de = debut
  const morceaux = texte.split(SEPARATEUR).map((morceau) => {
    const propre = morceau.trim()
    const premier = de + Math.max(0, morceau.indexOf(propre))
    de += morceau.length + 1
    return { debut: premier, fin: premier + propre.length, texte: propre }
  })
  return bordee ? morceaux.slice(1) : morceaux
}

const ANNEE_DE_LEGENDE =
  /\b(?:annee|exercice|pour|en|au titre de|financiere?|budget|avenant) (20\d{2})\b(?! ?(?:[-/]|a|et) ?20)/

/** Null pour une colonne qui ne porte pas d’argent. */
function readColonne(titre: string, legende: string): Colonne | null {
  const [mention] = listMentions(titre)
  const annee = (/\b(20\d{2})\b/.exec(titre) ?? ANNEE_DE_LEGENDE.exec(legende))?.[1]
  const autres = AUTRES.test(titre)
  const somme = TOTAL.test(titre) || /\b(?:total|cout|budget)\b/.test(titre)
  if (
    PAS_UNE_SOMME.test(titre) ||
    (!mention &&
      !autres &&
      !/\b20\d{2}\b/.test(titre) &&
      !somme &&
      readVerbe(titre) === null &&
      !/\bmontants?\b|€|\beuros?\b|\bcredits?\b/.test(titre))
  )
    return null
  return {
    payeur: readPayeurDeColonne(somme, autres, mention),
    nom: autres ? 'Autres financeurs' : somme ? null : (mention?.nom ?? null),
    periode: annee === undefined ? null : { debut: `${annee}-01-01`, fin: `${annee}-12-31` },
    nature: readVerbe(titre),
    somme,
    echelle: readEchelle(`${titre} ${legende}`),
  }
}

function readPayeurDeColonne(somme: boolean, autres: boolean, mention: Mention | undefined): Payeur {
  if (autres) return 'autre'
  return somme || mention === undefined ? 'ensemble' : mention.qui
}

function readEchelle(titres: string): string {
  if (/\bk ?€|\bmilliers d'euros|\bkeuros?\b/.test(titres)) return 'k€'
  return /\bm ?€|\bmillions d'euros|\bmeur\b/.test(titres) ? 'm€' : '€'
}
