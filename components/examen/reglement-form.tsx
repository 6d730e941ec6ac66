'use client'

import { ChampZone } from '@/components/redaction/formulaire/champs'
import { Formulaire } from '@/components/redaction/formulaire/formulaire'
import { type ActionFormulaire, useFormulaire } from '@/components/redaction/formulaire/use-formulaire'
import { Button } from '@/components/ui/button'
import type { SaisieReglement } from '@/lib/features/actes/schema-examen'
import { ChampsCaches } from './champs-caches'

type ReglementFormProps = {
  readonly action: ActionFormulaire
  readonly caches: Readonly<Record<string, string>>
  readonly propositionId: string
  /** Rendu à la collectivité, l’acte ne se change plus par l’État : il ne peut que décliner. */
  readonly peutAccepter: boolean
}

/** Accepte la valeur de l’autre côté ou la décline, avec un mot s’il le faut. */
export function ReglementForm({ action, caches, propositionId, peutAccepter }: ReglementFormProps) {
  const { form, champs, ...envoi } = useFormulaire<SaisieReglement>(`reglement-${propositionId}`, action)
  const decliner = { name: 'decision', value: 'decliner' }
  return (
    <Formulaire
      form={form}
      {...envoi}
      bouton={peutAccepter ? 'Accepter cette valeur' : 'Décliner'}
      envoyee={peutAccepter ? { name: 'decision', value: 'accepter' } : decliner}
      suite={
        peutAccepter && (
          <Button type="submit" variant="secondary" disabled={envoi.enCours} {...decliner}>
            Décliner
          </Button>
        )
      }
    >
      <ChampsCaches valeurs={{ ...caches, propositionId }} />
      <ChampZone champ={champs.reponse} label="Réponse" rows={2} optional />
    </Formulaire>
  )
}
