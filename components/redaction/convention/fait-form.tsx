'use client'

import { ChampChoix, ChampDate, ChampTexte, ChampZone, type Option } from '@/components/redaction/formulaire/champs'
import { Formulaire } from '@/components/redaction/formulaire/formulaire'
import { type ActionFormulaire, useFormulaire } from '@/components/redaction/formulaire/use-formulaire'
import type { SaisieFait } from '@/lib/features/conventions/schema'

type FaitFormProps = {
  readonly action: ActionFormulaire
  readonly conventionId: string
  readonly sources: readonly Option[]
}

/** Un chiffre de contexte : publié avec sa source, compté dans aucun total. */
export function FaitForm({ action, conventionId, sources }: FaitFormProps) {
  const { form, champs, ...envoi } = useFormulaire<SaisieFait>('fait', action)
  return (
    <Formulaire form={form} {...envoi} bouton="Ajouter ce fait" variant="secondary">
      <input type="hidden" name={champs.conventionId.name} value={conventionId} />
      <ChampTexte
        champ={champs.libelle}
        label="De quoi parle ce fait"
        hint="Par exemple : bénéficiaires du RSA, fin 2019."
      />
      <ChampTexte champ={champs.valeur} label="Valeur, telle que la source l’écrit" />
      <ChampChoix champ={champs.sourceId} label="Source" options={sources} vide="Choisir…" />
      <ChampZone champ={champs.citation} label="Citation" optional rows={3} />
      <ChampDate champ={champs.date} label="Date du fait" optional />
    </Formulaire>
  )
}
