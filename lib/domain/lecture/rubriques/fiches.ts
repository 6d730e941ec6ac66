import { LONGUEUR_LIBELLE } from '@/lib/domain/saisie'
import type { JetonMontant } from '../jetons-montants'
import type { Ligne } from '../lignes'
import { citer, recopier, type TextePlie } from '../texte-plie'
import type { ChampFiche } from '../types'
import type { Zone } from '../zones'
import { type RubriqueLue, readVolet } from './rubrique-lue'
import { findTitreAvant, writeTitre } from './titres'

const TETE =
  /^(?<genre>fiche[ -]?(?:action|mesure)|fiche|action|mesure|sous-action) ?(?:n ?[°o]? ?)?(?<code>(?:[a-z]{1,2}[.-]?)?\d{1,3}(?:[.-]\d{1,3})*[a-z]?)(?![\w,%]|\.\d| ?(?:€|euros))[ .:)-]*/
const AXE = /^axe (?:n ?[°o]? ?)?(?<numero>\d|i{1,3}|iv|v)\b/
const VOLET = /^(?:volet|partie|(?:les )?(?:actions?|mesures?)) .{0,30}(?:socle|initiative)/
const ROMAINS: ReadonlyMap<string, string> = new Map([
  ['i', '1'],
  ['ii', '2'],
  ['iii', '3'],
  ['iv', '4'],
  ['v', '5'],
])

const ETIQUETTES: readonly (readonly [ChampFiche | null, RegExp])[] = [
  [
    null,
    /^(?:budget|cout|financement|plan de financement|moyens|statut|montant|depenses|intitule|titre|axe|engagement|rappel|contexte|constats?|diagnostic)\b/,
  ],
  ['objectif', /^(?:objectifs?|finalites?|enjeux?)\b/],
  ['descriptif', /^(?:descriptif|description|contenu|presentation|modalites|mise en oeuvre)\b/],
  ['resultatsAttendus', /^(?:resultats?|effets? attendus?|impacts? attendus?)\b/],
  ['cofinanceurs', /^(?:co-?financeurs?|co-?financements?|autres financeurs)\b/],
  [
    'pilote',
    /^(?:pilotes?|porteurs?|pilotage|responsables?|chef de file|referents? de l'action|service (?:pilote|referent))\b/,
  ],
  ['partenaires', /^(?:partenaires?|partenariats?|acteurs)\b/],
  ['publicCible', /^(?:publics?|beneficiaires?)\b/],
  ['territoire', /^(?:territoires?|perimetre|localisation|secteur geographique)\b/],
  ['calendrier', /^(?:calendrier|echeancier|echeances?|duree|planning|delais?)\b/],
  ['indicateurs', /^(?:indicateurs?|evaluation|suivi)\b/],
]
const ETIQUETTE_MAX = 60

interface Fiche {
  readonly tete: number
  readonly fin: number
  readonly volet: string | null
}

/** Les fiches « Action 2.1.2 … » et les textes que leurs étiquettes annoncent. */
export function readFiches(
  texte: TextePlie,
  lignes: readonly Ligne[],
  zones: readonly Zone[],
  jetons: readonly JetonMontant[],
): readonly RubriqueLue[] {
  return listFiches(lignes, zones).flatMap((fiche) => readFiche(texte, lignes, jetons, fiche))
}

function listFiches(lignes: readonly Ligne[], zones: readonly Zone[]): readonly Fiche[] {
  const fiches: Fiche[] = []
  let [tete, volet]: [number | null, string | null] = [null, null]
  const close = (fin: number) => {
    if (tete !== null) fiches.push({ tete, fin, volet })
    tete = null
  }
  lignes.forEach((ligne, rang) => {
    const axe = AXE.exec(ligne.texte)?.groups?.numero
    const titreDeVolet = ligne.genre === 'titre' && VOLET.test(ligne.texte)
    if (zones[rang] !== 'texte' || axe !== undefined || titreDeVolet) close(rang)
    if (axe !== undefined) volet = ROMAINS.get(axe) ?? axe
    else if (titreDeVolet) volet = readVolet(ligne.texte)
    if (zones[rang] === 'texte' && isTete(ligne)) {
      close(rang)
      tete = rang
    }
  })
  close(lignes.length)
  return fiches
}

function isTete({ texte, genre }: Ligne): boolean {
  return genre !== 'tableau' && texte.length <= LONGUEUR_LIBELLE + 40 && TETE.test(texte)
}

function readFiche(
  texte: TextePlie,
  lignes: readonly Ligne[],
  jetons: readonly JetonMontant[],
  { tete, fin, volet }: Fiche,
): readonly RubriqueLue[] {
  const ligne = lignes[tete]
  const trouve = ligne && TETE.exec(ligne.texte)
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
      proposition: {
        genre: 'rubrique',
        niveau: trouve.groups?.genre?.includes('mesure') ? 'mesure' : 'action',
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

function readTextes(texte: TextePlie, corps: readonly Ligne[]): Readonly<Partial<Record<ChampFiche, string>>> {
  const textes: Partial<Record<ChampFiche, string>> = {}
  let ouvert: { readonly champ: ChampFiche | null; readonly debut: number } | null = null
  const close = (fin: number) => {
    const lu = ouvert === null ? '' : citer(texte, ouvert.debut, fin).citation.replace(/\r\n?/g, '\n').trim()
    if (ouvert?.champ && lu !== '')
      textes[ouvert.champ] = textes[ouvert.champ] === undefined ? lu : `${textes[ouvert.champ]}\n${lu}`
  }
  for (const ligne of corps) {
    const etiquette = readEtiquette(ligne)
    if (etiquette === null) continue
    close(ligne.debut)
    ouvert = etiquette
  }
  close(corps.at(-1)?.fin ?? 0)
  return textes
}

/** « Descriptif de l’action : », ou le mot seul sur sa ligne. */
function readEtiquette({ texte, debut, fin, genre, contenu }: Ligne) {
  const de = genre === 'titre' || genre === 'texte' ? 0 : contenu - debut
  const corps = texte.slice(de)
  const deuxPoints = corps.slice(0, ETIQUETTE_MAX).indexOf(':')
  if (deuxPoints < 0 && (genre !== 'titre' || corps.split(' ').length > 3)) return null
  const trouvee = ETIQUETTES.find(([, motif]) => motif.test(corps))
  return trouvee === undefined ? null : { champ: trouvee[0], debut: deuxPoints < 0 ? fin : debut + de + deuxPoints + 1 }
}
