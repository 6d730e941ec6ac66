'use client'

import { Formulaire } from '@/components/redaction/formulaire/formulaire'
import { type ActionFormulaire, useFormulaire } from '@/components/redaction/formulaire/use-formulaire'
import { Checkbox } from '@/components/ui/choice'
import { FieldErrors } from '@/components/ui/field'
import { Fieldset } from '@/components/ui/fieldset'
import { groupBy } from '@/lib/domain/groupe'

export interface MesureProposee {
  readonly code: string
  readonly famille: string
  readonly intitule: string
  readonly debutAnnee: number
  readonly finAnnee: number
  readonly note: string | null
  /** Déjà dans l’acte. */
  readonly reprise: boolean
}

type CatalogueFormProps = {
  readonly action: ActionFormulaire
  readonly acteId: string
  readonly catalogue: readonly MesureProposee[]
}

export function CatalogueForm({ action, acteId, catalogue }: CatalogueFormProps) {
  const { form, champs, ...envoi } = useFormulaire<{ acteId: string; codes: string[] }>('catalogue', action)
  return (
    <Formulaire form={form} {...envoi} bouton="Ajouter les mesures cochées">
      <input type="hidden" name="acteId" value={acteId} />
      <div id={champs.codes.id} tabIndex={-1} className="space-y-6">
        <FieldErrors id={champs.codes.id} errors={champs.codes.errors ?? []} />
        {groupBy(catalogue, ({ famille }) => famille).map((mesures) => (
          <Fieldset key={mesures[0].famille} id={`famille-${mesures[0].famille}`} legend={mesures[0].famille}>
            {mesures.map(({ code, intitule, debutAnnee, finAnnee, note, reprise }) => (
              <Checkbox
                key={code}
                id={`mesure-${code}`}
                name={champs.codes.name}
                value={code}
                disabled={reprise}
                label={intitule}
                hint={[`${debutAnnee}-${finAnnee}`, note, reprise && 'Déjà dans l’acte'].filter(Boolean).join(' · ')}
              />
            ))}
          </Fieldset>
        ))}
      </div>
    </Formulaire>
  )
}
