import Link from 'next/link'
import { getAdresseAu } from '@/lib/domain/adresse-publique'
import { decrireSituation } from '@/lib/domain/phrase/situation'
import type { ActeDate, Situation } from '@/lib/domain/situation'

export interface ConventionAbsente {
  readonly adresse: string
  readonly titre: string
  readonly situation: Situation<ActeDate>
}

/** Les conventions publiées qui n’étaient pas signées ce jour-là, ou dont rien ne dit qu’elles l’étaient. */
export function ConventionsAbsentes({ absentes }: { readonly absentes: readonly ConventionAbsente[] }) {
  if (absentes.length === 0) return null
  return (
    <section aria-labelledby="absentes" className="mt-16 space-y-4">
      <h2 id="absentes">Pas encore signées, ou non situées, à cette date</h2>
      <ul className="max-w-texte divide-y divide-filet border-y border-filet">
        {absentes.map(({ adresse, titre, situation }) => {
          const dite = decrireSituation(situation, null)
          return (
            <li key={adresse} className="py-3">
              <Link href={getAdresseAu(adresse, situation.jour)} className="font-semibold">
                {titre}
              </Link>
              <p>{[`${dite.titre}.`, ...dite.phrases].join(' ')}</p>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
