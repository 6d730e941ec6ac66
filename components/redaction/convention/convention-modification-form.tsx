'use client'

import { ChampTexte } from '@/components/redaction/formulaire/champs'
import { Conflit } from '@/components/redaction/formulaire/conflit'
import { Formulaire } from '@/components/redaction/formulaire/formulaire'
import { ChampsPeriode } from '@/components/redaction/formulaire/periode'
import { type ActionFormulaire, useFormulaire } from '@/components/redaction/formulaire/use-formulaire'
import type { ModificationConvention } from '@/lib/features/conventions/schema'

type ConventionModificationFormProps = {
  readonly action: ActionFormulaire
  readonly actuelle: ModificationConvention
}

const LIBELLES = {
  titre: 'Titre',
  debut: 'Premier jour',
  fin: 'Dernier jour',
  periodeNote: 'Ce que la source dit de la période',
} as const

export function ConventionModificationForm({ action, actuelle }: ConventionModificationFormProps) {
  const { form, champs, conflit, ...envoi } = useFormulaire<ModificationConvention>('convention', action, actuelle)
  return (
    <Formulaire form={form} {...envoi} bouton="Enregistrer le titre et la période">
      <input type="hidden" name={champs.conventionId.name} value={actuelle.conventionId} />
      <input type="hidden" name={champs.version.name} value={String(actuelle.version)} />
      <Conflit {...conflit} libelles={LIBELLES} />
      <ChampTexte champ={champs.titre} label={LIBELLES.titre} />
      <ChampsPeriode legende="Période" debut={champs.debut} fin={champs.fin} />
      <ChampTexte
        champ={champs.periodeNote}
        label={LIBELLES.periodeNote}
        hint="Par exemple : « trois ans », quand les jours ne sont pas écrits."
        optional
      />
    </Formulaire>
  )
}
