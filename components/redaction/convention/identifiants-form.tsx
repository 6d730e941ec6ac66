'use client'

import { ChampTexte } from '@/components/redaction/formulaire/champs'
import { Formulaire } from '@/components/redaction/formulaire/formulaire'
import { type ActionFormulaire, useFormulaire } from '@/components/redaction/formulaire/use-formulaire'
import type { SaisieIdentifiants } from '@/lib/features/conventions/schema'

type IdentifiantsFormProps = {
  readonly action: ActionFormulaire
  readonly actuels: SaisieIdentifiants
}

/** Qui attribue, qui reçoit, et comment : ce que l’acte signé ne dit pas et que le fichier des subventions exige. */
export function IdentifiantsForm({ action, actuels }: IdentifiantsFormProps) {
  const { form, champs, ...envoi } = useFormulaire<SaisieIdentifiants>('identifiants-parties', action, actuels)
  return (
    <Formulaire form={form} {...envoi} bouton="Enregistrer les identifiants" variant="secondary">
      <input type="hidden" name={champs.conventionId.name} value={actuels.conventionId} />
      <ChampTexte
        champ={champs.attribuantNom}
        label="Service de l’État qui attribue"
        hint={'Son nom officiel. Par exemple\u202f: Préfecture de la Haute-Loire.'}
        optional
      />
      <ChampTexte
        champ={champs.attribuantSiret}
        label="SIRET de ce service"
        hint="14 chiffres."
        inputMode="numeric"
        autoComplete="off"
        className="max-w-60"
        optional
      />
      <ChampTexte
        champ={champs.beneficiaireSiret}
        label="SIRET de la collectivité"
        hint="14 chiffres."
        inputMode="numeric"
        autoComplete="off"
        className="max-w-60"
        optional
      />
      <ChampTexte
        champ={champs.conditionsVersement}
        label="Conditions de versement"
        hint={'«\u00a0unique\u00a0», «\u00a0échelonné\u00a0», ou ce que l’acte en dit.'}
        optional
      />
    </Formulaire>
  )
}
