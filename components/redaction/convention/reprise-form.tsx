'use client'

import { ChampCase, ChampChoix, ChampTexte } from '@/components/redaction/formulaire/champs'
import { Formulaire } from '@/components/redaction/formulaire/formulaire'
import { type ActionFormulaire, useFormulaire } from '@/components/redaction/formulaire/use-formulaire'
import { nommerRang } from '@/lib/domain/cycle/trous'
import { capitaliser } from '@/lib/domain/phrase/grammaire'
import type { SaisieReprise } from '@/lib/features/actes/schema-reprise'

type RepriseFormProps = {
  readonly action: ActionFormulaire
  readonly conventionId: string
  readonly rangs: readonly number[]
}

export function RepriseForm({ action, conventionId, rangs }: RepriseFormProps) {
  const { form, champs, ...envoi } = useFormulaire<SaisieReprise>('reprise', action)
  return (
    <Formulaire form={form} {...envoi} bouton="Enregistrer cet acte ancien" variant="secondary">
      <input type="hidden" name={champs.conventionId.name} value={conventionId} />
      <ChampChoix
        champ={champs.rang}
        label="Place dans la convention"
        hint="Son ordre de signature, sans tenir compte de l’année ni du numéro officiel."
        options={rangs.map((rang) => ({ valeur: `${rang}`, libelle: capitaliser(nommerRang(rang)) }))}
      />
      <ChampTexte champ={champs.libelle} label="Libellé" hint="Par exemple : Avenant 2020." />
      <ChampTexte champ={champs.numero} label="Numéro officiel" optional inputMode="numeric" className="max-w-28" />
      <ChampCase
        champ={champs.copie}
        label="Partir d’une copie de l’acte qui le précède"
        hint="Mesures, actions et montants sont repris tels quels : il reste à corriger ce qui change. Sinon, l’acte part vide."
      />
    </Formulaire>
  )
}
