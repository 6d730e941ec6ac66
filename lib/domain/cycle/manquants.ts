import { isChiffre, type Montant } from '@/lib/domain/montant/montant'
import type { Periode } from '@/lib/domain/periode'
import { compter } from '@/lib/domain/phrase/nombre'

/** Ce qu’une transmission ou une signature examine. */
export interface ActeAVerifier {
  readonly rang: number
  readonly periode: Periode | null
  /** Jour de signature ; une date antérieure au début de la période est aussi permise qu’une date postérieure. */
  readonly dateSignature: string | null
  /** Le document d’où vient l’acte lui-même. */
  readonly sourceId: string | null
  readonly signataires: readonly { readonly partie: 'etat' | 'departement' | 'commissaire' | 'autre' }[]
  readonly montants: readonly Pick<Montant, 'valeur' | 'sourceId'>[]
  /** Vrai pour un acte ancien saisi depuis des sources publiques. */
  readonly repriseApresCoup: boolean
}

export interface Manquant {
  readonly champ: 'periode' | 'dateSignature' | 'signataires' | 'montants'
  readonly message: string
}

const PERIODE_MANQUANTE: Manquant = { champ: 'periode', message: 'Indiquez la période de la convention.' }

/** Ce qu’il manque avant de transmettre : la période, et une source à chaque chiffre. La signature viendra après l’examen. */
export function listManquantsTransmission(acte: Pick<ActeAVerifier, 'periode' | 'montants'>): readonly Manquant[] {
  return [...(acte.periode === null ? [PERIODE_MANQUANTE] : []), ...listSansSource(acte.montants)]
}

/**
 * Ce qu’il manque avant de signer. Une reprise se passe de la période, de la date et des signataires
 * quand les sources les taisent : mieux vaut un vide déclaré qu’une date inventée. Un chiffre, lui, a toujours sa source.
 * Un avenant repris doit se distinguer de l’acte dont il part : sa date ou sa source, au moins, lui appartient.
 */
export function listManquants(acte: ActeAVerifier, aujourdhui: string): readonly Manquant[] {
  const manquants: Manquant[] = []
  if (acte.periode === null && !acte.repriseApresCoup) {
    manquants.push(PERIODE_MANQUANTE)
  }
  if (acte.dateSignature === null && !acte.repriseApresCoup) {
    manquants.push({ champ: 'dateSignature', message: 'Indiquez la date de signature.' })
  }
  if (acte.dateSignature !== null && acte.dateSignature > aujourdhui) {
    manquants.push({
      champ: 'dateSignature',
      message: 'La date de signature est à venir : corrigez-la, ou attendez ce jour.',
    })
  }
  if (acte.repriseApresCoup && acte.rang > 0 && acte.dateSignature === null && acte.sourceId === null) {
    manquants.push({
      champ: 'dateSignature',
      message: 'Indiquez la date de signature de cet acte, ou le document d’où il vient.',
    })
  }
  const parties = new Set(acte.signataires.map(({ partie }) => partie))
  const bilateral = parties.has('departement') && (parties.has('etat') || parties.has('commissaire'))
  if (!bilateral && !acte.repriseApresCoup) {
    manquants.push({ champ: 'signataires', message: 'Nommez un signataire pour l’État et un pour la collectivité.' })
  }
  return [...manquants, ...listSansSource(acte.montants)]
}

function listSansSource(montants: ActeAVerifier['montants']): readonly Manquant[] {
  const sansSource = montants.filter(({ valeur, sourceId }) => isChiffre(valeur) && sourceId === null).length
  if (sansSource === 0) return []
  const compte = compter(sansSource, 'montant n’en a pas', 'montants n’en ont pas')
  return [{ champ: 'montants', message: `Donnez sa source à chaque chiffre\u202f: ${compte}.` }]
}
