import { absolu } from '@/lib/domain/centimes'
import { formatMontant } from '@/lib/domain/montant/format-montant'
import type { Montant } from '@/lib/domain/montant/montant'
import { BORNE_MONTANT } from '@/lib/domain/montant/parse-montant'
import type { Calcul, LigneReconduite, Portee } from '@/lib/domain/montant/reconduction'
import { formatPeriode, type Periode } from '@/lib/domain/periode'
import { accorderNature } from '@/lib/domain/phrase/nature'
import { decrireValeur } from '@/lib/domain/phrase/valeur'

interface Origine {
  readonly calcul: Calcul
  /** Le facteur tel qu’il a été tapé. */
  readonly facteur: string | null
  readonly de: Periode
}

/** D’où vient un montant reconduit, écrit dans sa note : il n’a pas encore de source. */
export function noterReconduction(
  { source, arrondi }: LigneReconduite<Montant>,
  { calcul, facteur, de }: Origine,
): string {
  const avant = `${decrireValeur(source.valeur)} (${formatPeriode(de)})`
  const operation =
    calcul.tag === 'total'
      ? `part d’un total de ${formatMontant(calcul.total)}, répartie comme ${avant}`
      : `${avant} × ${facteur ?? ''}`
  return `Calculé, sans source à ce jour\u202f: ${operation}${arrondi ? ', arrondi au centime' : ''}.`
}

/** « 2020, contractualisé (hors FAPI) ». */
export function nommerPortee({ periode, nature, perimetre }: Portee): string {
  const nom = `${formatPeriode(periode)}, ${accorderNature(nature)}`
  return perimetre === null ? nom : `${nom} (${perimetre})`
}

/** Pourquoi rien ne peut s’écrire de cette reconduction ; null quand elle s’écrit. */
export function expliquerReconductionVaine(lignes: readonly LigneReconduite<Montant>[]): string | null {
  if (lignes.length === 0) {
    return 'Il n’y a rien à écrire\u202f: la nouvelle période a déjà ces montants, ou le total ne peut s’y répartir.'
  }
  if (lignes.some(({ centimes }) => absolu(centimes) > BORNE_MONTANT)) {
    return 'Un de ces montants dépasserait cent milliards d’euros\u202f: corrigez le facteur ou le total.'
  }
  return null
}
