'use client'

import { ChampTexte } from '@/components/redaction/formulaire/champs'
import { Formulaire } from '@/components/redaction/formulaire/formulaire'
import { ChampsPeriode } from '@/components/redaction/formulaire/periode'
import { type ActionFormulaire, useFormulaire } from '@/components/redaction/formulaire/use-formulaire'
import type { ModificationConvention } from '@/lib/features/conventions/schema'

type ConventionModificationFormProps = {
  readonly action: ActionFormulaire
  readonly actuelle: ModificationConvention
}

export function ConventionModificationForm({ action, actuelle }: ConventionModificationFormProps) {
  const { form, champs, ...envoi } = useFormulaire<ModificationConvention>('convention', action, actuelle)
  return (
    <Formulaire form={form} {...envoi} bouton="Enregistrer le titre et la période">
      <input type="hidden" name={champs.conventionId.name} value={actuelle.conventionId} />
      <ChampTexte champ={champs.titre} label="Titre" />
      <ChampsPeriode legende="Période" debut={champs.debut} fin={champs.fin} />
      <ChampTexte
        champ={champs.periodeNote}
        label="Ce que la source dit de la période"
        hint="Par exemple : « trois ans », quand les jours ne sont pas écrits."
        optional
      />
    </Formulaire>
  )
}
