'use client'

import { ChampDate, ChampTexte } from '@/components/redaction/formulaire/champs'
import { Formulaire } from '@/components/redaction/formulaire/formulaire'
import { ChampsPeriode } from '@/components/redaction/formulaire/periode'
import { type ActionFormulaire, useFormulaire } from '@/components/redaction/formulaire/use-formulaire'
import { Checkbox } from '@/components/ui/choice'
import { Details } from '@/components/ui/details'
import { Fieldset } from '@/components/ui/fieldset'
import type { SaisieConvention } from '@/lib/features/conventions/schema'

type ConventionFormProps = {
  readonly action: ActionFormulaire
  readonly initiale: SaisieConvention
  /** À cocher quand la collectivité en couvre plusieurs. */
  readonly departements: readonly { readonly code: string; readonly nom: string }[]
}

export function ConventionForm({ action, initiale, departements }: ConventionFormProps) {
  const { form, champs, ...envoi } = useFormulaire<SaisieConvention>('convention', action, initiale)
  return (
    <Formulaire form={form} {...envoi} bouton="Créer la convention">
      <input type="hidden" name={champs.collectiviteId.name} value={initiale.collectiviteId} />
      <input type="hidden" name={champs.cadreCode.name} value={initiale.cadreCode} />
      <ChampTexte champ={champs.titre} label="Titre" hint="Tel qu’il figure en tête du document." />
      <ChampsPeriode
        legende="Période de la convention"
        hint="Proposée d’après le cadre. Laissez les deux jours vides si la source ne les donne pas."
        debut={champs.debut}
        fin={champs.fin}
      />
      {departements.length > 1 && (
        <Fieldset id={champs.departements.id} legend="Départements couverts" errors={champs.departements.errors}>
          {departements.map(({ code, nom }) => (
            <Checkbox
              key={code}
              id={`${champs.departements.id}-${code}`}
              name={champs.departements.name}
              value={code}
              defaultChecked={initiale.departements?.includes(code)}
              label={`${nom} (${code})`}
            />
          ))}
        </Fieldset>
      )}
      <Details summary="Délibération qui autorise la signature (facultatif)">
        <div className="space-y-6">
          <ChampDate champ={champs.deliberationDate} label="Date de la délibération" />
          <ChampTexte
            champ={champs.deliberationOrgane}
            label="Organe"
            hint="Par exemple : commission permanente."
            optional
          />
          <ChampTexte champ={champs.deliberationNumero} label="Numéro" optional className="max-w-xs" />
          <ChampTexte
            champ={champs.deliberationUrl}
            label="Adresse du document"
            hint="Commence par https://"
            optional
            inputMode="url"
          />
        </div>
      </Details>
    </Formulaire>
  )
}
