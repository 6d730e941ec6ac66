'use client'

import type { FieldMetadata, FormMetadata } from '@conform-to/react'
import { ChampChoix, ChampTexte, toOptions } from '@/components/redaction/formulaire/champs'
import { Repetition } from '@/components/redaction/formulaire/repetition'
import { LIBELLES_PARTIES } from '@/lib/domain/libelles'
import type { SaisieEnTete } from '@/lib/features/actes/schema'

type Signataire = NonNullable<SaisieEnTete['signataires']>[number]

type SignatairesProps = {
  readonly formId: FormMetadata['id']
  readonly liste: FieldMetadata<Signataire[] | undefined>
}

export function Signataires({ formId, liste }: SignatairesProps) {
  return (
    <Repetition<Signataire>
      formId={formId}
      liste={liste}
      titre="Signataires"
      hint="Deux le plus souvent : préfet et président du conseil départemental ; parfois le commissaire."
      un="un signataire"
    >
      {(item) => {
        const { nom, fonction, partie } = item.getFieldset()
        return (
          <div className="grid gap-4 sm:grid-cols-2">
            <ChampTexte champ={nom} label="Nom" />
            <ChampTexte champ={fonction} label="Fonction" />
            <ChampChoix champ={partie} label="Signe pour" options={toOptions(LIBELLES_PARTIES)} vide="Choisir…" />
          </div>
        )
      }}
    </Repetition>
  )
}
