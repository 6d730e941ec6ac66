'use client'

import { ChampChoix, ChampTexte, ChampZone, type Option } from '@/components/redaction/formulaire/champs'
import { Conflit, type Ecriture } from '@/components/redaction/formulaire/conflit'
import { Formulaire } from '@/components/redaction/formulaire/formulaire'
import { type ActionFormulaire, useFormulaire } from '@/components/redaction/formulaire/use-formulaire'
import { LIBELLES_MESURE } from '@/lib/domain/libelles'
import type { SaisieMesure } from '@/lib/features/actes/schema'

type MesureFormProps = {
  readonly action: ActionFormulaire
  readonly acteId: string
  readonly mesure: SaisieMesure
  readonly ecriture?: Ecriture
  readonly volets: readonly Option[]
  readonly catalogue: readonly Option[]
}

const LIBELLES = { ...LIBELLES_MESURE, catalogueCode: 'Mesure du catalogue' } as const

export function MesureForm({ action, acteId, mesure, ecriture, volets, catalogue }: MesureFormProps) {
  const { form, champs, conflit, ...envoi } = useFormulaire<SaisieMesure>('mesure', action, mesure)
  return (
    <Formulaire form={form} {...envoi} bouton="Enregistrer la mesure">
      <input type="hidden" name="acteId" value={acteId} />
      {mesure.mesureId && <input type="hidden" name="mesureId" value={mesure.mesureId} />}
      {mesure.mesureId && <input type="hidden" name="version" value={String(mesure.version)} />}
      {mesure.mesureId && (
        <Conflit
          {...conflit}
          ecriture={ecriture}
          libelles={LIBELLES}
          options={{ volet: volets, catalogueCode: catalogue }}
        />
      )}
      <ChampTexte champ={champs.intitule} label={LIBELLES.intitule} />
      <ChampTexte champ={champs.code} label={LIBELLES.code} optional className="max-w-44" />
      {volets.length > 0 && (
        <ChampChoix
          champ={champs.volet}
          label={LIBELLES.volet}
          hint="Laissez « non renseigné » si la source ne le dit pas de cette mesure."
          options={volets}
          vide="Non renseigné"
        />
      )}
      {catalogue.length > 0 && (
        <ChampChoix
          champ={champs.catalogueCode}
          label={LIBELLES.catalogueCode}
          options={catalogue}
          vide="Aucune"
          optional
        />
      )}
      <ChampZone champ={champs.descriptif} label={LIBELLES.descriptif} optional />
    </Formulaire>
  )
}
