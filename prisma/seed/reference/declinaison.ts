import { elider } from '@/lib/domain/phrase/grammaire'

type Article = '' | 'le' | 'la' | 'l’' | 'les'
type Charniere = 'de' | 'd’' | 'du' | 'de la' | 'de l’' | 'des'
type Locatif = 'à' | 'en' | 'dans le' | 'dans la' | 'dans l’' | 'dans les'

export interface Declinaison {
  readonly article: Article
  readonly charniere: Charniere
  readonly locatif: Locatif
}

export type Exceptions = Readonly<Record<string, Partial<Declinaison>>>

interface Liaison {
  readonly article: Article
  readonly charniere: Charniere
}

/** Type de nom en clair (TNCC) du Code officiel géographique : le rang dans la table est le code. */
const LIAISONS: readonly Liaison[] = [
  { article: '', charniere: 'de' },
  { article: '', charniere: 'd’' },
  { article: 'le', charniere: 'du' },
  { article: 'la', charniere: 'de la' },
  { article: 'les', charniere: 'des' },
  { article: 'l’', charniere: 'de l’' },
]

/** « de Saône-et-Loire » donne « en Saône-et-Loire » ; un féminin prend « en » ; les autres « dans » et l’article. */
function getLocatifUsuel(article: Article, charniere: Charniere): Locatif {
  if (article === '') return 'à'
  if (charniere === 'de' || charniere === 'd’' || article === 'la') return 'en'
  return `dans ${article}`
}

/** Décline un nom d’après son code INSEE, corrigé par l’usage. */
export function decliner(typeLiaison: number, exception: Partial<Declinaison> = {}): Declinaison {
  const liaison = LIAISONS[typeLiaison]
  if (liaison === undefined) throw new Error(`Type de liaison inconnu du Code officiel géographique : ${typeLiaison}`)
  const { article, charniere } = { ...liaison, ...exception }
  return { article, charniere, locatif: exception.locatif ?? getLocatifUsuel(article, charniere) }
}

/** La charnière que commande un article : « la Ville » donne « de la Ville », « Orléans Métropole » « d’Orléans Métropole ». */
export function getCharniere(article: Article, nom: string): Charniere {
  switch (article) {
    case 'le':
      return 'du'
    case 'la':
      return 'de la'
    case 'l’':
      return 'de l’'
    case 'les':
      return 'des'
    case '':
      return elider('de', nom).startsWith('d’') ? 'd’' : 'de'
  }
}

/**
 * Départements. L’INSEE donne la charnière, non l’article des noms composés (« de Seine-et-Marne », mais
 * « la Seine-et-Marne »). Les actes de l’État et des collectivités disent « de Loir-et-Cher », « de Lot-et-Garonne »,
 * « de Tarn-et-Garonne » et « de Vaucluse » là où l’INSEE code « du ». « En » ou « dans » suit l’usage courant.
 */
export const DEPARTEMENTS: Exceptions = {
  '28': { article: 'l’' },
  '35': { article: 'l’' },
  '37': { article: 'l’' },
  '49': { article: 'le' },
  '54': { article: 'la' },
  '71': { article: 'la' },
  '77': { article: 'la' },
  '41': { charniere: 'de' },
  '47': { charniere: 'de' },
  '82': { charniere: 'de' },
  '84': { charniere: 'de' },
  '07': { locatif: 'en' },
  '09': { locatif: 'en' },
  '12': { locatif: 'en' },
  '38': { locatif: 'en' },
  '91': { locatif: 'en' },
  '23': { locatif: 'dans la' },
  '26': { locatif: 'dans la' },
  '42': { locatif: 'dans la' },
  '50': { locatif: 'dans la' },
  '51': { locatif: 'dans la' },
  '55': { locatif: 'dans la' },
  '58': { locatif: 'dans la' },
  '72': { locatif: 'dans la' },
  '80': { locatif: 'dans la' },
  '86': { locatif: 'dans la' },
}

/** Régions : leurs codes recouvrent ceux des départements, d’où une table à part. */
export const REGIONS: Exceptions = {
  '11': { article: 'l’' },
  '24': { locatif: 'en' },
  '27': { article: 'la' },
  '28': { article: 'la' },
  '53': { article: 'la' },
  '76': { article: 'l’' },
  '84': { article: 'l’' },
  '93': { article: 'la' },
  '94': { article: 'la' },
}

/** Métropoles, par SIREN : celles qui ne sont pas nommées ici n’ont pas d’article (Nantes Métropole). */
export const ARTICLES_METROPOLES: Readonly<Record<string, Article>> = {
  '200023414': 'la',
  '200030195': 'la',
  '200054781': 'la',
  '200054807': 'la',
  '200093201': 'la',
  '245400676': 'la',
  '246700488': 'l’',
  '248300543': 'la',
}
