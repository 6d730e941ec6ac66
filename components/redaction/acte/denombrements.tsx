'use client'

import type { FieldMetadata, FormMetadata } from '@conform-to/react'
import { ChampChoix, ChampTexte, type Option } from '@/components/redaction/formulaire/champs'
import { Repetition } from '@/components/redaction/formulaire/repetition'
import type { SaisieEnTete } from '@/lib/features/actes/schema'

type Denombrement = NonNullable<SaisieEnTete['denombrements']>[number]

type DenombrementsProps = {
  readonly formId: FormMetadata['id']
  readonly liste: FieldMetadata<Denombrement[] | undefined>
  readonly volets: readonly Option[]
  readonly sources: readonly Option[]
}

const OBJETS: readonly Option[] = [
  { valeur: 'mesure', libelle: 'Mesures' },
  { valeur: 'action', libelle: 'Actions' },
]

export function Denombrements({ formId, liste, volets, sources }: DenombrementsProps) {
  return (
    <Repetition<Denombrement>
      formId={formId}
      liste={liste}
      titre="Nombres annoncés"
      hint="« Huit mesures, dont cinq nationales » : le portail les compare à ce qui est saisi."
      un="un nombre"
    >
      {(item) => {
        const { nombre, objet, volet, qualificatif, sourceId, citation } = item.getFieldset()
        return (
          <div className="grid gap-4 sm:grid-cols-2">
            <ChampTexte champ={nombre} label="Nombre" inputMode="numeric" />
            <ChampChoix champ={objet} label="De quoi" options={OBJETS} vide="Choisir…" />
            {volets.length > 0 && <ChampChoix champ={volet} label="Volet" options={volets} vide="Tous" />}
            <ChampTexte champ={qualificatif} label="Qualificatif" hint="Par exemple : copilotées." optional />
            <ChampChoix champ={sourceId} label="Source" options={sources} vide="Choisir…" />
            <ChampTexte champ={citation} label="Citation" optional />
          </div>
        )
      }}
    </Repetition>
  )
}
