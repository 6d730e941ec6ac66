'use client'

import type { FieldMetadata, FormMetadata } from '@conform-to/react'
import { ChampDate, ChampTexte } from '@/components/redaction/formulaire/champs'
import { Repetition } from '@/components/redaction/formulaire/repetition'
import type { SaisieEnTete } from '@/lib/features/actes/schema'

type Deliberation = NonNullable<SaisieEnTete['deliberations']>[number]

type DeliberationsProps = {
  readonly formId: FormMetadata['id']
  readonly liste: FieldMetadata<Deliberation[] | undefined>
}

export function Deliberations({ formId, liste }: DeliberationsProps) {
  return (
    <Repetition<Deliberation> formId={formId} liste={liste} titre="Délibérations" un="une délibération">
      {(item) => {
        const { date, organe, numero, url } = item.getFieldset()
        return (
          <div className="grid gap-4 sm:grid-cols-2">
            <ChampDate champ={date} label="Date" />
            <ChampTexte champ={numero} label="Numéro" optional />
            <ChampTexte champ={organe} label="Organe" optional />
            <ChampTexte champ={url} label="Adresse du document" optional inputMode="url" />
          </div>
        )
      }}
    </Repetition>
  )
}
