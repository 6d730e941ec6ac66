'use client'

import { ChampTexte } from '@/components/redaction/formulaire/champs'
import { Conflit } from '@/components/redaction/formulaire/conflit'
import { Formulaire } from '@/components/redaction/formulaire/formulaire'
import { type ActionFormulaire, useFormulaire } from '@/components/redaction/formulaire/use-formulaire'
import type { IdentifiantsParties } from '@/lib/domain/subvention'
import type { SaisieIdentifiants } from '@/lib/features/conventions/schema'

type IdentifiantsFormProps = {
  readonly action: ActionFormulaire
  readonly conventionId: string
  readonly actuels: IdentifiantsParties
}

const SIRET = {
  hint: '14 chiffres.',
  inputMode: 'numeric',
  autoComplete: 'off',
  className: 'max-w-60',
  optional: true,
} as const

const LIBELLES = {
  attribuantNom: 'Service de l’État qui attribue',
  attribuantSiret: 'SIRET de ce service',
  beneficiaireSiret: 'SIRET de la collectivité',
  conditionsVersement: 'Conditions de versement',
} as const satisfies Readonly<Record<keyof IdentifiantsParties, string>>

/** Qui attribue, qui reçoit, et comment : ce que l’acte signé ne dit pas et que le fichier des subventions exige. */
export function IdentifiantsForm({ action, conventionId, actuels }: IdentifiantsFormProps) {
  const { form, champs, conflit, ...envoi } = useFormulaire<SaisieIdentifiants>('identifiants-parties', action, {
    conventionId,
    ...actuels,
  })
  return (
    <Formulaire form={form} {...envoi} bouton="Enregistrer les identifiants" variant="secondary">
      <input type="hidden" name={champs.conventionId.name} value={conventionId} />
      {Object.entries(actuels).map(([champ, lu]) => (
        <input key={champ} type="hidden" name={`${champs.avant.name}.${champ}`} value={lu ?? ''} />
      ))}
      <Conflit {...conflit} libelles={LIBELLES} />
      <ChampTexte
        champ={champs.attribuantNom}
        label={LIBELLES.attribuantNom}
        hint={'Son nom officiel. Par exemple\u202f: Préfecture de la Haute-Loire.'}
        optional
      />
      <ChampTexte champ={champs.attribuantSiret} label={LIBELLES.attribuantSiret} {...SIRET} />
      <ChampTexte champ={champs.beneficiaireSiret} label={LIBELLES.beneficiaireSiret} {...SIRET} />
      <ChampTexte
        champ={champs.conditionsVersement}
        label={LIBELLES.conditionsVersement}
        hint={'«\u00a0unique\u00a0», «\u00a0échelonné\u00a0», ou ce que l’acte en dit.'}
        optional
      />
    </Formulaire>
  )
}
