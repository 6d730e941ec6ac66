import Link from 'next/link'
import { StatutActeBadge } from '@/components/redaction/statut-acte'
import { Table, Td, Th } from '@/components/ui/table'
import { getAdresseConvention } from '@/lib/domain/adresse-publique'
import { formatPeriode, type Periode } from '@/lib/domain/periode'
import { ecrireInstant } from '@/lib/domain/phrase/date'
import type { StatutActe, TypeCollectivite } from '@/lib/domain/vocabulaire'

interface ActeListe {
  readonly id: string
  readonly libelle: string
  readonly statut: StatutActe
  readonly modifieLe: Date
}

export interface ConventionListee {
  readonly id: string
  readonly slug: string
  readonly titre: string
  readonly periode: Periode | null
  readonly collectivite: { readonly nom: string; readonly slug: string; readonly type: TypeCollectivite }
  readonly cadre: { readonly nom: string }
  readonly actes: readonly ActeListe[]
}

/** Les conventions de l’agent, le dernier acte d’abord : où en est chacun se voit d’un coup d’œil. */
export function TableConventions({ conventions }: { readonly conventions: readonly ConventionListee[] }) {
  const plusieurs = new Set(conventions.map(({ collectivite }) => collectivite.slug)).size > 1
  return (
    <Table caption="Mes conventions" captionHidden>
      <thead>
        <tr>
          <Th>Convention</Th>
          <Th>Actes</Th>
          <Th>Dernier changement</Th>
          <Th>Page publique</Th>
        </tr>
      </thead>
      <tbody>
        {conventions.map(({ id, slug, titre, periode, collectivite, cadre, actes }) => (
          <tr key={id}>
            <Th scope="row" className="min-w-64">
              <Link href={`/espace/conventions/${id}`}>{titre}</Link>
              <span className="block font-normal text-encre-douce">
                {[cadre.nom, periode ? formatPeriode(periode) : 'période non renseignée', plusieurs && collectivite.nom]
                  .filter(Boolean)
                  .join(' · ')}
              </span>
            </Th>
            <Td>
              <ul className="space-y-2">
                {actes.map((acte) => (
                  <li key={acte.id} className="flex flex-wrap items-center gap-x-3 gap-y-1">
                    <Link href={`/espace/actes/${acte.id}`}>{acte.libelle}</Link>
                    <StatutActeBadge statut={acte.statut} />
                  </li>
                ))}
              </ul>
            </Td>
            <Td className="whitespace-nowrap">{ecrireDernier(actes)}</Td>
            <Td>
              {actes.some(({ statut }) => statut === 'signe') ? (
                <Link href={getAdresseConvention(collectivite, { slug })}>
                  Voir<span className="sr-only"> la page publique de {titre}</span>
                </Link>
              ) : (
                'Rien n’est publié'
              )}
            </Td>
          </tr>
        ))}
      </tbody>
    </Table>
  )
}

function ecrireDernier(actes: readonly ActeListe[]): string {
  const moments = actes.map(({ modifieLe }) => modifieLe.getTime())
  return moments.length === 0 ? 'Aucun' : ecrireInstant(new Date(Math.max(...moments)))
}
