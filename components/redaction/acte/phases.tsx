'use client'

import type { FieldMetadata, FormMetadata } from '@conform-to/react'
import { ChampTexte } from '@/components/redaction/formulaire/champs'
import { Repetition } from '@/components/redaction/formulaire/repetition'
import type { SaisieFicheAction } from '@/lib/features/actes/schema'

type Phase = NonNullable<SaisieFicheAction['phases']>[number]

type PhasesProps = {
  readonly formId: FormMetadata['id']
  readonly liste: FieldMetadata<Phase[] | undefined>
}

export function Phases({ formId, liste }: PhasesProps) {
  return (
    <Repetition<Phase> formId={formId} liste={liste} titre="Phases" un="une phase">
      {(item) => {
        const { libelle, echeance, territoire } = item.getFieldset()
        return (
          <div className="grid gap-4 sm:grid-cols-2">
            <ChampTexte champ={libelle} label="Phase" />
            <ChampTexte champ={echeance} label="Échéance" hint="Telle que la source l’écrit." optional />
            <ChampTexte champ={territoire} label="Territoire" optional />
          </div>
        )
      }}
    </Repetition>
  )
}
