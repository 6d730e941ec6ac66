import { XMLParser, XMLValidator } from 'fast-xml-parser'
import { ATTRIBUTS_MAX, BALISES_MAX } from './limites'
import { RefusClasseur } from './refus'

/** Un élément XML sans son préfixe, ses enfants dans l’ordre du fichier. Le texte est un enfant nommé `#text`. */
export interface Noeud {
  readonly nom: string
  readonly attributs: Readonly<Record<string, string>>
  readonly enfants: readonly Noeud[]
  readonly texte: string
}

/** Un élément qui n’est pas là : sans nom, sans enfant. */
export const VIDE: Noeud = { nom: '', attributs: {}, enfants: [], texte: '' }

const TEXTE = '#text'
const ATTRIBUTS = ':@'
const PREFIXE = '@_'

const lecteur = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: PREFIXE,
  removeNSPrefix: true,
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: false,
  processEntities: true,
  htmlEntities: true,
})

/** Lit une partie d’un classeur. Une entité déclarée par le fichier, qui peut se multiplier sans fin, se refuse. */
export function parseXml(texte: string): Noeud {
  if (texte.includes('<!DOCTYPE') || isDemesure(texte)) throw new RefusClasseur('trop_developpe')
  // Le lecteur, tolérant, tairait les lignes qui suivent une balise mal fermée.
  if (XMLValidator.validate(texte) !== true) throw new RefusClasseur('corrompu')
  const brut: unknown = lecteur.parse(texte)
  return { ...VIDE, enfants: toNoeuds(brut) }
}

/** Les descendants immédiats de ce nom. */
export function listEnfants({ enfants }: Noeud, nom: string): readonly Noeud[] {
  return enfants.filter((enfant) => enfant.nom === nom)
}

/** Le premier élément au bout de ce chemin ; undefined s’il n’y est pas. */
export function findNoeud(racine: Noeud, ...chemin: readonly string[]): Noeud | undefined {
  return chemin.reduce<Noeud | undefined>((noeud, nom) => noeud?.enfants.find((enfant) => enfant.nom === nom), racine)
}

/** Tout le texte d’un élément, quelle que soit sa mise en forme. */
export function readTexte({ texte, enfants }: Noeud): string {
  return texte + enfants.map(readTexte).join('')
}

/** Compte les balises, et leurs attributs, sans rien en garder : une valeur s’ouvre par un guillemet que précède « = ». */
function isDemesure(texte: string): boolean {
  let [balises, attributs, deLaBalise] = [0, 0, 0]
  let apresEgal = false
  for (let rang = 0; rang < texte.length; rang += 1) {
    const signe = texte.charAt(rang)
    if (signe === '<') {
      balises += 1
      deLaBalise = 0
    } else if (apresEgal && (signe === '"' || signe === "'")) {
      attributs += 1
      deLaBalise += 1
    }
    apresEgal = signe === '=' || (apresEgal && signe.trim() === '')
    if (balises > BALISES_MAX || attributs > BALISES_MAX || deLaBalise > ATTRIBUTS_MAX) return true
  }
  return false
}

function toNoeuds(brut: unknown): Noeud[] {
  return Array.isArray(brut) ? brut.flatMap(toNoeud) : []
}

function toNoeud(brut: unknown): Noeud[] {
  if (typeof brut !== 'object' || brut === null) return []
  const champs = new Map<string, unknown>(Object.entries(brut))
  const attributs = toAttributs(champs.get(ATTRIBUTS))
  return [...champs].flatMap(([nom, valeur]) => {
    if (nom === ATTRIBUTS) return []
    if (nom === TEXTE) return [{ nom, attributs, enfants: [], texte: String(valeur) }]
    return [{ nom, attributs, enfants: toNoeuds(valeur), texte: '' }]
  })
}

function toAttributs(brut: unknown): Noeud['attributs'] {
  if (typeof brut !== 'object' || brut === null) return {}
  return Object.fromEntries(Object.entries(brut).map(([nom, valeur]) => [nom.slice(PREFIXE.length), String(valeur)]))
}
