import { centimes, soustraire } from '@/lib/domain/centimes'
import type { CleLigne } from '@/lib/domain/difference/ligne'
import { type Chiffre, isChiffre, type Valeur } from '@/lib/domain/montant/montant'
import { demiIntervalle, maxPrecision } from '@/lib/domain/montant/precision'

/**
 * Ce qu’un montant est devenu d’un acte à l’autre.
 * - `inchange`, `modifie` : un chiffre de part et d’autre, la différence est exacte ;
 * - `ajoute`, `retire` : un seul des deux actes parle de ce montant, qui bouge de tout son poids ;
 * - `connu`, `inconnu` : une absence déclarée (« non renseigné ») d’un côté, un chiffre de l’autre : la somme change
 *   parce qu’on en sait plus ou moins, non parce que l’argent bouge ;
 * - `compte`, `decompte` : un chiffre écrit de part et d’autre que la somme ne retient que d’un côté (l’action d’une
 *   mesure qui porte, ou non, son propre montant) ;
 * - `hors_somme` : un chiffre changé qu’aucune des deux sommes ne retient ;
 * - `sans_chiffre` : une absence qui paraît, disparaît ou change de raison.
 */
export type SorteMouvement =
  | 'modifie'
  | 'ajoute'
  | 'retire'
  | 'connu'
  | 'inconnu'
  | 'compte'
  | 'decompte'
  | 'hors_somme'
  | 'sans_chiffre'
  | 'inchange'

export interface Mouvement {
  readonly ligne: CleLigne
  readonly sorte: SorteMouvement
  readonly avant: Valeur | null
  readonly apres: Valeur | null
  /** Ce dont la somme change par cette ligne ; null quand aucune somme ne la retient. */
  readonly delta: Chiffre | null
}

/** Ce qu’un acte dit d’une ligne : ce qu’il écrit, et ce que sa somme en retient. */
export interface Cote {
  readonly ecrit: Valeur | null
  readonly apport: Chiffre | null
}

const ZERO_EXACT: Chiffre = { kind: 'chiffre', centimes: centimes(0n), precision: 'centime' }

/** Le mouvement d’une ligne ; null quand rien n’y est compté ni changé. */
export function computeMouvement(ligne: CleLigne, avant: Cote, apres: Cote): Mouvement | null {
  const mouvement = { ligne, avant: avant.apport ?? avant.ecrit, apres: apres.apport ?? apres.ecrit }
  if (avant.apport && apres.apport) {
    const delta = computeDelta(avant.apport, apres.apport)
    return { ...mouvement, sorte: isMeme(avant.apport, apres.apport) ? 'inchange' : 'modifie', delta }
  }
  if (apres.apport) return { ...mouvement, sorte: readSorte(avant, 'ajoute', 'compte', 'connu'), delta: apres.apport }
  if (avant.apport) {
    return { ...mouvement, sorte: readSorte(apres, 'retire', 'decompte', 'inconnu'), delta: opposer(avant.apport) }
  }
  if (isMemeValeur(avant.ecrit, apres.ecrit)) return null
  const chiffre = isChiffre(avant.ecrit) || isChiffre(apres.ecrit)
  return { ...mouvement, sorte: chiffre ? 'hors_somme' : 'sans_chiffre', delta: null }
}

/** Vrai quand la somme change sans que l’argent bouge : on en sait plus, moins, ou on le lit ailleurs. */
export function isDeLecture({ sorte }: Pick<Mouvement, 'sorte'>): boolean {
  return sorte === 'connu' || sorte === 'inconnu' || sorte === 'compte' || sorte === 'decompte'
}

/** Vrai quand la ligne mérite d’être montrée. */
export function isChange({ sorte }: Pick<Mouvement, 'sorte'>): boolean {
  return sorte !== 'inchange'
}

function readSorte<A extends SorteMouvement>({ ecrit }: Cote, silence: A, chiffre: A, absence: A): A {
  if (ecrit === null) return silence
  return isChiffre(ecrit) ? chiffre : absence
}

/** Le même chiffre cité n’a pas bougé, si approché soit-il ; deux chiffres différents cumulent leurs incertitudes. */
function computeDelta(avant: Chiffre, apres: Chiffre): Chiffre {
  if (isMeme(avant, apres)) return ZERO_EXACT
  return {
    kind: 'chiffre',
    centimes: soustraire(apres.centimes, avant.centimes),
    precision: maxPrecision([avant.precision, apres.precision]),
    tolerance: demiIntervalle(avant) + demiIntervalle(apres),
  }
}

function opposer(chiffre: Chiffre): Chiffre {
  return { ...chiffre, centimes: centimes(-chiffre.centimes), tolerance: demiIntervalle(chiffre) }
}

function isMeme(a: Chiffre, b: Chiffre): boolean {
  return a.centimes === b.centimes && a.precision === b.precision
}

function isMemeValeur(a: Valeur | null, b: Valeur | null): boolean {
  if (isChiffre(a) && isChiffre(b)) return isMeme(a, b)
  return a?.kind === b?.kind
}
