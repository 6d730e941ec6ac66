'use client'

import { ChampChoix, ChampDate, toOptions } from '@/components/redaction/formulaire/champs'
import { Formulaire } from '@/components/redaction/formulaire/formulaire'
import { type ActionFormulaire, useFormulaire } from '@/components/redaction/formulaire/use-formulaire'
import { LIBELLES_PRECISIONS_DATE } from '@/lib/domain/libelles'
import type { SaisiePreuves } from '@/lib/features/actes/schema-signature'
import { Deliberations } from './deliberations'
import { Signataires } from './signataires'

type PreuvesFormProps = {
  readonly action: ActionFormulaire
  readonly acteId: string
  readonly version: number
  readonly actuel: SaisiePreuves
}

/** Quand, par qui et sous quelle délibération l’acte validé a été signé. */
export function PreuvesForm({ action, acteId, version, actuel }: PreuvesFormProps) {
  const { form, champs, ...envoi } = useFormulaire<SaisiePreuves>('preuves', action, actuel)
  return (
    <Formulaire form={form} {...envoi} bouton="Enregistrer les preuves" variant="secondary">
      <input type="hidden" name="acteId" value={acteId} />
      <input type="hidden" name="version" value={version} />
      <div className="flex flex-wrap gap-6">
        <ChampDate champ={champs.dateSignature} label="Date de signature" />
        <ChampChoix
          champ={champs.precisionDateSignature}
          label="Précision de cette date"
          hint="« Au mois » : le jour écrit ne compte pas."
          options={toOptions(LIBELLES_PRECISIONS_DATE)}
        />
      </div>
      <Signataires formId={form.id} liste={champs.signataires} />
      <Deliberations formId={form.id} liste={champs.deliberations} />
    </Formulaire>
  )
}
