import type { Ligne } from './lignes'
import { FINANCE, PARLE_D_UN_AUTRE_CADRE, PARLE_DU_CONTRAT, REPREND_LE_SUJET } from './mots-du-contrat'
import type { Zone } from './zones'

/** Une phrase, et ce dont elle parle : le contrat, un autre cadre, ou rien de nommé encore. */
export interface Phrase {
  readonly debut: number
  readonly fin: number
  readonly texte: string
  readonly ligne: Ligne
  readonly rangLigne: number
  readonly zone: Zone
  readonly sujet: 'contrat' | 'autre' | null
  /** Ce dont parlait ce qui précède : la phrase seule peut nommer le contrat en passant. */
  readonly avant: 'contrat' | 'autre' | null
}

const ABREVIATION = /(?:^|[ ("'])(?:m|mm|mme|mlle|art|al|cf|av|bd|st|ste|dr|pr|no|n|p|pp|ex|env|tel|[a-z])$/
/** Une phrase plus longue est un texte sans ponctuation : elle se lit par tronçons, pour que la lecture reste brève. */
const LONGUEUR_MAX = 1_500
const THEME = /^(?!article|action|axe|fiche|mesure|volet|annexe|titre)[a-z][a-z0-9' °-]{2,60} ?: /
const FRONTIERE = /[.!?…]["')]* +(?=(?:["'(] ?)*[A-Z0-9])/g

/** « 4 – CULTURE » : le point d’un ordre du jour. */
const POINT = /^(?:\d{1,2}|[IVX]{1,5}) ?[-.)/]+ ?[A-Z][A-Z ,'-]{3,60}$/

export function listPhrases(lignes: readonly Ligne[], zones: readonly Zone[]): readonly Phrase[] {
  let courant: Phrase['sujet'] = null
  const ordreDuJour = isOrdreDuJour(lignes)
  return lignes.flatMap((ligne, rangLigne) => {
    const aParte = isAParte(ligne)
    if (ordreDuJour && POINT.test(ligne.propre)) courant = null
    let sujet = aParte ? null : courant
    const phrases = splitPhrases(ligne).map(([de, a]) => {
      const texte = ligne.texte.slice(de, a)
      const avant: Phrase['sujet'] = sujet
      sujet = nextSujet(avant, texte)
      const zone = zones[rangLigne] ?? 'texte'
      return { debut: ligne.debut + de, fin: ligne.debut + a, texte, ligne, rangLigne, zone, sujet, avant }
    })
    if (!aParte) courant = sujet
    return phrases
  })
}

/** Une action, une phrase ou un rang ne sont pas un thème. */
const PAS_UN_THEME =
  /\b(?:actions?|mesures?|axes?|decisions?|priorites?|chantiers?|autres?|premieres?|enfin|exemples?|est|sont|sera|seront)\b/

/** Un document qui ne nomme pas le contrat avant son premier point en traite d’autres : chaque point change de sujet. */
function isOrdreDuJour(lignes: readonly Ligne[]): boolean {
  const premier = lignes.findIndex(({ propre }) => POINT.test(propre))
  return premier >= 0 && !lignes.slice(0, premier).some(({ texte }) => PARLE_DU_CONTRAT.test(texte))
}

/** « Culture : 45 000 € au festival » : une ligne qui annonce son thème, s’il n’est pas d’argent, ne parle que de lui. */
function isAParte({ texte, genre }: Ligne): boolean {
  const theme = genre === 'texte' ? THEME.exec(texte)?.[0] : undefined
  return theme !== undefined && !PAS_UN_THEME.test(theme) && !FINANCE.test(theme) && !PARLE_DU_CONTRAT.test(theme)
}

function splitPhrases({ texte, propre }: Ligne): readonly (readonly [number, number])[] {
  const coupes = [...propre.matchAll(FRONTIERE)].flatMap(({ index, 0: signe }) =>
    signe.startsWith('.') && ABREVIATION.test(texte.slice(Math.max(0, index - 6), index)) ? [] : [index + signe.length],
  )
  return [0, ...coupes].flatMap((de, rang) => splitTroncons(texte, de, coupes[rang] ?? texte.length))
}

function splitTroncons(texte: string, de: number, a: number): readonly (readonly [number, number])[] {
  const troncons: (readonly [number, number])[] = []
  let debut = de
  while (a - debut > LONGUEUR_MAX) {
    const blanc = texte.lastIndexOf(' ', debut + LONGUEUR_MAX)
    const fin = blanc > debut ? blanc + 1 : debut + LONGUEUR_MAX
    troncons.push([debut, fin])
    debut = fin
  }
  return [...troncons, [debut, a]]
}

/** « L’État et le Département cofinancent à parité… » : c’est parler du contrat sans le nommer. */
const COFINANCENT = /\bco-?financ\w+|\ba parite\b|\bconjointement\b/
const LES_DEUX_PARTIES =
  /\betat\b.{0,80}\b(?:departement|metropole|collectivite)\b|\b(?:departement|metropole|collectivite)\b.{0,80}\betat\b/

function findContrat(texte: string): number {
  const nomme = texte.search(PARLE_DU_CONTRAT)
  if (nomme >= 0 || !COFINANCENT.test(texte)) return nomme
  return texte.search(LES_DEUX_PARTIES)
}

/** Le premier cadre nommé l’emporte : ceux qui suivent le situent. */
function nextSujet(actuel: Phrase['sujet'], texte: string): Phrase['sujet'] {
  if (actuel !== null && REPREND_LE_SUJET.test(texte)) return actuel
  const contrat = findContrat(texte)
  const autre = texte.search(PARLE_D_UN_AUTRE_CADRE)
  if (contrat < 0 && autre < 0) return actuel
  return autre < 0 || (contrat >= 0 && contrat <= autre) ? 'contrat' : 'autre'
}

/** La phrase qui contient cette position. */
export function findPhrase(phrases: readonly Phrase[], position: number): Phrase | null {
  let [bas, haut] = [0, phrases.length - 1]
  while (bas <= haut) {
    const milieu = (bas + haut) >> 1
    const phrase = phrases[milieu]
    if (phrase === undefined) return null
    if (position < phrase.debut) haut = milieu - 1
    else if (position >= phrase.fin) bas = milieu + 1
    else return phrase
  }
  return null
}

/** La phrase d’avant, sur la même ligne, à la ligne ou au paragraphe précédent. */
export function findPrecedente(phrases: readonly Phrase[], debut: number): Phrase | null {
  return findPhrase(phrases, debut - 2) ?? findPhrase(phrases, debut - 3)
}

/** La phrase d’après, sur la même ligne, à la ligne ou au paragraphe suivant. */
export function findSuivante(phrases: readonly Phrase[], fin: number): Phrase | null {
  return findPhrase(phrases, fin) ?? findPhrase(phrases, fin + 1) ?? findPhrase(phrases, fin + 2)
}
