'use client'

import { ChampZone } from '@/components/redaction/formulaire/champs'
import { Formulaire } from '@/components/redaction/formulaire/formulaire'
import { type ActionFormulaire, useFormulaire } from '@/components/redaction/formulaire/use-formulaire'
import type { SaisieScission } from '@/lib/features/actes/schema-filiation'

type ScissionFormProps = {
  readonly action: ActionFormulaire
  readonly acteId: string
  readonly niveau: 'mesure' | 'action'
  readonly ligneId: string
}

export function ScissionForm({ action, acteId, niveau, ligneId }: ScissionFormProps) {
  const { form, champs, ...envoi } = useFormulaire<SaisieScission>('scission', action)
  return (
    <Formulaire form={form} {...envoi} bouton="Scinder" variant="secondary">
      <input type="hidden" name="acteId" value={acteId} />
      <input type="hidden" name="niveau" value={niveau} />
      <input type="hidden" name="ligneId" value={ligneId} />
      <ChampZone
        champ={champs.intitules}
        label="Intitulés des parts"
        hint="Un par ligne, deux au moins. Tous les montants passent à la première part : vous les répartirez ensuite."
        rows={4}
      />
    </Formulaire>
  )
}
