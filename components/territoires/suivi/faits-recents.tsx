import { ecrireMoment } from '@/lib/domain/phrase/date'

interface FaitRecent {
  readonly seq: string
  readonly date: Date
  readonly phrase: string
}

/** Ce qui s’est passé en dernier, tel que la personne a le droit de le lire. */
export function FaitsRecents({ faits }: { readonly faits: readonly FaitRecent[] }) {
  return (
    <section aria-labelledby="faits" className="space-y-4">
      <h2 id="faits">Derniers faits</h2>
      {faits.length === 0 ? (
        <p className="text-encre-douce">Rien n’est encore inscrit au journal.</p>
      ) : (
        <ol className="divide-y divide-filet border-y border-filet">
          {faits.map(({ seq, date, phrase }) => (
            <li key={seq} className="grid gap-x-8 py-3 md:grid-cols-[14rem_1fr]">
              <time dateTime={date.toISOString()} className="text-sm leading-7 text-encre-douce">
                {ecrireMoment(date)}
              </time>
              <p className="max-w-texte min-w-0">{phrase}</p>
            </li>
          ))}
        </ol>
      )}
    </section>
  )
}
