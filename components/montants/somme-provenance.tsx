import { LiensFormats } from '@/components/ui/liens-formats'
import { Popover } from '@/components/ui/popover'
import { centimes } from '@/lib/domain/centimes'
import type { MontantComplet } from '@/lib/domain/instantane'
import { formatMontant } from '@/lib/domain/montant/format-montant'
import type { Chiffre } from '@/lib/domain/montant/montant'
import { demiIntervalle } from '@/lib/domain/montant/precision'
import { nommerSujet } from '@/lib/domain/phrase/montant-nomme'
import { accorder, compter } from '@/lib/domain/phrase/nombre'
import { nommerPayeur } from '@/lib/domain/phrase/payeur'
import { decrireChiffre, decrireValeur } from '@/lib/domain/phrase/valeur'
import type { ContexteMontant } from './montant-provenance'

type SommeProvenanceProps = {
  readonly somme: Chiffre
  readonly montants: readonly MontantComplet[]
  readonly contexte: ContexteMontant
  /** L’adresse du fichier des lignes additionnées. */
  readonly calcul?: string | null
}

/** Un total calculé par le portail, qui ouvre la liste des lignes dont il est la somme. */
export function SommeProvenance({ somme, montants, contexte, calcul = null }: SommeProvenanceProps) {
  const tolerance = demiIntervalle(somme)
  return (
    <Popover trigger={decrireChiffre(somme)} hint="détail du calcul" title={`${decrireChiffre(somme)}, somme calculée`}>
      <div className="space-y-3 text-sm">
        <p>
          Somme de {compter(montants.length, 'montant saisi', 'montants saisis')}
          {tolerance > 0n &&
            `, à ± ${formatMontant(centimes(tolerance))} près selon ${accorder(montants.length, 'sa précision', 'leur précision')}`}
          .
        </p>
        {calcul !== null && <LiensFormats csv={calcul} libelle="Refaire ce calcul" formats={['csv', 'xlsx', 'json']} />}
        <ol className="divide-y divide-filet">
          {montants.map((montant) => (
            <li key={montant.id} className="flex justify-between gap-4 py-1">
              <span className="min-w-0">
                {nommerSujet(contexte, montant.sujet)} ({nommerPayeur(montant, contexte.collectivite)})
              </span>
              <span className="chiffres">{decrireValeur(montant.valeur)}</span>
            </li>
          ))}
        </ol>
      </div>
    </Popover>
  )
}
