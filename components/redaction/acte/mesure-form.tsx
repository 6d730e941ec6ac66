'use client'

import { ChampChoix, ChampTexte, ChampZone, type Option } from '@/components/redaction/formulaire/champs'
import { Formulaire } from '@/components/redaction/formulaire/formulaire'
import { type ActionFormulaire, useFormulaire } from '@/components/redaction/formulaire/use-formulaire'
import type { SaisieMesure } from '@/lib/features/actes/schema'

type MesureFormProps = {
  readonly action: ActionFormulaire
  readonly acteId: string
  readonly mesure: SaisieMesure
  readonly volets: readonly Option[]
  readonly catalogue: readonly Option[]
}

export function MesureForm({ action, acteId, mesure, volets, catalogue }: MesureFormProps) {
  const { form, champs, ...envoi } = useFormulaire<SaisieMesure>('mesure', action, mesure)
  return (
    <Formulaire form={form} {...envoi} bouton="Enregistrer la mesure">
      <input type="hidden" name="acteId" value={acteId} />
      {mesure.mesureId && <input type="hidden" name="mesureId" value={mesure.mesureId} />}
      {mesure.mesureId && <input type="hidden" name="version" value={String(mesure.version)} />}
      <ChampTexte champ={champs.intitule} label="Intitulé" />
      <ChampTexte champ={champs.code} label="Code local" optional className="max-w-44" />
      {volets.length > 0 && (
        <ChampChoix
          champ={champs.volet}
          label="Volet"
          hint="Laissez « non renseigné » si la source ne le dit pas de cette mesure."
          options={volets}
          vide="Non renseigné"
        />
      )}
      {catalogue.length > 0 && (
        <ChampChoix
          champ={champs.catalogueCode}
          label="Mesure du catalogue"
          options={catalogue}
          vide="Aucune"
          optional
        />
      )}
      <ChampZone champ={champs.descriptif} label="Descriptif" optional />
    </Formulaire>
  )
}
