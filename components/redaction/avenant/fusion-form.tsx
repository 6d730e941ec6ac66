'use client'

import { ChampTexte } from '@/components/redaction/formulaire/champs'
import { Formulaire } from '@/components/redaction/formulaire/formulaire'
import { type ActionFormulaire, useFormulaire } from '@/components/redaction/formulaire/use-formulaire'
import { Checkbox } from '@/components/ui/choice'
import { Fieldset } from '@/components/ui/fieldset'
import type { SaisieFusion } from '@/lib/features/actes/schema-filiation'

type FusionFormProps = {
  readonly action: ActionFormulaire
  readonly acteId: string
  readonly niveau: 'mesure' | 'action'
  readonly ligneId: string
  readonly autres: readonly { readonly id: string; readonly intitule: string }[]
}

export function FusionForm({ action, acteId, niveau, ligneId, autres }: FusionFormProps) {
  const { form, champs, ...envoi } = useFormulaire<SaisieFusion>('fusion', action)
  return (
    <Formulaire form={form} {...envoi} bouton="Réunir" variant="secondary">
      <input type="hidden" name="acteId" value={acteId} />
      <input type="hidden" name="niveau" value={niveau} />
      <input type="hidden" name="ligneId" value={ligneId} />
      <Fieldset
        id={champs.autres.id}
        legend="À réunir avec"
        hint={'Les montants de même financeur, période et nature s’additionnent\u202f; une absence reste une absence.'}
        errors={champs.autres.errors}
      >
        {autres.map(({ id, intitule }) => (
          <Checkbox key={id} id={`${champs.autres.id}-${id}`} name={champs.autres.name} value={id} label={intitule} />
        ))}
      </Fieldset>
      <ChampTexte champ={champs.intitule} label="Intitulé de la ligne réunie" />
    </Formulaire>
  )
}
