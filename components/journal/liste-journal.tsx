import { ecrireMoment } from '@/lib/domain/phrase/date'
import { DEUX_POINTS } from '@/lib/domain/phrase/typographie'

export interface LigneJournalLue {
  readonly seq: string
  readonly date: Date
  readonly evenement: string
  readonly phrase: string
  readonly details: readonly string[]
  readonly nom: string | null
  readonly acteId: string | null
  readonly precedent: string
  readonly empreinte: string
}

const LONGUEUR_COURTE = 12

type ListeJournalProps = {
  readonly lignes: readonly LigneJournalLue[]
  /** Le nom des actes, quand le journal en réunit plusieurs. */
  readonly actes?: ReadonlyMap<string, string>
}

/** Les faits, du plus récent au plus ancien, chacun avec son maillon de la chaîne. */
export function ListeJournal({ lignes, actes }: ListeJournalProps) {
  return (
    <ol className="divide-y divide-filet border-y border-filet">
      {lignes.map(({ seq, date, evenement, phrase, details, nom, acteId, precedent, empreinte }) => (
        <li key={seq} className="grid gap-x-8 gap-y-1 py-4 lg:grid-cols-[14rem_1fr]">
          <p className="text-sm leading-7 text-encre-douce">
            <time dateTime={date.toISOString()}>{ecrireMoment(date)}</time>
            <span className="block">{actes?.get(acteId ?? '')}</span>
          </p>
          <div className="max-w-texte min-w-0 space-y-1 break-words">
            <p>{phrase}</p>
            {details.length > 0 && (
              <ul className="list-disc pl-5 text-sm">
                {details.map((detail) => (
                  <li key={detail}>{detail}</li>
                ))}
              </ul>
            )}
            <details className="text-sm text-encre-douce">
              <summary className="min-h-6 cursor-pointer">
                {nom !== null && `${nom}, `}ligne {seq}, empreinte <code>{empreinte.slice(0, LONGUEUR_COURTE)}…</code>
              </summary>
              <p className="break-all">
                Fait{DEUX_POINTS}
                <code>{evenement}</code>
              </p>
              <p className="break-all">
                Empreinte{DEUX_POINTS}
                <code>{empreinte}</code>
              </p>
              <p className="break-all">
                Ligne précédente{DEUX_POINTS}
                {precedent === '' ? 'aucune' : <code>{precedent}</code>}
              </p>
            </details>
          </div>
        </li>
      ))}
    </ol>
  )
}
