import type { Centimes } from '@/lib/domain/centimes'
import { parseMontant } from '@/lib/domain/montant/parse-montant'
import type { Periode } from '@/lib/domain/periode'
import type { Precision } from '@/lib/domain/vocabulaire'
import { toPrecision } from './jetons-montants'
import type { Ligne } from './lignes'
import { listMentions } from './mentions'
import type { Payeur } from './types'
import type { Zone } from './zones'

/** Un chiffre de tableau : sa colonne dit qui paie, sa ligne dit pour quoi. */
export interface CaseLue {
  readonly debut: number
  readonly fin: number
  readonly centimes: Centimes
  readonly precision: Precision
  readonly payeur: Payeur
  readonly payeurNom: string | null
  readonly periode: Periode | null
  readonly libelle: Morceau
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
  readonly somme: boolean
  readonly echelle: string
}

const TOTAL = /^(?:total|ensemble|totaux|montant total)\b/
const SOUS_TOTAL = /^sous-? ?total\b/
const PAS_UNE_SOMME = /%|^(?:n ?°|code|ref)|\b(?:nombre|effectifs?|beneficiaires|indicateurs?|taux|etp)\b/

/** Les tableaux collés d’un traitement de texte ou d’un tableur : des lignes à tabulations, sous une ligne de titres. */
export function readTableaux(lignes: readonly Ligne[], zones: readonly Zone[]): readonly CaseLue[] {
  return groupTableaux(lignes, zones).flatMap(({ rangees, legende }) => readTableau(rangees, legende))
}

function groupTableaux(lignes: readonly Ligne[], zones: readonly Zone[]) {
  const groupes: { readonly rangees: Ligne[]; readonly legende: string }[] = []
  lignes.forEach((ligne, rang) => {
    if (ligne.genre !== 'tableau' || zones[rang] !== 'texte') return
    const precedente = lignes[rang - 1]
    const courant = groupes.at(-1)
    if (precedente?.genre === 'tableau' && courant !== undefined) courant.rangees.push(ligne)
    else groupes.push({ rangees: [ligne], legende: precedente?.texte ?? '' })
  })
  return groupes
}

function readTableau(rangees: readonly Ligne[], legende: string): readonly CaseLue[] {
  const [tete, ...corps] = rangees
  if (tete === undefined || corps.length === 0) return []
  const titres = splitMorceaux(tete)
  const tout = `${legende}\n${rangees.map(({ texte }) => texte).join('\n')}`
  const unites = `${legende} ${titres[0]?.texte ?? ''}`
  const colonnes = titres.map(({ texte }) => readColonne(texte, unites))
  return corps.flatMap((rangee) => {
    const [libelle, ...cases] = splitMorceaux(rangee)
    if (libelle === undefined || libelle.texte === '' || SOUS_TOTAL.test(libelle.texte)) return []
    return cases.flatMap((morceau, rang) => {
      const colonne = colonnes[rang + 1]
      const lu =
        colonne && parseMontant(/€|euro/.test(morceau.texte) ? morceau.texte : `${morceau.texte} ${colonne.echelle}`)
      if (!colonne || lu?.tag !== 'ok') return []
      return [
        {
          debut: morceau.debut,
          fin: morceau.fin,
          centimes: lu.centimes,
          precision: toPrecision(lu.centimes, lu.precisionSuggeree),
          payeur: colonne.payeur,
          payeurNom: colonne.nom,
          periode: colonne.periode,
          libelle,
          total: TOTAL.test(libelle.texte),
          somme: colonne.somme,
          sansUnite: !/€|\beuros?\b/.test(tout),
        },
      ]
    })
  })
}

function splitMorceaux({ texte, debut }: Ligne): readonly Morceau[] {
  let de = debut
  return texte.split('\t').map((morceau) => {
    const propre = morceau.trim()
    const premier = de + Math.max(0, morceau.indexOf(propre))
    de += morceau.length + 1
    return { debut: premier, fin: premier + propre.length, texte: propre }
  })
}

/** Null pour une colonne qui ne porte pas d’argent. */
function readColonne(titre: string, legende: string): Colonne | null {
  const [mention] = listMentions(titre)
  const annee = /\b(20\d{2})\b/.exec(titre)?.[1]
  const somme = TOTAL.test(titre) || /\b(?:total|cout|budget)\b/.test(titre)
  if (
    PAS_UNE_SOMME.test(titre) ||
    (!mention && annee === undefined && !somme && !/\bmontants?\b|€|\beuros?\b|\bcredits?\b/.test(titre))
  )
    return null
  return {
    payeur: somme || mention === undefined ? 'ensemble' : mention.qui,
    nom: somme ? null : (mention?.nom ?? null),
    periode: annee === undefined ? null : { debut: `${annee}-01-01`, fin: `${annee}-12-31` },
    somme,
    echelle: readEchelle(`${titre} ${legende}`),
  }
}

function readEchelle(titres: string): string {
  if (/\bk ?€|\bmilliers d'euros|\bkeuros?\b/.test(titres)) return 'k€'
  return /\bm ?€|\bmillions d'euros|\bmeur\b/.test(titres) ? 'm€' : '€'
}
