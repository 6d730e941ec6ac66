'use client'

import { ChampZone } from '@/components/redaction/formulaire/champs'
import { Formulaire } from '@/components/redaction/formulaire/formulaire'
import { type ActionFormulaire, useFormulaire } from '@/components/redaction/formulaire/use-formulaire'
import type { SaisieFin } from '@/lib/features/actes/schema-filiation'

type FinFormProps = {
  readonly action: ActionFormulaire
  readonly acteId: string
  readonly niveau: 'mesure' | 'action'
  readonly ligneId: string
}

export function FinForm({ action, acteId, niveau, ligneId }: FinFormProps) {
  const { form, champs, ...envoi } = useFormulaire<SaisieFin>('fin', action)
  return (
    <Formulaire form={form} {...envoi} bouton="Mettre fin" variant="danger">
      <input type="hidden" name="acteId" value={acteId} />
      <input type="hidden" name="niveau" value={niveau} />
      <input type="hidden" name="ligneId" value={ligneId} />
      <p>
        Ses montants de la période de l’avenant sortent de l’acte. Ceux des périodes d’avant y restent
        {niveau === 'mesure' && ', et ses actions prennent fin avec elle'}.
      </p>
      <ChampZone champ={champs.motif} label="Raison" optional rows={2} />
    </Formulaire>
  )
}
