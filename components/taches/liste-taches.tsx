import Link from 'next/link'
import { EtatJalonBadge } from '@/components/jalons/etat-jalon'
import { formatJour } from '@/lib/domain/periode'
import { ecrireInstant } from '@/lib/domain/phrase/date'
import type { Tache } from '@/lib/domain/taches'

/** Des tâches dans l’ordre où les prendre : quoi, où, pour quand, depuis quand, et de qui on l’attend. */
export function ListeTaches({ taches }: { readonly taches: readonly Tache[] }) {
  return (
    <ul className="divide-y divide-filet border-y border-filet">
      {taches.map(({ cle, quoi, adresse, objet, lieu, depuis, echeance, etat, qui }) => (
        <li key={cle} className="grid gap-x-8 gap-y-1 py-3 md:grid-cols-[minmax(0,1fr)_20rem]">
          <div className="min-w-0">
            <p className="font-semibold">
              <Link href={adresse}>
                {quoi}
                <span className="sr-only"> : {objet}</span>
              </Link>
            </p>
            <p>
              {objet !== lieu.conventionTitre && `${objet} · `}
              {lieu.conventionTitre}
            </p>
            <p className="text-sm text-encre-douce">{lieu.collectivite.nom}</p>
          </div>
          <div className="text-sm md:text-right">
            {echeance && (
              <p className="flex flex-wrap items-center gap-x-3 gap-y-1 md:justify-end">
                {etat && <EtatJalonBadge etat={etat} />}
                <span>
                  avant le <time dateTime={echeance}>{formatJour(echeance)}</time>
                </span>
              </p>
            )}
            {depuis && (
              <p className="text-encre-douce">
                depuis le <time dateTime={depuis}>{ecrireInstant(depuis)}</time>
              </p>
            )}
            {qui && <p>par {qui}</p>}
          </div>
        </li>
      ))}
    </ul>
  )
}
