'use client'

import { ChampZone } from '@/components/redaction/formulaire/champs'
import { Formulaire } from '@/components/redaction/formulaire/formulaire'
import { type ActionFormulaire, useFormulaire } from '@/components/redaction/formulaire/use-formulaire'
import type { SaisieReponse } from '@/lib/features/actes/schema-examen'
import { ChampsCaches } from './champs-caches'

type ReponseFormProps = {
  readonly action: ActionFormulaire
  readonly caches: Readonly<Record<string, string>>
  readonly filId: string
}

/** Répond dans une discussion. */
export function ReponseForm({ action, caches, filId }: ReponseFormProps) {
  const { form, champs, ...envoi } = useFormulaire<SaisieReponse>(`reponse-${filId}`, action)
  return (
    <Formulaire form={form} {...envoi} bouton="Répondre" variant="secondary">
      <ChampsCaches valeurs={{ ...caches, filId }} />
      <ChampZone champ={champs.texte} label="Réponse" rows={2} />
    </Formulaire>
  )
}
