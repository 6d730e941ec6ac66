'use client'

import { ChampDate } from '@/components/redaction/formulaire/champs'
import { Formulaire } from '@/components/redaction/formulaire/formulaire'
import { type ActionFormulaire, useFormulaire } from '@/components/redaction/formulaire/use-formulaire'
import type { SaisieProlongation } from '@/lib/features/actes/schema-avenant'

type ProlongationFormProps = {
  readonly action: ActionFormulaire
  readonly acteId: string
  /** JJ/MM/AAAA. */
  readonly finConvention: string
}

export function ProlongationForm({ action, acteId, finConvention }: ProlongationFormProps) {
  const { form, champs, ...envoi } = useFormulaire<SaisieProlongation>('prolongation', action, { finConvention })
  return (
    <Formulaire form={form} {...envoi} bouton="Enregistrer la nouvelle fin" variant="secondary">
      <input type="hidden" name="acteId" value={acteId} />
      <ChampDate champ={champs.finConvention} label="Nouveau dernier jour de la convention" />
    </Formulaire>
  )
}
