'use client'

import { ChampChoix, ChampDate, ChampTexte, toOptions } from '@/components/redaction/formulaire/champs'
import { Formulaire } from '@/components/redaction/formulaire/formulaire'
import { type ActionFormulaire, useFormulaire } from '@/components/redaction/formulaire/use-formulaire'
import { LIBELLES_COTES } from '@/lib/domain/libelles'
import type { SaisieJalon } from '@/lib/features/jalons/schema'

type JalonFormProps = {
  readonly id: string
  readonly action: ActionFormulaire
  readonly jalon: SaisieJalon
  /** L’acte fige l’échéance : seuls ses rappels se règlent encore. */
  readonly fige?: boolean
  /** Ce que le formulaire renvoie tel quel : de quelle page il part, de quel jalon il parle. */
  readonly valeurs: Readonly<Record<string, string>>
  readonly bouton: string
}

export function JalonForm({ id, action, jalon, fige = false, valeurs, bouton }: JalonFormProps) {
  const { form, champs, ...envoi } = useFormulaire<SaisieJalon>(id, action, jalon)
  return (
    <Formulaire form={form} {...envoi} bouton={bouton} variant="secondary">
      {Object.entries(valeurs).map(([nom, valeur]) => (
        <input key={nom} type="hidden" name={nom} value={valeur} />
      ))}
      {!fige && (
        <>
          <ChampTexte champ={champs.libelle} label="Ce qui est attendu" hint="Par exemple : comité de pilotage." />
          <ChampDate champ={champs.echeance} label="Date" />
          <ChampChoix champ={champs.attenduDe} label="De qui" options={toOptions(LIBELLES_COTES)} vide="Choisir…" />
        </>
      )}
      <ChampTexte
        champ={champs.rappels}
        label="Rappels, en jours avant la date"
        hint="Par exemple : 30, 7, 0. Zéro rappelle le jour même."
        optional
        className="max-w-52"
      />
    </Formulaire>
  )
}
