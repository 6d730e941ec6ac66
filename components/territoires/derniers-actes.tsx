import Link from 'next/link'
import { getAdresseConvention } from '@/lib/domain/adresse-publique'
import type { Instantane } from '@/lib/domain/instantane'
import { decrireSignature } from '@/lib/domain/phrase/date'

type DerniersActesProps = { readonly instantanes: readonly Instantane[] }

export function DerniersActes({ instantanes }: DerniersActesProps) {
  return (
    <ol className="grid gap-x-12 md:grid-cols-2">
      {instantanes.map(({ collectivite, convention, acte }) => (
        <li key={convention.id} className="border-t border-filet py-4">
          <p className="text-sm text-encre-douce">
            {acte.libelle}, {decrireSignature(acte.dateSignature, acte.precisionDateSignature)}
          </p>
          <p className="font-semibold">
            <Link href={getAdresseConvention(collectivite, convention)}>{collectivite.nom}</Link>
          </p>
          <p className="text-sm">{convention.titre}</p>
        </li>
      ))}
    </ol>
  )
}
