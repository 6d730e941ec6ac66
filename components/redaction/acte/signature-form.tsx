'use client'

import { Formulaire } from '@/components/redaction/formulaire/formulaire'
import { type ActionFormulaire, useFormulaire } from '@/components/redaction/formulaire/use-formulaire'
import { Checkbox } from '@/components/ui/choice'
import { FieldErrors } from '@/components/ui/field'

type SignatureFormProps = {
  readonly action: ActionFormulaire
  readonly acteId: string
  /** L’empreinte de ce qui vient d’être relu : si l’acte a bougé depuis, la signature est refusée. */
  readonly empreinte: string
}

type Saisie = { readonly acteId: string; readonly empreinte: string; readonly confirmation: boolean }

export function SignatureForm({ action, acteId, empreinte }: SignatureFormProps) {
  const { form, champs, ...envoi } = useFormulaire<Saisie>('signature', action, undefined, { gardee: false })
  const { id, name, errors = [] } = champs.confirmation
  return (
    <Formulaire form={form} {...envoi} bouton="Signer et publier">
      <input type="hidden" name="acteId" value={acteId} />
      <input type="hidden" name="empreinte" value={empreinte} />
      <div>
        <FieldErrors id={id} errors={errors} />
        <Checkbox
          id={id}
          name={name}
          aria-invalid={errors.length > 0 || undefined}
          label="J’ai relu tout ce qui précède et je le publie au nom de la collectivité."
          hint="Après la signature, une erreur de saisie se corrige par un erratum public, le reste par un avenant."
        />
      </div>
    </Formulaire>
  )
}
