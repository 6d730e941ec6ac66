import { ecrireMoment } from '@/lib/domain/phrase/date'
import { compter } from '@/lib/domain/phrase/nombre'
import { DEUX_POINTS } from '@/lib/domain/phrase/typographie'

export interface LigneJournalLue {
  readonly seq: string
  readonly date: Date
  readonly evenement: string
  readonly phrase: string
  readonly details: readonly string[]
  readonly nom: string | null
  readonly acteId: string | null
  /** Vrai quand la ligne continue le même travail que la précédente, plus récente. */
  readonly suite: boolean
  readonly precedent: string
  readonly empreinte: string
}

const LONGUEUR_COURTE = 12

type ListeJournalProps = {
  readonly lignes: readonly LigneJournalLue[]
  /** Le nom des actes, quand le journal en réunit plusieurs. */
  readonly actes?: ReadonlyMap<string, string>
}

/** Les faits, du plus récent au plus ancien ; les enregistrements d’un même travail se déplient sous le dernier. */
export function ListeJournal({ lignes, actes }: ListeJournalProps) {
  return (
    <ol className="divide-y divide-filet border-y border-filet">
      {grouper(lignes).map(([ligne, ...continuees]) => (
        <li key={ligne.seq}>
          <Ligne ligne={ligne} acte={actes?.get(ligne.acteId ?? '')} />
          {continuees.length > 0 && (
            <details className="pb-4 lg:pl-[16rem]">
              <summary className="min-h-6 cursor-pointer text-sm font-semibold">
                {`${compter(continuees.length, 'autre enregistrement', 'autres enregistrements')} de la même personne dans les dix minutes`}
              </summary>
              <ol className="mt-2 divide-y divide-filet border-l-2 border-filet pl-4">
                {continuees.map((continuee) => (
                  <li key={continuee.seq}>
                    <Ligne ligne={continuee} />
                  </li>
                ))}
              </ol>
            </details>
          )}
        </li>
      ))}
    </ol>
  )
}

function grouper(lignes: readonly LigneJournalLue[]) {
  const groupes: [LigneJournalLue, ...LigneJournalLue[]][] = []
  for (const ligne of lignes) {
    const dernier = groupes.at(-1)
    if (ligne.suite && dernier) dernier.push(ligne)
    else groupes.push([ligne])
  }
  return groupes
}

/** Un fait, avec son maillon de la chaîne. */
function Ligne({ ligne, acte }: { readonly ligne: LigneJournalLue; readonly acte?: string }) {
  const { seq, date, evenement, phrase, details, nom, precedent, empreinte } = ligne
  return (
    <div className="grid gap-x-8 gap-y-1 py-4 lg:grid-cols-[14rem_1fr]">
      <p className="text-sm leading-7 text-encre-douce">
        <time dateTime={date.toISOString()}>{ecrireMoment(date)}</time>
        <span className="block">{acte}</span>
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
    </div>
  )
}
