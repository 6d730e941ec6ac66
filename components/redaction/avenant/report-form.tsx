'use client'

import { ChampChoix, ChampTexte, ChampZone, type Option, toOptions } from '@/components/redaction/formulaire/champs'
import { Formulaire } from '@/components/redaction/formulaire/formulaire'
import { ChampsPeriode } from '@/components/redaction/formulaire/periode'
import { type ActionFormulaire, useFormulaire } from '@/components/redaction/formulaire/use-formulaire'
import { LIBELLES_FINANCEURS } from '@/lib/domain/libelles'
import type { SaisieReport } from '@/lib/features/actes/schema-report'

type ReportFormProps = {
  readonly action: ActionFormulaire
  readonly acteId: string
  readonly sujets: readonly Option[]
  readonly sources: readonly Option[]
}

/** Reporter des crédits non dépensés : un montant de plus, de nature « reporté », à sa nouvelle date. */
export function ReportForm({ action, acteId, sujets, sources }: ReportFormProps) {
  const { form, champs, ...envoi } = useFormulaire<SaisieReport>('report', action)
  return (
    <Formulaire form={form} {...envoi} bouton="Enregistrer le report" variant="secondary">
      <input type="hidden" name="acteId" value={acteId} />
      <ChampChoix champ={champs.sujet} label="Ligne dont les crédits sont reportés" options={sujets} vide="Choisir…" />
      <ChampChoix champ={champs.financeur} label="Financeur" options={toOptions(LIBELLES_FINANCEURS)} vide="Choisir…" />
      <ChampTexte champ={champs.financeurNom} label="Nom de cet autre financeur" optional />
      <ChampTexte
        champ={champs.montant}
        label="Montant reporté, en euros"
        inputMode="decimal"
        autoComplete="off"
        className="max-w-56"
      />
      <ChampsPeriode legende="Nouvelle période" debut={champs.debut} fin={champs.fin} />
      <ChampChoix champ={champs.sourceId} label="Source" options={sources} vide="Choisir…" />
      <ChampZone
        champ={champs.note}
        label="D’où viennent ces crédits"
        hint="Par exemple : non dépensés en 2020, reportés au 30 juin 2021."
        rows={2}
      />
    </Formulaire>
  )
}
