import type { Ligne } from './lignes'
import { PARLE_DU_CONTRAT } from './mots-du-contrat'

/** Où se trouve une ligne : dans le texte, dans ce qui l’entoure (menus, publicités), ou dans les commentaires. */
export type Zone = 'texte' | 'marge' | 'commentaires'

const COMMENTAIRES =
  /^(?:(?:vos|les|voir les|voir tous les|\d+) )?commentaires?\b|^reagir$|^(?:laisser|poster|ajouter) un commentaire/
/** Ces mots ne sont une marge que seuls sur leur ligne : « Accueil des familles » est une mesure. */
const MARGE_SEULE =
  /^(?:annonces?|contacts?|menu(?: principal)?|rechercher|accueil|partager|vous etes ici|haut de page|publicites?|liens utiles|a voir aussi|tags?)(?: ?[:>|].*)?$/
const MARGE =
  /^(?:vous aimerez aussi|a lire (?:aussi|egalement)|lire aussi|sur le meme (?:sujet|theme)|articles? (?:similaires?|lies|recents?)|les plus lus|dans la meme rubrique|petites annonces|toutes les annonces|l'immobilier\b|offres? d'emploi|partager (?:sur|cet|par)|suivez[- ]nous|abonnez[- ]vous|newsletter|mentions legales|plan du site|gestion des cookies|qui contacter|vos services en ligne|se connecter|bouton haut de page|tous droits reserves|©)/
const PROSE_MIN = 100

/** La zone de chaque ligne : une marge dure jusqu’à ce que le texte reprenne, les commentaires jusqu’à la fin. */
export function listZones(lignes: readonly Ligne[]): readonly Zone[] {
  let zone: Zone = 'texte'
  return lignes.map(({ texte }) => {
    if (zone === 'commentaires' || COMMENTAIRES.test(texte)) zone = 'commentaires'
    else if (texte.length < PROSE_MIN && (MARGE.test(texte) || MARGE_SEULE.test(texte))) zone = 'marge'
    else if (zone === 'marge' && resumesTexte(texte)) zone = 'texte'
    return zone
  })
}

/** Un article reprend son fil. */
const REPRISE =
  /^(?:enfin|ensuite|par ailleurs|ainsi|en outre|de plus|au total|de son cote|autres? (?!a)[a-z]+)\b.*[.:]$/

/** Une phrase entière qui parle du contrat, un article, une fiche ou un intitulé chiffré n’est pas un menu. */
function resumesTexte(texte: string): boolean {
  return (
    (texte.length >= PROSE_MIN && /[.:;]["']?$/.test(texte)) ||
    (PARLE_DU_CONTRAT.test(texte) && texte.length > 30) ||
    REPRISE.test(texte) ||
    /^(?:article|axe|fiche|action|mesure|volet|titre) \w{1,6}\b/.test(texte)
  )
}
