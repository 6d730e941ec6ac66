import type { TextePlie } from './texte-plie'

/** Une ligne du texte plié, ou le morceau qu’un filet de tirets en détache. */
export interface Ligne {
  readonly debut: number
  readonly fin: number
  readonly texte: string
  readonly propre: string
  readonly genre: 'puce' | 'numero' | 'tableau' | 'titre' | 'texte'
  /** « 3 » pour « 3. La prévention… » ; null hors d’une liste numérotée. */
  readonly numero: string | null
  /** Où commence le texte, passée la puce ou le numéro. */
  readonly contenu: number
  /** Vrai entre deux filets : un encart n’est pas le fil du texte. */
  readonly encart: boolean
}

const FILET = /[-_=*~]{3,}/g
const PUCE = /^(?:[^\p{L}\p{N}\s"'([|€%.…<>/\\&@#]+ ?|o )(?=\S)/u
const NUMERO = /^(?:\(?(?<numero>\d{1,2})(?:\)|°|[.]?[)]|[.](?!\d)| ?[/-] )|(?<lettre>[a-z])\)) ?(?=\S)/
const BARRES = /^\|.*\||[^|]\|[^|]*\|[^|]/
/** Une tabulation de tête est une case vide : elle reste. */
const BLANCS_DU_BORD = /^ +|\s+$/g
const LONGUEUR_TITRE = 220

/** Un filet en tête de ligne ouvre un encart, que le filet suivant referme ; un filet seul sur sa ligne sépare. */
export function listLignes(texte: TextePlie): readonly Ligne[] {
  const lignes: Ligne[] = []
  let debut = 0
  let encart = false
  for (const ligne of texte.plie.split('\n')) {
    let de = debut
    for (const { index, 0: filet } of ligne.matchAll(FILET)) {
      pushLigne(lignes, texte, de, debut + index, encart)
      encart = !encart && index === 0 && filet.length < ligne.length
      de = debut + index + filet.length
    }
    pushLigne(lignes, texte, de, debut + ligne.length, encart)
    debut += ligne.length + 1
  }
  return lignes
}

function pushLigne(lignes: Ligne[], { plie, propre }: TextePlie, de: number, a: number, encart: boolean): void {
  const brut = plie.slice(de, a)
  const texte = brut.replace(BLANCS_DU_BORD, '')
  if (!/[^\s|:+-]/.test(texte)) return
  const debut = de + brut.indexOf(texte)
  const puce = PUCE.exec(texte)
  const numero = puce ? null : NUMERO.exec(texte)
  lignes.push({
    debut,
    fin: debut + texte.length,
    texte,
    propre: propre.slice(debut, debut + texte.length),
    genre: readGenre(texte, puce !== null, numero !== null),
    numero: numero?.groups?.numero ?? numero?.groups?.lettre ?? null,
    contenu: debut + (puce?.[0].length ?? numero?.[0].length ?? 0),
    encart,
  })
}

function readGenre(texte: string, puce: boolean, numero: boolean): Ligne['genre'] {
  if (texte.includes('\t') || BARRES.test(texte)) return 'tableau'
  if (puce) return 'puce'
  if (numero) return 'numero'
  return texte.length <= LONGUEUR_TITRE && !/[.;,:]$/.test(texte) ? 'titre' : 'texte'
}
