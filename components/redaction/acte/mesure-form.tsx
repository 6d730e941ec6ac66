'use client'

import { ChampChoix, ChampTexte, ChampZone, type Option } from '@/components/redaction/formulaire/champs'
import { Conflit, type Ecriture } from '@/components/redaction/formulaire/conflit'
import { Formulaire } from '@/components/redaction/formulaire/formulaire'
import type { ActionFormulaire } from '@/components/redaction/formulaire/use-formulaire'
import { useFormulaireSuivi } from '@/components/redaction/formulaire/use-formulaire-suivi'
import { LIBELLES_MESURE } from '@/lib/domain/libelles'
import type { SaisieMesure } from '@/lib/features/actes/schema'

type MesureFormProps = {
  readonly action: ActionFormulaire
  readonly acteId: string
  readonly mesure: SaisieMesure
  readonly ecriture?: Ecriture
  /** Faux pendant l’examen, et tant que la mesure n’existe pas. */
  readonly automatique?: boolean
  readonly volets: readonly Option[]
  readonly catalogue: readonly Option[]
}

const LIBELLES = { ...LIBELLES_MESURE, catalogueCode: 'Mesure du catalogue' } as const

export function MesureForm(props: MesureFormProps) {
  const { action, acteId, mesure, ecriture, automatique = false, volets, catalogue } = props
  const { form, champs, conflit, version, ...envoi } = useFormulaireSuivi<SaisieMesure>(
    'mesure',
    action,
    mesure,
    mesure.mesureId
      ? {
          adresse: `/api/actes/${acteId}/mesures/${mesure.mesureId}`,
          objet: mesure.mesureId,
          version: Number(mesure.version),
          libelles: LIBELLES,
          retour: `/espace/actes/${acteId}?fait=mesure`,
          automatique,
        }
      : null,
  )
  return (
    <Formulaire form={form} {...envoi} bouton="Enregistrer la mesure">
      <input type="hidden" name="acteId" value={acteId} />
      {mesure.mesureId && <input type="hidden" name="mesureId" value={mesure.mesureId} />}
      {mesure.mesureId && <input type="hidden" name="version" value={version} />}
      {mesure.mesureId && (
        <Conflit
          ecriture={ecriture}
          {...conflit}
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
