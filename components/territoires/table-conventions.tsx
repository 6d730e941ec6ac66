import Link from 'next/link'
import { BalanceBilan } from '@/components/parite/balance-bilan'
import { Table, Td, Th } from '@/components/ui/table'
import { getAdresseCollectivite, getAdresseConvention } from '@/lib/domain/adresse-publique'
import type { ConventionSituee } from '@/lib/domain/chiffres-nationaux'
import { nommerSituee } from './nommer-situee'
import { decrirePortee } from './portee'
import { VerdictConvention } from './verdict-convention'

type TableConventionsProps = { readonly situees: readonly ConventionSituee[] }

/** Une ligne par convention publiée, avec sa balance. */
export function TableConventions({ situees }: TableConventionsProps) {
  return (
    <Table caption="Conventions publiées">
      <thead>
        <tr>
          <Th>Territoire</Th>
          <Th>Verdict</Th>
          <Th className="min-w-40">Balance</Th>
          <Th>Montants comparés</Th>
          <Th>Convention et acte en vigueur</Th>
        </tr>
      </thead>
      <tbody>
        {situees.map((situee) => (
          <Ligne key={situee.convention.id} {...situee} />
        ))}
      </tbody>
    </Table>
  )
}

function Ligne({ territoire, convention }: ConventionSituee) {
  const { tete } = convention
  return (
    <tr>
      <Th scope="row">
        <Link href={getAdresseCollectivite(territoire)}>{nommerSituee({ territoire, convention })}</Link>
      </Th>
      <Td>
        <VerdictConvention convention={convention} collectivite={territoire} />
      </Td>
      {tete === null ? (
        <Td colSpan={2} className="text-encre-douce">
          aucun montant publié
        </Td>
      ) : (
        <>
          <Td>
            <BalanceBilan bilan={tete} collectivite={territoire} />
          </Td>
          <Td>{decrirePortee(tete)}</Td>
        </>
      )}
      <Td className="min-w-48">
        <Link href={getAdresseConvention(territoire, convention)}>{convention.cadreNom}</Link>, {convention.acteLibelle}
      </Td>
    </tr>
  )
}
