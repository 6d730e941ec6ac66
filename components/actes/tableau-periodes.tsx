import { MontantProvenance } from '@/components/montants/montant-provenance'
import { nommerPayeur } from '@/components/montants/nommer-payeur'
import { SommeProvenance } from '@/components/montants/somme-provenance'
import { VerdictBadge } from '@/components/parite/verdict-badge'
import { Table, Td, Th } from '@/components/ui/table'
import type { Cellule } from '@/lib/domain/consolidation'
import { clePortee } from '@/lib/domain/consolidation'
import type { MontantComplet } from '@/lib/domain/instantane'
import { LIBELLES_NATURES } from '@/lib/domain/libelles'
import { isChiffre } from '@/lib/domain/montant/montant'
import { getEnsemble } from '@/lib/domain/parite'
import { formatPeriode } from '@/lib/domain/periode'
import { decrireValeur } from '@/lib/domain/phrase/valeur'
import { ENSEMBLE, listRetenus } from '@/lib/domain/retenus'
import type { Financeur } from '@/lib/domain/vocabulaire'
import type { ActeLu } from './acte-lu'

const COLONNES = ['etat', 'departement', 'ensemble'] as const satisfies readonly Financeur[]

/** Chaque période annoncée, quand le bilan en réunit ou en écarte. */
export function TableauPeriodes({ lu }: { readonly lu: ActeLu }) {
  const cellules = lu.analyse.cellules.filter(({ sujet }) => sujet.niveau === 'acte')
  if (cellules.length <= lu.analyse.bilans.length) return null
  return (
    <Table caption="Les mêmes montants, période par période">
      <thead>
        <tr>
          <Th>Période</Th>
          <Th>Nature</Th>
          {COLONNES.map((financeur) => (
            <Th key={financeur} numeric>
              {nommerPayeur({ financeur, financeurNom: null }, lu.collectivite)}
            </Th>
          ))}
          <Th>Parité</Th>
        </tr>
      </thead>
      <tbody>
        {cellules.map((cellule) => (
          <tr key={clePortee(cellule)}>
            <Th scope="row">{formatPeriode(cellule.periode)}</Th>
            <Td>
              {LIBELLES_NATURES[cellule.nature]}
              {cellule.perimetre !== null && ` (${cellule.perimetre})`}
            </Td>
            {COLONNES.map((financeur) => (
              <Td key={financeur} numeric>
                <PartCellule cellule={cellule} financeur={financeur} lu={lu} />
              </Td>
            ))}
            <Td>
              <VerdictBadge verdict={cellule.verdict} />
            </Td>
          </tr>
        ))}
      </tbody>
    </Table>
  )
}

type PartCelluleProps = {
  readonly cellule: Cellule<MontantComplet>
  readonly financeur: (typeof COLONNES)[number]
  readonly lu: ActeLu
}

function PartCellule({ cellule, financeur, lu }: PartCelluleProps) {
  const { montants, parts } = cellule
  const valeur = parts[financeur]
  const montant = montants.find((candidat) => candidat.financeur === financeur)
  if (montant !== undefined && montant.valeur.kind === valeur?.kind) {
    return <MontantProvenance montant={montant} contexte={lu} />
  }
  const ensemble = getEnsemble(parts)
  if (financeur !== 'ensemble' || !isChiffre(ensemble)) return decrireValeur(valeur)
  return <SommeProvenance somme={ensemble} montants={listRetenus(montants, ENSEMBLE)} contexte={lu} />
}
