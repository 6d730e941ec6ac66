import type { ChiffrePublie } from '@/lib/domain/bilan-publie'
import type { MesureComparaison, ObjetCompare, PartComparee } from '@/lib/domain/comparaison/choix'
import { type Comparaison, type LigneComparable, MINIMUM_COMPARABLES } from '@/lib/domain/comparaison/comparaison'
import { formatMontant } from '@/lib/domain/montant/format-montant'
import { formatPeriode } from '@/lib/domain/periode'
import { enumerer } from '@/lib/domain/phrase/grammaire'
import { accorderNature } from '@/lib/domain/phrase/nature'
import { accorder, compter } from '@/lib/domain/phrase/nombre'
import { DEUX_POINTS, POINT_VIRGULE } from '@/lib/domain/phrase/typographie'

export const LIBELLES_PARTS_COMPAREES = {
  ensemble: 'État et collectivité',
  etat: 'État',
  departement: 'Collectivité',
} as const satisfies Record<PartComparee, string>

export const LIBELLES_MESURES_COMPARAISON = {
  total: 'En euros',
  habitant: 'Par habitant',
  allocataire: 'Par allocataire du RSA',
} as const satisfies Record<MesureComparaison, string>

const PARTS = {
  ensemble: 'État et collectivité ensemble',
  etat: 'part de l’État',
  departement: 'part de la collectivité',
} as const satisfies Record<PartComparee, string>

const PAR_PERSONNE = {
  total: '',
  habitant: ' par habitant',
  allocataire: ' par allocataire du RSA',
} as const satisfies Record<MesureComparaison, string>

/** « CALPAE, annoncé, 2019 (socle) » : ce qui doit être identique partout. */
export function nommerObjet({ nature, periode, perimetre }: ObjetCompare, cadreNom: string): string {
  const objet = `${cadreNom}, ${accorderNature(nature)}, ${formatPeriode(periode)}`
  return perimetre === null ? objet : `${objet} (${perimetre})`
}

/** « Part de l’État par habitant : CALPAE, annoncé, 2019 ». */
export function nommerComparaison({ choix }: Pick<Comparaison, 'choix'>, cadreNom: string): string {
  const part = PARTS[choix.part]
  const quoi = `${part.charAt(0).toLocaleUpperCase('fr')}${part.slice(1)}${PAR_PERSONNE[choix.mesure]}`
  return `${quoi}${DEUX_POINTS}${nommerObjet(choix.objet, cadreNom)}`
}

/** « environ 1 046 000 € » : ce qui n’est connu qu’environ le dit. */
export function ecrireChiffre({ centimes, approche }: ChiffrePublie): string {
  return `${approche ? 'environ ' : ''}${formatMontant(centimes)}`
}

/** Ce qu’il faut lire dans une comparaison, et ce qu’on ne peut pas y lire. */
export function decrireComparaison({ comparables, refusees, mediane, classe }: Comparaison): string {
  const refuses = refusees.reduce((total, { lignes }) => total + lignes.length, 0)
  if (comparables.length === 0) {
    return 'Aucun territoire ne se compare sur ce choix\u202f; le tableau dit pourquoi, territoire par territoire.'
  }
  const nombre = compter(comparables.length, 'territoire se compare', 'territoires se comparent')
  const phrases = [`${nombre}, sur ${comparables.length + refuses}.`]
  if (mediane === null) {
    phrases.push(`Il en faudrait ${MINIMUM_COMPARABLES} pour donner une médiane et un rang.`)
  } else {
    phrases.push(`La médiane est à ${ecrireChiffre(mediane)}.`)
    if (!classe) {
      phrases.push('Un montant au moins n’est connu qu’environ\u202f: les territoires ne sont pas classés.')
    }
  }
  return phrases.join(' ')
}

/** Ce que montre le dessin : « Le plus élevé : Gers (1,43 €) ; le plus faible : Lot et Tarn (0,95 €). » */
export function decrireExtremes(comparables: readonly LigneComparable[]): string {
  const [premier, dernier] = [comparables[0], comparables.at(-1)]
  if (premier === undefined || dernier === undefined) return 'Rien n’est dessiné.'
  if (premier.valeur.centimes === dernier.valeur.centimes) {
    return `Tous les montants sont égaux${DEUX_POINTS}${ecrireChiffre(premier.valeur)}.`
  }
  const [haut, bas] = [premier, dernier].map(
    (ligne) => `${enumerer(listEgaux(comparables, ligne))} (${ecrireChiffre(ligne.valeur)})`,
  )
  return `Le plus élevé${DEUX_POINTS}${haut}${POINT_VIRGULE}le plus faible${DEUX_POINTS}${bas}.`
}

function listEgaux(comparables: readonly LigneComparable[], { valeur }: LigneComparable): readonly string[] {
  return comparables
    .filter((ligne) => ligne.valeur.centimes === valeur.centimes)
    .map(({ territoire }) => territoire.nomCourt)
}

/** « +12,3 % » : des millièmes de la médiane. */
export function ecrireEcartRelatif(millieme: bigint): string {
  const signe = millieme > 0n ? '+' : millieme < 0n ? '\u2212' : ''
  const grandeur = millieme < 0n ? -millieme : millieme
  return `${signe}${grandeur / 10n},${grandeur % 10n}\u00a0%`
}

/** « +12 300 € », « −400,50 € » ou « 0 € ». */
export function ecrireEcart({ centimes }: ChiffrePublie): string {
  return `${centimes > 0n ? '+' : ''}${formatMontant(centimes)}`
}

/** « 1er », « 3e ex æquo ». */
export function ecrireRang({ numero, exAequo }: NonNullable<LigneComparable['rang']>): string {
  return `${numero}${numero === 1 ? 'er' : 'e'}${exAequo ? ' ex æquo' : ''}`
}

/** « CALPAE, annoncé, 2019 : 5 territoires ». */
export function proposerObjet(objet: ObjetCompare, cadreNom: string, comparables: number): string {
  const combien = comparables === 0 ? 'aucun territoire' : compter(comparables, 'territoire', 'territoires')
  return `${nommerObjet(objet, cadreNom)}${DEUX_POINTS}${combien} ${accorder(comparables, 'comparable', 'comparables')}`
}
