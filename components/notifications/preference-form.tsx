'use client'

import { Formulaire } from '@/components/redaction/formulaire/formulaire'
import { type ActionFormulaire, useFormulaire } from '@/components/redaction/formulaire/use-formulaire'
import { Radio } from '@/components/ui/choice'
import { Fieldset } from '@/components/ui/fieldset'
import type { Preference } from '@/lib/features/notifications/schema'

const CHOIX: readonly { readonly valeur: Preference; readonly label: string; readonly hint: string }[] = [
  { valeur: 'immediat', label: 'À chaque nouvelle', hint: 'Un courriel aussitôt, si elle a encore un sens.' },
  { valeur: 'quotidien', label: 'Une fois par jour', hint: 'Un résumé le matin, vers 7 heures, s’il y a de quoi.' },
  { valeur: 'aucun', label: 'Jamais', hint: 'Le portail seul vous prévient.' },
]

type PreferenceFormProps = { readonly action: ActionFormulaire; readonly courriels: Preference }

export function PreferenceForm({ action, courriels }: PreferenceFormProps) {
  const { form, champs, ...envoi } = useFormulaire<{ courriels: Preference }>('preference', action)
  return (
    <Formulaire form={form} {...envoi} bouton="Enregistrer">
      <Fieldset id={champs.courriels.id} legend="Recevoir un courriel" errors={champs.courriels.errors}>
        {CHOIX.map(({ valeur, label, hint }) => (
          <Radio
            key={valeur}
            name={champs.courriels.name}
            value={valeur}
            defaultChecked={valeur === courriels}
            label={
              <>
                {label}
                <span className="block text-sm text-encre-douce">{hint}</span>
              </>
            }
          />
        ))}
      </Fieldset>
    </Formulaire>
  )
}
