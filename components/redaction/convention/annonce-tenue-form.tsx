'use client'

import { ChampChoix, ChampTexte, type Option } from '@/components/redaction/formulaire/champs'
import { Formulaire } from '@/components/redaction/formulaire/formulaire'
import { type ActionFormulaire, useFormulaire } from '@/components/redaction/formulaire/use-formulaire'
import type { SaisieAnnonceTenue } from '@/lib/features/annonces/schema'

type AnnonceTenueFormProps = {
  readonly action: ActionFormulaire
  readonly conventionId: string
  readonly annonces: readonly Option[]
}

export function AnnonceTenueForm({ action, conventionId, annonces }: AnnonceTenueFormProps) {
  const { form, champs, ...envoi } = useFormulaire<SaisieAnnonceTenue>('annonce-tenue', action)
  return (
    <Formulaire form={form} {...envoi} bouton="Lier cette annonce" variant="secondary">
      <input type="hidden" name={champs.conventionId.name} value={conventionId} />
      <ChampChoix champ={champs.annonceId} label="Annonce tenue" options={annonces} vide="Choisir…" />
      <ChampTexte champ={champs.note} label="Ce qui a été tenu" hint="Le public le lira." optional />
    </Formulaire>
  )
}
