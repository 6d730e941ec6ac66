import type { JetonMontant } from '../jetons-montants'
import type { Ligne } from '../lignes'
import { findPhrase, type Phrase } from '../phrases'
import type { Place } from '../plan'
import { citer, type TextePlie } from '../texte-plie'
import type { Avis } from '../types'
import type { Zone } from '../zones'
import { createRecherche, type RubriqueLue, readNiveau, readVolet } from './rubrique-lue'
import { findTitreAvant, type Intitule, writeTitre } from './titres'

const ANNONCE_UNE_LISTE = /\b(?:mesures?|actions?)\b/
/** « et trois d’initiative locale : » */
const VOLET_COMPTE = /\b(?:socle|initiatives?)\b[^.;:]{0,60} ?:$/
const ECART_MAX = 6

export interface Lecteur {
  readonly texte: TextePlie
  readonly lignes: readonly Ligne[]
  readonly zones: readonly Zone[]
  readonly places: readonly Place[]
  readonly phrases: readonly Phrase[]
  readonly jetons: readonly JetonMontant[]
  /** Ce que les fiches couvrent déjà. */
  readonly prises: readonly RubriqueLue[]
}

/** Les listes de mesures ou d’actions qu’une phrase annonce ; une liste que rien n’annonce n’en est pas une. */
export function readListes(lecteur: Lecteur): readonly RubriqueLue[] {
  const { lignes, zones, prises } = lecteur
  const couvre = createRecherche(prises)
  const libres = lignes.map(({ debut }, rang) => zones[rang] === 'texte' && couvre(debut) < 0)
  return lignes.flatMap((annonce, rang) => {
    const premier = lignes[rang + 1]
    if (!libres[rang] || !premier || !isItem(premier) || !isAnnonce(annonce)) return []
    return listItems(lignes, rang + 1, libres).map((item) => toRubrique(lecteur, annonce, item, lecteur.places[rang]))
  })
}

function isAnnonce({ texte, genre }: Ligne): boolean {
  return (
    genre !== 'puce' &&
    genre !== 'tableau' &&
    (texte.endsWith(':') || genre === 'titre') &&
    (ANNONCE_UNE_LISTE.test(texte.slice(-240)) || VOLET_COMPTE.test(texte))
  )
}

function isItem({ genre }: Ligne): boolean {
  return genre === 'puce' || genre === 'numero'
}

interface Item {
  readonly ligne: Ligne
  readonly corps: readonly Ligne[]
}

/** Une liste à puces est d’un seul tenant ; une liste numérotée peut détailler chaque point avant le suivant. */
function listItems(lignes: readonly Ligne[], premier: number, libres: readonly boolean[]): readonly Item[] {
  const items: Item[] = []
  const genre = lignes[premier]?.genre
  let rang: number | null = premier
  while (rang !== null) {
    const ligne: Ligne | undefined = lignes[rang]
    if (ligne === undefined || ligne.genre !== genre || !libres[rang]) break
    const suivant = findSuivant(lignes, rang, libres)
    items.push({
      ligne,
      corps: suivant === null ? listCorpsDuDernier(lignes, rang, genre) : lignes.slice(rang + 1, suivant),
    })
    rang = suivant
  }
  return items
}

function findSuivant(lignes: readonly Ligne[], rang: number, libres: readonly boolean[]): number | null {
  const ligne = lignes[rang]
  if (ligne?.numero == null) return lignes[rang + 1]?.genre === 'puce' ? rang + 1 : null
  const attendu = nextNumero(ligne.numero)
  for (let suivant = rang + 1; suivant <= rang + ECART_MAX && libres[suivant]; suivant += 1) {
    if (lignes[suivant]?.numero === attendu) return suivant
  }
  return null
}

function nextNumero(numero: string): string {
  return /^\d+$/.test(numero) ? String(+numero + 1) : String.fromCharCode(numero.charCodeAt(0) + 1)
}

/** Le dernier point d’une liste numérotée n’est détaillé que par le paragraphe qui le suit. */
function listCorpsDuDernier(
  lignes: readonly Ligne[],
  rang: number,
  genre: Ligne['genre'] | undefined,
): readonly Ligne[] {
  const suite = lignes[rang + 1]
  const annonce = suite !== undefined && (isAnnonce(suite) || suite.genre !== 'texte')
  return genre === 'numero' && rang > 0 && lignes[rang - 1]?.genre === 'texte' && suite !== undefined && !annonce
    ? [suite]
    : []
}

function toRubrique(
  { texte, phrases, jetons }: Lecteur,
  annonce: Ligne,
  { ligne, corps }: Item,
  place?: Place,
): RubriqueLue {
  const volet = readVolet(annonce.texte.slice(-240)) ?? place?.volet ?? null
  const jeton = jetons.find(({ debut }) => debut >= ligne.contenu && debut < ligne.fin)
  const intitule: Intitule = (jeton && findTitreAvant(texte, ligne.contenu, jeton)) ?? {
    debut: ligne.contenu,
    fin: ligne.fin,
  }
  const [premiere, derniere] = [corps[0], corps.at(-1)]
  const descriptif =
    premiere && derniere ? citer(texte, premiere.debut, derniere.fin).citation.replace(/\r\n?/g, '\n') : null
  return {
    debut: ligne.debut,
    fin: derniere?.fin ?? ligne.fin,
    fiche: false,
    chiffree: false,
    proposition: {
      genre: 'rubrique',
      niveau: readNiveau(annonce.texte, volet),
      code: ligne.numero,
      titre: writeTitre(texte, intitule),
      volet,
      textes: descriptif === null ? {} : { descriptif },
      passage: citer(texte, ligne.debut, ligne.fin),
      ...judge(findPhrase(phrases, annonce.fin - 1), annonce),
    },
  }
}

function judge(phrase: Phrase | null, { genre }: Ligne): Avis {
  if (phrase?.sujet === 'autre')
    return { confiance: 'a_part', raison: 'La liste détaille un autre cadre que le contrat.' }
  if (genre === 'titre')
    return { confiance: 'a_verifier', raison: 'Un titre annonce cette liste : vérifiez qu’elle est celle du contrat.' }
  return {
    confiance: phrase?.sujet === 'contrat' ? 'sure' : 'a_verifier',
    raison: 'La phrase qui précède annonce cette liste.',
  }
}
