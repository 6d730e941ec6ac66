import { type ContexteMontant, MontantProvenance } from '@/components/montants/montant-provenance'
import { SommeProvenance } from '@/components/montants/somme-provenance'
import type { BilanConvention } from '@/lib/domain/consolidation-convention'
import type { MontantComplet } from '@/lib/domain/instantane'
import { isChiffre, type Valeur } from '@/lib/domain/montant/montant'
import { decrireValeur } from '@/lib/domain/phrase/valeur'
import type { Financeur } from '@/lib/domain/vocabulaire'

type ChiffreBilanProps = {
  readonly bilan: BilanConvention<MontantComplet>
  readonly financeur: Financeur
  readonly valeur: Valeur | null
  readonly contexte: ContexteMontant
}

/** La part d’un financeur : le montant cité s’il est seul, la somme de ses lignes sinon. */
export function ChiffreBilan({ bilan, financeur, valeur, contexte }: ChiffreBilanProps) {
  const montants = bilan.montants.filter((montant) => montant.financeur === financeur)
  const [premier] = montants
  if (premier === undefined) return decrireValeur(valeur)
  if (!isChiffre(valeur)) {
    return premier.valeur.kind === valeur?.kind ? (
      <MontantProvenance montant={premier} contexte={contexte} />
    ) : (
      decrireValeur(valeur)
    )
  }
  const chiffres = montants.filter((montant) => isChiffre(montant.valeur))
  const cite = chiffres.find((montant) => isChiffre(montant.valeur) && montant.valeur.centimes === valeur.centimes)
  return cite === undefined || bilan.calcule ? (
    <SommeProvenance somme={valeur} montants={chiffres} contexte={contexte} />
  ) : (
    <MontantProvenance montant={cite} contexte={contexte} />
  )
}
