'use client'

import { ChampChoix, ChampDate, ChampTexte, toOptions } from '@/components/redaction/formulaire/champs'
import { Formulaire } from '@/components/redaction/formulaire/formulaire'
import { type ActionFormulaire, useFormulaire } from '@/components/redaction/formulaire/use-formulaire'
import { LIBELLES_PRECISIONS_DATE, LIBELLES_SOURCES } from '@/lib/domain/libelles'
import type { SaisieSource } from '@/lib/features/conventions/schema'

type SourceFormProps = {
  readonly id: string
  readonly action: ActionFormulaire
  readonly source: SaisieSource
  readonly bouton: string
}

/** Le document d’où viennent des chiffres ; la page et la phrase se citent à côté de chaque chiffre. */
export function SourceForm({ id, action, source, bouton }: SourceFormProps) {
  const { form, champs, ...envoi } = useFormulaire<SaisieSource>(id, action, source)
  return (
    <Formulaire form={form} {...envoi} bouton={bouton} variant="secondary">
      <input type="hidden" name={champs.conventionId.name} value={source.conventionId} />
      {source.sourceId && <input type="hidden" name={champs.sourceId.name} value={source.sourceId} />}
      <ChampTexte champ={champs.titre} label="Titre du document" />
      <ChampChoix champ={champs.nature} label="Nature" options={toOptions(LIBELLES_SOURCES)} vide="Choisir…" />
      <ChampTexte
        champ={champs.editeur}
        label="Éditeur"
        hint="Qui l’a publié : journal, préfecture, Département…"
        optional
      />
      <div className="flex flex-wrap gap-6">
        <ChampDate champ={champs.date} label="Date" optional />
        <ChampChoix
          champ={champs.precisionDate}
          label="Précision de la date"
          hint="« Au mois » : le jour écrit ne compte pas."
          options={toOptions(LIBELLES_PRECISIONS_DATE)}
        />
      </div>
      <ChampTexte champ={champs.url} label="Adresse" hint="Commence par https://" optional inputMode="url" />
    </Formulaire>
  )
}
