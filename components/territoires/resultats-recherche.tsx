import Link from 'next/link'
import { ButtonLink } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { ADRESSE_TERRITOIRES } from '@/lib/domain/adresse-publique'
import { compter } from '@/lib/domain/phrase/nombre'
import type { TerritoireCherche } from './territoires-cherchables'

type ResultatsRechercheProps = { readonly q: string; readonly trouves: readonly TerritoireCherche[] }

export function ResultatsRecherche({ q, trouves }: ResultatsRechercheProps) {
  const tous = (
    <ButtonLink href={ADRESSE_TERRITOIRES} variant="secondary">
      Voir tous les territoires
    </ButtonLink>
  )
  if (trouves.length === 0) {
    return (
      <EmptyState title={`Aucun territoire ne répond à « ${q} »`} action={tous}>
        Essayez le début du nom, sans article, ou le numéro du département.
      </EmptyState>
    )
  }
  return (
    <section aria-labelledby="resultats" className="space-y-4">
      <h2 id="resultats">
        {compter(trouves.length, 'territoire répond', 'territoires répondent')} à « {q} »
      </h2>
      <ul className="max-w-texte divide-y divide-filet border-y border-filet">
        {trouves.map(({ chemin, nom, code, detail }) => (
          <li key={chemin} className="flex flex-wrap items-baseline justify-between gap-x-6 py-2">
            <Link href={chemin} className="inline-flex min-h-6 items-center font-semibold">
              {nom}
              {code !== null && ` (${code})`}
            </Link>
            <span className="text-sm text-encre-douce">{detail}</span>
          </li>
        ))}
      </ul>
      {tous}
    </section>
  )
}
