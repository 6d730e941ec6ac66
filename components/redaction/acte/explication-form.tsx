'use client'

import { ChampChoix, ChampZone, toOptions } from '@/components/redaction/formulaire/champs'
import { Formulaire } from '@/components/redaction/formulaire/formulaire'
import { type ActionFormulaire, useFormulaire } from '@/components/redaction/formulaire/use-formulaire'
import { LIBELLES_STATUTS_ECART } from '@/lib/domain/libelles'
import type { StatutEcart } from '@/lib/domain/vocabulaire'
import type { SaisieExplication } from '@/lib/features/actes/schema'

type ExplicationFormProps = {
  readonly action: ActionFormulaire
  readonly acteId: string
  readonly cle: string
  readonly rang: number
  readonly statut: StatutEcart
  readonly explication: string | null
}

/** La réponse publique de la collectivité à un écart. */
export function ExplicationForm({ action, acteId, cle, rang, statut, explication }: ExplicationFormProps) {
  const { form, champs, ...envoi } = useFormulaire<SaisieExplication>(`explication-${rang}`, action, {
    statut: explication === null ? 'explique' : statut,
    explication: explication ?? '',
  })
  return (
    <Formulaire form={form} {...envoi} bouton="Enregistrer l’explication" variant="secondary">
      <input type="hidden" name="acteId" value={acteId} />
      <input type="hidden" name="cle" value={cle} />
      <ChampChoix champ={champs.statut} label="Où en est l’écart" options={toOptions(LIBELLES_STATUTS_ECART)} />
      <ChampZone champ={champs.explication} label="Explication que le public lira" rows={3} />
    </Formulaire>
  )
}
