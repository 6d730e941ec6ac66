import { MontantProvenance } from '@/components/montants/montant-provenance'
import { SommeProvenance } from '@/components/montants/somme-provenance'
import { VerdictBadge } from '@/components/parite/verdict-badge'
import { Table, Td, Th } from '@/components/ui/table'
import type { Cellule } from '@/lib/domain/consolidation'
import { clePortee } from '@/lib/domain/consolidation'
import { groupBy } from '@/lib/domain/groupe'
import type { MontantComplet } from '@/lib/domain/instantane'
import { LIBELLES_NATURES } from '@/lib/domain/libelles'
import { isChiffre, type Valeur } from '@/lib/domain/montant/montant'
import { getEnsemble, type Parts } from '@/lib/domain/parite'
import { formatPeriode } from '@/lib/domain/periode'
import { clePayeur, nommerPayeur } from '@/lib/domain/phrase/payeur'
import { decrireValeur } from '@/lib/domain/phrase/valeur'
import { ENSEMBLE, listRetenus, type Payeur } from '@/lib/domain/retenus'
import type { Financeur } from '@/lib/domain/vocabulaire'
import type { ActeLu } from './acte-lu'

const PARTIES = ['etat', 'departement', 'ensemble'] as const satisfies readonly Financeur[]

/** Chaque période annoncée, quand le bilan en réunit ou en écarte. */
export function TableauPeriodes({ lu }: { readonly lu: ActeLu }) {
  const cellules = lu.analyse.cellules.filter(({ sujet }) => sujet.niveau === 'acte')
  if (cellules.length <= lu.analyse.bilans.length) return null
  const payeurs = listPayeurs(cellules)
  return (
    <Table caption="Les mêmes montants, période par période">
      <thead>
        <tr>
          <Th>Période</Th>
          <Th>Nature</Th>
          {payeurs.map((payeur) => (
            <Th key={clePayeur(payeur)} numeric>
              {nommerPayeur(payeur, lu.collectivite)}
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
            {payeurs.map((payeur) => (
              <Td key={clePayeur(payeur)} numeric>
                <PartCellule cellule={cellule} payeur={payeur} lu={lu} />
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

/** Les deux parties et leur total, puis chaque autre financeur que nomme une période. */
function listPayeurs(cellules: readonly Cellule<MontantComplet>[]): readonly Payeur[] {
  const autres = cellules.flatMap(({ montants }) => montants.filter(({ financeur }) => financeur === 'autre'))
  return [
    ...PARTIES.map((financeur) => ({ financeur, financeurNom: null })),
    ...groupBy(autres, clePayeur).map(([premier]) => premier),
  ]
}

function findValeur(parts: Parts, { financeur, financeurNom }: Payeur): Valeur | null {
  if (financeur !== 'autre') return parts[financeur]
  return parts.autres.find(({ nom }) => nom === (financeurNom ?? ''))?.valeur ?? null
}

type PartCelluleProps = {
  readonly cellule: Cellule<MontantComplet>
  readonly payeur: Payeur
  readonly lu: ActeLu
}

function PartCellule({ cellule, payeur, lu }: PartCelluleProps) {
  const { montants, parts } = cellule
  const valeur = findValeur(parts, payeur)
  const montant = montants.find((candidat) => clePayeur(candidat) === clePayeur(payeur))
  if (montant !== undefined && montant.valeur.kind === valeur?.kind) {
    return <MontantProvenance montant={montant} contexte={lu} />
  }
  const ensemble = getEnsemble(parts)
  if (payeur.financeur !== 'ensemble' || !isChiffre(ensemble)) return decrireValeur(valeur)
  return <SommeProvenance somme={ensemble} montants={listRetenus(montants, ENSEMBLE)} contexte={lu} />
}
