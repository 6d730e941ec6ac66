import type { Manquant } from '@/lib/domain/cycle/manquants'
import { isChiffre, type Montant } from '@/lib/domain/montant/montant'
import { compter } from '@/lib/domain/phrase/nombre'

/** Un ordre de grandeur pour un champ lu, tapé et relu : il est estimé et non mesuré, et la phrase le dit. */
const SECONDES_PAR_CHAMP = 20

/** Deux bornes ; une date ; deux signataires, chacun avec son nom, sa fonction et sa partie. */
const CHAMPS = { periode: 2, dateSignature: 1, signataires: 6 } as const satisfies Record<
  Exclude<Manquant['champ'], 'montants'>,
  number
>

/** « Il reste 8 champs : environ 3 min », et comment ce temps se compte. Null quand rien d’exigé ne manque. */
export function estimerSaisie(
  manquants: readonly Manquant[],
  montants: readonly Pick<Montant, 'valeur' | 'sourceId'>[],
): string | null {
  const sansSource = montants.filter(({ valeur, sourceId }) => isChiffre(valeur) && sourceId === null).length
  const champs = manquants.reduce((somme, { champ }) => somme + (champ === 'montants' ? sansSource : CHAMPS[champ]), 0)
  if (champs === 0) return null
  const minutes = Math.ceil((champs * SECONDES_PAR_CHAMP) / 60)
  return `Il reste ${compter(champs, 'champ', 'champs')}\u202f: environ ${minutes}\u00a0min, si l’on compte ${SECONDES_PAR_CHAMP}\u00a0s par champ (un ordre de grandeur, non mesuré) et les pièces sous la main.`
}

/** Ce qui manque encore sans rien empêcher : un vide déclaré est permis, et la parité s’en ressent. Null quand rien ne manque. */
export function decrireNonRenseignes(montants: readonly Pick<Montant, 'valeur'>[]): string | null {
  const nombre = montants.filter(({ valeur }) => valeur.kind === 'non_renseigne').length
  if (nombre === 0) return null
  const dits = compter(nombre, 'montant n’est pas renseigné', 'montants ne sont pas renseignés')
  return `${dits}\u202f: rien n’y oblige pour avancer, mais la parité en dépend.`
}
