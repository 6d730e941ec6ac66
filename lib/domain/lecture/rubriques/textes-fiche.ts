import type { Ligne } from '../lignes'
import { citer, type TextePlie } from '../texte-plie'
import type { ChampFiche } from '../types'

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

/** Les textes qu’une fiche donne, chacun sous le champ que son étiquette annonce. */
export function readTextes(texte: TextePlie, corps: readonly Ligne[]): Readonly<Partial<Record<ChampFiche, string>>> {
  const textes: Partial<Record<ChampFiche, string>> = {}
  let ouvert: { readonly champ: ChampFiche | null; readonly debut: number } | null = null
  const close = (fin: number) => {
    const lu = ouvert === null ? '' : citer(texte, ouvert.debut, fin).citation.replace(/\r\n?/g, '\n').trim()
    if (!ouvert?.champ || lu === '') return
    const ecrit = LISTES.has(ouvert.champ) ? splitListe(lu) : lu
    textes[ouvert.champ] = textes[ouvert.champ] === undefined ? ecrit : `${textes[ouvert.champ]}\n${ecrit}`
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
export function readEtiquette({ texte, debut, fin, genre, contenu }: Ligne) {
  const de = genre === 'titre' || genre === 'texte' ? 0 : contenu - debut
  const corps = texte.slice(de)
  const deuxPoints = corps.slice(0, ETIQUETTE_MAX).indexOf(':')
  if (deuxPoints < 0 && (genre !== 'titre' || corps.split(' ').length > 3)) return null
  const trouvee = ETIQUETTES.find(([, motif]) => motif.test(corps))
  return trouvee === undefined ? null : { champ: trouvee[0], debut: deuxPoints < 0 ? fin : debut + de + deuxPoints + 1 }
}

const LISTES: ReadonlySet<ChampFiche> = new Set(['partenaires', 'cofinanceurs'])

/** « CAF, MSA (Sud, Nord) ; communes » ou des puces : un nom par ligne, sans couper une parenthèse. */
function splitListe(lu: string): string {
  return lu
    .split(/[\n;,](?![^()]{0,200}\))/)
    .map((nom) => nom.replace(/^[^\p{L}\p{N}"«(]+|[\s.]+$/gu, ''))
    .filter((nom) => nom !== '')
    .join('\n')
}
