import { capitaliser } from '@/lib/domain/phrase/grammaire'
import { LONGUEUR_LIBELLE } from '@/lib/domain/saisie'
import type { JetonMontant } from '../jetons-montants'
import { listMentions } from '../mentions'
import { EN_LETTRES } from '../nombres'
import { recopier, type TextePlie } from '../texte-plie'

const AFFECTATION =
  /^ ?(?:(?:sont|seront|est|sera|etaient|ont ete|a ete|supplementaires?|en \d{4},?) )*(?:(?:consacre|affecte|dedie|destine|alloue|reserve|flechee?|mobilise|attribue|prevu)(?:e?s?) )?(?:pour|au titre de|a|au|aux|en faveur de|sur|vers|dans)(?: |(?='))|^ ?[-:=] ?(?=[a-z])/
const PAS_UN_OBJET =
  /^(?:(?:le|la|l'|les|un|une|chaque|cette|ce|son|sa) ?)?(?:\d|annee|periode|exercice|duree|convention|avenant|contrat|appels? a projets|chacun|cout|total|montant|ans|meme|(?:engagements?|actions?|mesures?|volets?|axes?) (?:du |de l'|d'|a l')?(?:socle|initiative)|etat|departement|compter|hauteur|travers|lutter contre la pauvrete|lutte contre la pauvrete|plan pauvrete|strategie|territoire|titre|terme|part|fin|taux|parite|financer le rsa|rsa|bp|budget|chapitre|compte|socle|initiatives?|office)\b/
const LIBELLE_DE_SOMME =
  / ?[:(=,-] ?(?:cout|montant|budget|enveloppe|subvention|credits?)(?: (?:total|estime|prevu|previsionnel|annuel|de))* ?[:=]? ?$|[ :(=-]+$/
const DUREE = new RegExp(`^(?:${EN_LETTRES}) (?:ans|annees|mois)\\b`)
const PAS_UN_TITRE =
  /^(?:(?:le |la |l'|les |soit |dont |un |une )?(?:montants?|cout|budget|total|sous-total|enveloppe|parts?|participations?|contributions?|convention|avenant|contrat|appels? a projets|apport|credits?|financements?|subventions?|dotation|dont|soit|etat|conseil|departement|metropole|region|caf|plan de financement|reliquat|solde|reports?|recettes|depenses|ressources|co-?financements?|contribution|engagement financier|annee|exercice|en)\b|(?:19|20)\d{2} ?:?$)/

/** Où est l’intitulé d’une somme : avant elle (« Mobilité : 60 000 € ») ou après (« 60 000 € pour la mobilité »). */
export interface Intitule {
  readonly debut: number
  readonly fin: number
}

/** « 128 000 € pour le renforcement de… » : de quoi la somme est l’objet, jusqu’à `fin`. */
export function findObjetApres({ plie }: TextePlie, jeton: JetonMontant, fin: number): Intitule | null {
  const suite = plie.slice(jeton.fin, fin)
  const lien = AFFECTATION.exec(suite)
  if (lien === null) return null
  const objet = suite.slice(lien[0].length)
  const [premiere] = listMentions(objet)
  if (objet.length < 3 || PAS_UN_OBJET.test(objet) || DUREE.test(objet) || (premiere && premiere.debut < 4)) return null
  const avecPour = lien[0].lastIndexOf('pour ')
  return { debut: jeton.fin + (avecPour < 0 ? lien[0].length : avecPour), fin }
}

/** « Mobilité solidaire : 60 000 € », « Mobilité (60 000 €) ». */
export function findTitreAvant({ plie }: TextePlie, debut: number, jeton: JetonMontant): Intitule | null {
  const avant = plie.slice(debut, jeton.debut)
  const titre = avant.replace(LIBELLE_DE_SOMME, '')
  if (titre.length < 3 || titre.length > LONGUEUR_LIBELLE || titre.length === avant.trimEnd().length) return null
  return PAS_UN_TITRE.test(titre) ? null : { debut, fin: debut + titre.length }
}

export function writeTitre(texte: TextePlie, { debut, fin }: Intitule): string {
  return capitaliser(recopier(texte, debut, fin).replace(/[\s.;,:]+$/u, '')).slice(0, LONGUEUR_LIBELLE)
}
