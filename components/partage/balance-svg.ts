import { dessinerBarre, TRAMES } from '@/components/balance/dessin-autonome'
import { TEINTES } from '@/components/balance/teintes'
import { ecrireInstant } from '@/lib/domain/phrase/date'
import type { Vignette } from './vignette'

const LARGEUR = 640
const MARGE = 24
const ENTETE = 56
const PIED = 40
const HAUTEUR_VIGNETTE = 136
const BARRE = { largeur: LARGEUR - 2 * MARGE, hauteur: 24 } as const
/** Une ligne de texte ne revient pas à la ligne en SVG : au-delà, elle se coupe. */
const LETTRES_MAX = 84

interface Affiche {
  readonly titre: string
  readonly vignettes: readonly Vignette[]
  /** L’adresse de la page, où tout se vérifie. */
  readonly adresse: string
  /** La dernière publication montrée ; null quand rien n’est publié. */
  readonly publieLe: Date | null
}

/** La balance d’un territoire, en une image qui se pose sur n’importe quel site : sans style ni script à charger. */
export function composeBalanceSvg({ titre, vignettes, adresse, publieLe }: Affiche): string {
  const hauteur = ENTETE + Math.max(1, vignettes.length) * HAUTEUR_VIGNETTE + PIED
  const phrases = vignettes.length === 0 ? ['Aucune convention publiée.'] : vignettes.map(({ phrase }) => phrase)
  const corps =
    vignettes.length === 0
      ? ecrire('Aucune convention publiée\u202f: non renseigné.', { y: ENTETE + 32 })
      : vignettes.map((vignette, rang) => dessinerVignette(vignette, ENTETE + rang * HAUTEUR_VIGNETTE)).join('')
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${LARGEUR} ${hauteur}" width="${LARGEUR}" height="${hauteur}" role="img" font-family="system-ui, sans-serif" lang="fr">`,
    `<title>${echapper(`${titre}. ${phrases.join(' ')}`)}</title>`,
    TRAMES,
    `<rect width="100%" height="100%" fill="${TEINTES.page}"/>`,
    ecrire(titre, { y: 38, taille: 22, gras: true }),
    corps,
    ecrire(`Tandem${publieLe === null ? '' : `, publié le ${ecrireInstant(publieLe)}`}\u202f: ${adresse}`, {
      y: hauteur - 14,
      taille: 12,
      doux: true,
    }),
    '</svg>',
  ].join('')
}

function dessinerVignette({ titre, portee, verdict, balance, parts, ensemble, autres }: Vignette, y: number): string {
  const [etat, collectivite] = parts
  const milieu = [
    ...(ensemble === null ? [] : [`Ensemble\u202f: ${ensemble}`]),
    ...(autres === null ? [] : [`Autres\u202f: ${autres}`]),
  ].join(', ')
  return [
    ecrire(titre, { y: y + 16, taille: 13, gras: true }),
    portee === null ? '' : ecrire(portee, { y: y + 34, taille: 12, doux: true }),
    balance === null
      ? ''
      : `<g transform="translate(${MARGE} ${y + 40})">${dessinerBarre(balance, BARRE.largeur, BARRE.hauteur)}</g>`,
    etat ? ecrire(`${etat.nom}\u202f: ${etat.montant}`, { y: y + 92, couleur: TEINTES.etat }) : '',
    collectivite
      ? ecrire(`${collectivite.nom}\u202f: ${collectivite.montant}`, {
          y: y + 92,
          couleur: TEINTES.departement,
          place: 'fin',
        })
      : '',
    ecrire(milieu, { y: y + 92, couleur: TEINTES.autre, place: 'milieu' }),
    ecrire(verdict, { y: y + (balance === null ? 56 : 114), taille: 14 }),
  ].join('')
}

const PLACES = {
  debut: `x="${MARGE}"`,
  milieu: `x="${LARGEUR / 2}" text-anchor="middle"`,
  fin: `x="${LARGEUR - MARGE}" text-anchor="end"`,
} as const

interface Style {
  readonly y: number
  readonly taille?: number
  readonly gras?: boolean
  readonly doux?: boolean
  readonly place?: keyof typeof PLACES
  readonly couleur?: string
}

function ecrire(texte: string, { y, taille = 14, gras, doux, place = 'debut', couleur }: Style): string {
  const teinte = couleur ?? (doux ? TEINTES['encre-douce'] : TEINTES.encre)
  const graisse = gras ? ' font-weight="600"' : ''
  return `<text ${PLACES[place]} y="${y}" font-size="${taille}" fill="${teinte}"${graisse}>${echapper(couper(texte))}</text>`
}

function couper(texte: string): string {
  return texte.length <= LETTRES_MAX ? texte : `${texte.slice(0, LETTRES_MAX - 1).trimEnd()}…`
}

const ENTITES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

function echapper(texte: string): string {
  return texte.replace(/[&<>"]/g, (signe) => ENTITES[signe] ?? signe)
}
