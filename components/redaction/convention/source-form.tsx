'use client'

import { ChampChoix, ChampDate, ChampTexte, toOptions } from '@/components/redaction/formulaire/champs'
import { Conflit } from '@/components/redaction/formulaire/conflit'
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

const NATURES = toOptions(LIBELLES_SOURCES)
const PRECISIONS = toOptions(LIBELLES_PRECISIONS_DATE)

const LIBELLES = {
  titre: 'Titre du document',
  nature: 'Nature',
  editeur: 'Éditeur',
  date: 'Date',
  precisionDate: 'Précision de la date',
  url: 'Adresse',
} as const

/** Le document d’où viennent des chiffres ; la page et la phrase se citent à côté de chaque chiffre. */
export function SourceForm({ id, action, source, bouton }: SourceFormProps) {
  const { form, champs, conflit, ...envoi } = useFormulaire<SaisieSource>(id, action, source)
  return (
    <Formulaire form={form} {...envoi} bouton={bouton} variant="secondary">
      <input type="hidden" name={champs.conventionId.name} value={source.conventionId} />
      {source.sourceId && <input type="hidden" name={champs.sourceId.name} value={source.sourceId} />}
      {source.sourceId && <input type="hidden" name={champs.version.name} value={String(source.version)} />}
      {source.sourceId && (
        <Conflit {...conflit} libelles={LIBELLES} options={{ nature: NATURES, precisionDate: PRECISIONS }} />
      )}
      <ChampTexte champ={champs.titre} label={LIBELLES.titre} />
      <ChampChoix champ={champs.nature} label={LIBELLES.nature} options={NATURES} vide="Choisir…" />
      <ChampTexte
        champ={champs.editeur}
        label={LIBELLES.editeur}
        hint="Qui l’a publié : journal, préfecture, Département…"
        optional
      />
      <div className="flex flex-wrap gap-6">
        <ChampDate champ={champs.date} label={LIBELLES.date} optional />
        <ChampChoix
          champ={champs.precisionDate}
          label={LIBELLES.precisionDate}
          hint="« Au mois » : le jour écrit ne compte pas."
          options={PRECISIONS}
        />
      </div>
      <ChampTexte champ={champs.url} label={LIBELLES.url} hint="Commence par https://" optional inputMode="url" />
    </Formulaire>
  )
}
