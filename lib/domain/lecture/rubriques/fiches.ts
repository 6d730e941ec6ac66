import { LONGUEUR_LIBELLE } from '@/lib/domain/saisie'
import type { JetonMontant } from '../jetons-montants'
import type { Ligne } from '../lignes'
import type { Place } from '../plan'
import { citer, recopier, type TextePlie } from '../texte-plie'
import type { Zone } from '../zones'
import { type RubriqueLue, readNiveau } from './rubrique-lue'
import { readEtiquette, readTextes } from './textes-fiche'
import { findTitreAvant, writeTitre } from './titres'

const TETE =
  /^(?<genre>fiche[ -]?(?:action|mesure)|fiche|action|mesure|sous-action) ?(?:n ?[°o]? ?)?(?<code>(?:[a-z]{1,2}[.-]?)?\d{1,3}(?:[.-]\d{1,3})*[a-z]?)(?![\w,%]|\.\d| ?(?:€|euros))[ .:)-]*/
/** « 2.1.1. Prévenir… », « 3. Garantie d’activité » : un numéro sans mot, qu’un volet ou des étiquettes font fiche. */
const TETE_NUMEROTEE = /^(?<genre>)(?<code>\d{1,2}(?:\.\d{1,2}){0,3})(?:[.)]+|(?<=\.\d{1,2})) ?(?:- ?)?(?=[a-z"'])/

const TETE_DE_FICHE = 3

interface Fiche {
  readonly tete: number
  readonly fin: number
  readonly volet: string | null
}

interface Feuille {
  readonly texte: TextePlie
  readonly lignes: readonly Ligne[]
  readonly zones: readonly Zone[]
  readonly places: readonly Place[]
  readonly jetons: readonly JetonMontant[]
}

/** Les fiches « Action 2.1.2 … » et les textes que leurs étiquettes annoncent. */
export function readFiches(feuille: Feuille): readonly RubriqueLue[] {
  return listFiches(feuille).flatMap((fiche) => readFiche(feuille, fiche))
}

function listFiches({ lignes, zones, places }: Feuille): readonly Fiche[] {
  const fiches: Fiche[] = []
  let ouverte: { readonly tete: number; readonly nommee: boolean; readonly volet: number } | null = null
  const close = (fin: number) => {
    if (ouverte !== null) fiches.push({ tete: ouverte.tete, fin, volet: places[ouverte.volet]?.volet ?? null })
    ouverte = null
  }
  lignes.forEach((ligne, rang) => {
    if (ouverte?.nommee && places[rang]?.ouvre && isAxeDeFiche(lignes, ouverte.tete, rang)) {
      ouverte = { ...ouverte, volet: rang }
      return
    }
    const nommee = isTete(ligne)
    const horsTexte = zones[rang] !== 'texte'
    const numerotee = !nommee && isTeteNumerotee(ligne, lignes[rang + 1], places[rang])
    if (
      horsTexte ||
      nommee ||
      numerotee ||
      places[rang]?.ouvre ||
      isRecapitulatif(ligne) ||
      (ouverte?.nommee === false && isIntertitre(ligne))
    )
      close(rang)
    if (!horsTexte && (nommee || numerotee)) ouverte = { tete: rang, nommee, volet: rang }
  })
  close(lignes.length)
  return fiches
}

function isTete({ texte, genre }: Ligne): boolean {
  return genre !== 'tableau' && texte.length <= LONGUEUR_LIBELLE + 40 && TETE.test(texte)
}

/** « Axe 3 : … » peu après la tête, et avant que vienne une autre : l’axe de cette fiche, non une partie nouvelle. */
function isAxeDeFiche(lignes: readonly Ligne[], tete: number, rang: number): boolean {
  const suivante = lignes[rang + 1]
  return rang - tete <= TETE_DE_FICHE && suivante !== undefined && !isTete(suivante)
}

/** Sans le mot « action », un numéro n’ouvre une fiche que sous un volet, s’il a deux rangs, ou devant une étiquette. */
function isTeteNumerotee(ligne: Ligne, suivante: Ligne | undefined, place: Place | undefined): boolean {
  const code =
    ligne.genre === 'texte' || ligne.genre === 'tableau' ? null : TETE_NUMEROTEE.exec(ligne.texte)?.groups?.code
  if (code === null || code === undefined || place?.ouvre) return false
  const etiquetee = suivante?.texte.includes(':') === true && readEtiquette(suivante) !== null
  return etiquetee || (place?.volet != null && code.includes('.'))
}

const RECAPITULATIF = /^(?:bilan|synthese|recapitulatif|recapitulation|tableau recapitulatif|conclusion)\b/

/** « Bilan financier » : ce qui suit est de toutes les fiches. */
function isRecapitulatif({ texte, genre }: Ligne): boolean {
  return genre === 'titre' && texte.length < 60 && RECAPITULATIF.test(texte)
}

/** « Synthèse » : un titre court, sans numéro ni étiquette, referme une fiche que rien d’autre ne borne. */
function isIntertitre(ligne: Ligne): boolean {
  return (
    ligne.genre === 'titre' && ligne.texte.length < 40 && !/[:€\d]/.test(ligne.texte) && readEtiquette(ligne) === null
  )
}

function readFiche({ texte, lignes, jetons }: Feuille, { tete, fin, volet }: Fiche): readonly RubriqueLue[] {
  const ligne = lignes[tete]
  const trouve = ligne && (TETE.exec(ligne.texte) ?? TETE_NUMEROTEE.exec(ligne.texte))
  if (!ligne || !trouve) return []
  const suite = ligne.debut + trouve[0].length
  const seule = suite >= ligne.fin
  const porteTitre = seule ? lignes[tete + 1] : ligne
  if (porteTitre === undefined || tete + (seule ? 1 : 0) >= fin) return []
  const debutTitre = seule
    ? porteTitre.debut + (/^(?:intitule|titre)(?: de l'action)? ?: ?/.exec(porteTitre.texte)?.[0].length ?? 0)
    : suite
  const jeton = jetons.find(({ debut }) => debut >= debutTitre && debut < porteTitre.fin)
  const avant = jeton && findTitreAvant(texte, debutTitre, jeton)
  const titre = writeTitre(texte, avant ?? { debut: debutTitre, fin: porteTitre.fin })
  if (titre === '') return []
  const codeDebut = ligne.debut + trouve[0].indexOf(trouve.groups?.code ?? '', (trouve.groups?.genre ?? '').length)
  const textes = readTextes(texte, lignes.slice(tete + (seule ? 2 : 1), fin))
  const nombre = Object.keys(textes).length
  return [
    {
      debut: ligne.debut,
      fin: lignes[fin - 1]?.fin ?? ligne.fin,
      fiche: true,
      chiffree: false,
      proposition: {
        genre: 'rubrique',
        niveau: readNiveau(trouve.groups?.genre ?? '', isVoletNational(volet) ? volet : null),
        code: recopier(texte, codeDebut, codeDebut + (trouve.groups?.code?.length ?? 0)),
        titre,
        volet,
        textes,
        passage: citer(texte, ligne.debut, porteTitre.fin),
        confiance: nombre > 0 ? 'sure' : 'a_verifier',
        raison:
          nombre > 0 ? 'Une fiche numérotée, avec ses rubriques.' : 'Un intitulé numéroté, sans fiche qui le détaille.',
      },
    },
  ]
}

/** Un axe range des actions ; le socle et l’initiative, des mesures. */
function isVoletNational(volet: string | null): boolean {
  return volet !== null && !/\d/.test(volet)
}
