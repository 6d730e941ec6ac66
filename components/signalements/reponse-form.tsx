'use client'

import { ChampRadios } from '@/components/redaction/formulaire/champ-radios'
import { ChampZone } from '@/components/redaction/formulaire/champs'
import { Formulaire } from '@/components/redaction/formulaire/formulaire'
import { type ActionFormulaire, useFormulaire } from '@/components/redaction/formulaire/use-formulaire'
import { LIBELLES_STATUTS_SIGNALEMENT, MESSAGE_MAX, SUITES_SIGNALEMENT } from '@/lib/domain/signalement'

type ReponseFormProps = {
  readonly action: ActionFormulaire
  readonly signalementId: string
  readonly version: number
  readonly statut: string
  readonly reponse: string | null
}

const AIDES = {
  traite: 'L’erreur est comprise : un erratum, un avenant ou une explication la corrige.',
  sans_suite: 'Le chiffre est juste, ou le message ne porte pas sur un chiffre.',
} as const

/** La réponse que la personne lira, et ce qu’on fait de ce qu’elle a signalé. */
export function ReponseForm({ action, signalementId, version, statut, reponse }: ReponseFormProps) {
  const { form, champs, ...envoi } = useFormulaire<{ statut: string; reponse: string }>(
    `reponse-${signalementId}`,
    action,
    { statut, reponse: reponse ?? '' },
  )
  return (
    <Formulaire form={form} {...envoi} bouton="Enregistrer la réponse">
      <input type="hidden" name="signalementId" value={signalementId} />
      <input type="hidden" name="version" value={version} />
      <ChampRadios
        champ={champs.statut}
        legende="Suite donnée"
        options={SUITES_SIGNALEMENT.map((valeur) => ({
          valeur,
          libelle: LIBELLES_STATUTS_SIGNALEMENT[valeur],
          aide: AIDES[valeur],
        }))}
      />
      <ChampZone
        champ={champs.reponse}
        label="Réponse"
        hint="La personne la lit à l’adresse qu’elle a gardée ; le journal la garde aussi."
        rows={4}
        maxLength={MESSAGE_MAX}
      />
    </Formulaire>
  )
}
