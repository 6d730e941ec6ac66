import Link from 'next/link'
import type { ReactNode } from 'react'
import { Alert } from '@/components/ui/alert'
import { formatJour } from '@/lib/domain/periode'

type BandeauSituationProps = {
  readonly jour: string
  /** La même page aujourd’hui. */
  readonly adresse: string
  /** L’adresse entière à citer. */
  readonly permanente: string
  readonly titre?: string
  readonly phrases?: readonly string[]
  readonly children?: ReactNode
}

/** Dit que la page ne montre pas aujourd’hui, ce qu’elle montre, comment la citer et comment revenir. */
export function BandeauSituation({ jour, adresse, permanente, titre, phrases = [], children }: BandeauSituationProps) {
  return (
    <section aria-label={`Situation au ${formatJour(jour)}`} className="mb-8">
      <Alert title={`Situation au ${formatJour(jour)}`}>
        <div className="space-y-2">
          {titre && <p className="font-semibold">{titre}</p>}
          {phrases.map((phrase) => (
            <p key={phrase}>{phrase}</p>
          ))}
          {children}
          <p className="text-sm">
            Adresse permanente{'\u202f'}: <code className="break-all">{permanente}</code>
          </p>
          <p>
            <Link href={adresse}>Revenir à aujourd’hui</Link>
          </p>
        </div>
      </Alert>
    </section>
  )
}
