'use client'

import { type ReactNode, useState } from 'react'
import { demander, type Recu } from '@/components/enregistrement/poster'
import { type Histoire, reponseHistoire } from '@/lib/domain/enregistrement/histoire'

type HistoireCaseProps = { readonly adresse: string }

const moment = new Intl.DateTimeFormat('fr', { dateStyle: 'short', timeStyle: 'short', timeZone: 'Europe/Paris' })

/** Qui a changé ce montant, quand, de quoi à quoi ; lu quand on le demande. */
export function HistoireCase({ adresse }: HistoireCaseProps) {
  const [recu, setRecu] = useState<Recu<Histoire> | null>(null)
  return (
    <details
      className="border-t border-filet pt-2"
      onToggle={async ({ currentTarget }) => {
        if (currentTarget.open && !recu?.ok) setRecu(await demander(adresse, reponseHistoire))
      }}
    >
      <summary className="cursor-pointer">Son histoire</summary>
      <div aria-live="polite">{recu === null ? <p>Lecture…</p> : decrire(recu)}</div>
    </details>
  )
}

function decrire(recu: Recu<Histoire>): ReactNode {
  if (!recu.ok) return <p>Le portail ne l’a pas rendue. Refermez, puis rouvrez.</p>
  const { faits } = recu.valeur
  if (faits.length === 0) return <p>Rien au journal de l’acte.</p>
  return (
    <ol className="space-y-2 pt-1">
      {faits.map(({ seq, date, qui, quoi }) => (
        <li key={seq}>
          <time dateTime={date} className="block text-encre-douce text-xs">
            {moment.format(new Date(date))}, {qui}
          </time>
          {quoi}
        </li>
      ))}
    </ol>
  )
}
