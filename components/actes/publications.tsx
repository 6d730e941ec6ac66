import Link from 'next/link'
import { decrireSignature, ecrireInstant } from '@/lib/domain/phrase/date'
import { capitaliser } from '@/lib/domain/phrase/grammaire'
import type { PrecisionDate } from '@/lib/domain/vocabulaire'

/** Une publication d’un acte, avec l’empreinte qui la scelle et celle de la précédente. */
export interface PublicationListee {
  readonly acteRang: number
  readonly acteLibelle: string
  readonly dateSignature: string | null
  readonly precisionDateSignature: PrecisionDate | null
  readonly ordre: number
  readonly motif: string
  readonly publieLe: Date
  readonly sha256: string
  readonly precedent: string | null
}

type PublicationsProps = {
  readonly publications: readonly PublicationListee[]
  /** L’adresse de la convention : celle de chaque acte s’en déduit. */
  readonly adresse: string
  /** L’ordre de la publication que la page montre. */
  readonly ordreAffiche: number
}

const LONGUEUR_COURTE = 12

/** Ce qui a été publié, du plus récent au plus ancien. */
export function Publications({ publications, adresse, ordreAffiche }: PublicationsProps) {
  return (
    <ol className="max-w-texte space-y-6">
      {publications.map(({ ordre, acteRang, acteLibelle, motif, publieLe, sha256, precedent, ...acte }) => (
        <li key={ordre} className="border-l-2 border-filet-fort pl-4">
          <p className="font-semibold">
            {ordre === ordreAffiche ? (
              <span aria-current="page">{acteLibelle} (cette page)</span>
            ) : (
              <Link href={`${adresse}/actes/${acteRang}`}>{acteLibelle}</Link>
            )}
          </p>
          <p className="text-sm">
            {capitaliser(decrireSignature(acte.dateSignature, acte.precisionDateSignature))}. Publié le{' '}
            {ecrireInstant(publieLe)}, motif{'\u202f'}: {motif.toLocaleLowerCase('fr')}.
          </p>
          <details className="text-sm text-encre-douce">
            <summary className="min-h-6 cursor-pointer">
              Empreinte SHA-256{'\u202f'}: <code>{sha256.slice(0, LONGUEUR_COURTE)}…</code>
            </summary>
            <p className="break-all">
              Empreinte entière{'\u202f'}: <code>{sha256}</code>
            </p>
            <p className="break-all">
              Publication précédente{'\u202f'}: {precedent === null ? 'aucune' : <code>{precedent}</code>}
            </p>
          </details>
        </li>
      ))}
    </ol>
  )
}
