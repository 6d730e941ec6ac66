'use client'

import { ChampTexte } from '@/components/redaction/formulaire/champs'
import { Formulaire } from '@/components/redaction/formulaire/formulaire'
import { ChampsPeriode } from '@/components/redaction/formulaire/periode'
import { type ActionFormulaire, useFormulaire } from '@/components/redaction/formulaire/use-formulaire'
import type { SaisieAvenant } from '@/lib/features/actes/schema'

export function AvenantForm({
  action,
  conventionId,
}: {
  readonly action: ActionFormulaire
  readonly conventionId: string
}) {
  const { form, champs, ...envoi } = useFormulaire<SaisieAvenant>('avenant', action)
  return (
    <Formulaire form={form} {...envoi} bouton="Ouvrir l’avenant">
      <input type="hidden" name={champs.conventionId.name} value={conventionId} />
      <ChampTexte champ={champs.libelle} label="Libellé" hint="Par exemple : Avenant 2020." />
      <ChampTexte champ={champs.numero} label="Numéro officiel" optional inputMode="numeric" className="max-w-28" />
      <ChampsPeriode
        legende="Période de l’avenant"
        hint="Laissez vide pour reprendre celle de l’acte précédent."
        debut={champs.debut}
        fin={champs.fin}
      />
    </Formulaire>
  )
}
