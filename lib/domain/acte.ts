import type { Permission } from '@/lib/domain/acces'
import { isChiffre, type Montant } from '@/lib/domain/montant/montant'
import type { Periode } from '@/lib/domain/periode'
import { compter } from '@/lib/domain/phrase/nombre'
import type { StatutActe } from '@/lib/domain/vocabulaire'

export interface Transition {
  readonly de: StatutActe
  readonly vers: StatutActe
  readonly permission: Permission
}

/** Le cycle de vie d’un acte. Ce qui n’y figure pas est impossible : un acte signé ne bouge plus. */
const TRANSITIONS: readonly Transition[] = [{ de: 'brouillon', vers: 'signe', permission: 'acte.signer' }]

/** La transition d’un statut à l’autre ; null si le cycle de vie ne la connaît pas. */
export function getTransition(de: StatutActe, vers: StatutActe): Transition | null {
  return TRANSITIONS.find((transition) => transition.de === de && transition.vers === vers) ?? null
}

/** Ce que la signature examine. */
export interface ActeASigner {
  readonly periode: Periode | null
  /** Jour de signature ; une date antérieure au début de la période est aussi permise qu’une date postérieure. */
  readonly dateSignature: string | null
  readonly signataires: readonly { readonly partie: 'etat' | 'departement' | 'commissaire' | 'autre' }[]
  readonly montants: readonly Pick<Montant, 'valeur' | 'sourceId'>[]
  /** Vrai pour un acte ancien saisi depuis des sources publiques. */
  readonly repriseApresCoup: boolean
}

export interface Manquant {
  readonly champ: 'periode' | 'dateSignature' | 'signataires' | 'montants'
  readonly message: string
}

/**
 * Ce qu’il manque avant de signer. Une reprise se passe de la période, de la date et des signataires
 * quand les sources les taisent : mieux vaut un vide déclaré qu’une date inventée. Un chiffre, lui, a toujours sa source.
 */
export function listManquants(acte: ActeASigner, aujourdhui: string): readonly Manquant[] {
  const manquants: Manquant[] = []
  if (acte.periode === null && !acte.repriseApresCoup) {
    manquants.push({ champ: 'periode', message: 'Indiquez la période de la convention.' })
  }
  if (acte.dateSignature === null && !acte.repriseApresCoup) {
    manquants.push({ champ: 'dateSignature', message: 'Indiquez la date de signature.' })
  }
  if (acte.dateSignature !== null && acte.dateSignature > aujourdhui) {
    manquants.push({
      champ: 'dateSignature',
      message: 'La date de signature est à venir : corrigez-la, ou attendez ce jour.',
    })
  }
  const parties = new Set(acte.signataires.map(({ partie }) => partie))
  const bilateral = parties.has('departement') && (parties.has('etat') || parties.has('commissaire'))
  if (!bilateral && !acte.repriseApresCoup) {
    manquants.push({ champ: 'signataires', message: 'Nommez un signataire pour l’État et un pour la collectivité.' })
  }
  const sansSource = acte.montants.filter(({ valeur, sourceId }) => isChiffre(valeur) && sourceId === null).length
  if (sansSource > 0) {
    manquants.push({
      champ: 'montants',
      message: `Donnez sa source à chaque chiffre\u202f: ${compter(sansSource, 'montant n’en a pas', 'montants n’en ont pas')}.`,
    })
  }
  return manquants
}
