import Link from 'next/link'
import { getAdresseCollectivite } from '@/lib/domain/adresse-publique'
import { compter } from '@/lib/domain/phrase/nombre'
import { listConventions, type TerritoirePublie } from '@/lib/domain/territoire-publie'

type MetropolesProps = { readonly metropoles: readonly TerritoirePublie[] }

/** Les métropoles signent leurs propres conventions : on y renvoie sans les compter avec celles du département. */
export function MetropolesDuDepartement({ metropoles }: MetropolesProps) {
  if (metropoles.length === 0) return null
  return (
    <section aria-labelledby="metropoles" className="mt-16 space-y-4">
      <h2 id="metropoles">{metropoles.length > 1 ? 'Métropoles' : 'Métropole'}</h2>
      <ul className="max-w-texte divide-y divide-filet border-y border-filet">
        {metropoles.map((metropole) => (
          <li key={metropole.code} className="flex flex-wrap items-baseline justify-between gap-x-6 py-2">
            <Link href={getAdresseCollectivite(metropole)} className="inline-flex min-h-6 items-center font-semibold">
              {metropole.nom}
            </Link>
            <span className="text-sm text-encre-douce">{decrirePublication(metropole)}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

function decrirePublication(metropole: TerritoirePublie): string {
  const nombre = listConventions(metropole).length
  return nombre === 0 ? 'non renseigné' : compter(nombre, 'convention publiée', 'conventions publiées')
}
