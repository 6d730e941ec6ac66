import { Table, Td, Th } from '@/components/ui/table'
import type { Compte, Difference } from '@/lib/domain/difference/difference'
import { formatPeriode, type Periode } from '@/lib/domain/periode'

const OBJETS = {
  mesures: 'Mesures',
  actions: 'Actions',
  chiffres: 'Montants chiffrés',
  absences: 'Montants sans chiffre',
  ecarts: 'Écarts relevés',
} as const satisfies Record<Compte['objet'], string>

type ComptesProps = {
  readonly difference: Difference
  readonly libelles: { readonly avant: string; readonly apres: string }
}

/** Ce que chaque acte contient, en nombre, et la période de la convention quand elle change. */
export function Comptes({ difference: { comptes, periodeConvention }, libelles }: ComptesProps) {
  return (
    <Table caption="Ce que contient chaque acte" captionHidden>
      <thead>
        <tr>
          <Th>Objet</Th>
          <Th numeric>{libelles.avant}</Th>
          <Th numeric>{libelles.apres}</Th>
        </tr>
      </thead>
      <tbody>
        {comptes.map(({ objet, avant, apres }) => (
          <tr key={objet}>
            <Th scope="row">
              <span className="font-normal">{OBJETS[objet]}</span>
            </Th>
            <Td numeric>{avant}</Td>
            <Td numeric>{apres}</Td>
          </tr>
        ))}
        {periodeConvention && (
          <tr>
            <Th scope="row">
              <span className="font-normal">Période de la convention</span>
            </Th>
            <Td numeric>{ecrirePeriode(periodeConvention.avant)}</Td>
            <Td numeric>{ecrirePeriode(periodeConvention.apres)}</Td>
          </tr>
        )}
      </tbody>
    </Table>
  )
}

function ecrirePeriode(periode: Periode | null): string {
  return periode === null ? 'non renseignée' : formatPeriode(periode)
}
