import type { Nature } from '@/lib/domain/vocabulaire'
import type { Ligne } from './lignes'
import { listMentions, type Mention } from './mentions'
import { readNature } from './nature'
import { direPayeur, type PayeurLu } from './payeur'

/** Ce qui entoure une somme dont la phrase ne dit pas le payeur. */
export interface Entourage {
  readonly lu: PayeurLu
  readonly nature: Nature
  readonly phrase: string
  /** Le passage autour de la somme, borné par les sommes voisines. */
  readonly proposition: string
  readonly precedente: string
  /** La ligne qui annonce la liste où se trouve la somme. */
  readonly annonce: string
  readonly territoirePaie: boolean
}

const PRONOM = /^["']?(?:il|elle)\b/
/** « Ce soutien s’élève à… », « Sur cette dotation, … » : l’apport dont on vient de parler. */
const CET_APPORT =
  /\b(?:ce|cet|cette) (?:meme )?(?:soutien|contribution|participation|concours|apport|dotation|aide|subvention|financement)\b/
const DERNIER_NOMME = /^["']?(?:celui-ci|celle-ci|ce dernier|cette derniere)\b/
const VERSE = /\b(?:vers|attribu|allou|accord|octroy|delegu)\w*\b/
const ARGENT_DE =
  /\b(?:credits?|parts?|financements?|participation|contribution|dotation|consacre|apporte|finance|mobilise|verse)\b/

/** Le payeur que le contexte désigne, toujours à vérifier ; ce que la phrase dit l’emporte. */
export function readPayeurDuContexte({
  lu,
  nature,
  phrase,
  proposition,
  precedente,
  annonce,
  territoirePaie,
}: Entourage): PayeurLu {
  if (lu.payeur !== 'ensemble') return lu
  if (nature === 'notifie') return deduire('etat', 'L’État seul notifie un crédit : vérifiez qu’il paie.')
  if (lu.sur) return lu
  const [beneficiaire] = listMentions(proposition).filter(({ role }) => role === 'beneficiaire')
  if (beneficiaire?.qui === 'departement' && VERSE.test(proposition))
    return deduire('etat', 'La somme est versée à la collectivité : vérifiez que l’État la paie.')
  if (DERNIER_NOMME.test(phrase)) return reprendre(findParties(precedente).at(-1), 'la phrase précédente') ?? lu
  if (CET_APPORT.test(phrase) && readNature(precedente, '', 'annonce') === 'notifie')
    return deduire('etat', 'L’État seul notifie un crédit : vérifiez qu’il paie.')
  if (PRONOM.test(phrase) || CET_APPORT.test(phrase))
    return reprendre(findPayeurs(precedente)[0], 'la phrase précédente') ?? lu
  if (territoirePaie)
    return deduire('departement', 'Le territoire est le sujet de la phrase : vérifiez que sa collectivité paie.')
  const annonces = findPayeurs(annonce)
  return ARGENT_DE.test(annonce) && annonces.length === 1 ? (reprendre(annonces[0], 'l’annonce de la liste') ?? lu) : lu
}

const LISTE_MAX = 15
const ANNONCE_MAX = 240

/** La ligne finie par deux-points au-dessus d’une suite de lignes brèves ; vide quand rien ne l’annonce. */
export function findAnnonce(lignes: readonly Ligne[], rang: number): string {
  if (lignes[rang]?.genre === 'texte') return ''
  for (let place = rang - 1; place >= Math.max(0, rang - LISTE_MAX); place -= 1) {
    const ligne = lignes[place]
    if (ligne?.texte.endsWith(':')) return ligne.texte.slice(-ANNONCE_MAX)
    if (ligne?.genre === 'texte' || ligne?.genre === 'tableau') return ''
  }
  return ''
}

function findParties(passage: string): readonly Mention[] {
  return listMentions(passage).filter(({ role, qui }) => role !== 'autre' && qui !== 'autre')
}

function findPayeurs(passage: string): readonly Mention[] {
  return findParties(passage).filter(({ role }) => role === 'payeur')
}

function reprendre(mention: Mention | undefined, ou: string): PayeurLu | null {
  return mention === undefined
    ? null
    : {
        ...direPayeur(mention),
        sur: false,
        raison: `Le payeur est repris de ${ou} : vérifiez qu’il vaut pour cette somme.`,
      }
}

function deduire(payeur: 'etat' | 'departement', raison: string): PayeurLu {
  return { payeur, nom: null, sur: false, raison }
}
