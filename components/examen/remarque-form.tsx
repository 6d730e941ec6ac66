'use client'

import { ChampCase, ChampChoix, ChampZone, type Option } from '@/components/redaction/formulaire/champs'
import { Formulaire } from '@/components/redaction/formulaire/formulaire'
import { type ActionFormulaire, useFormulaire } from '@/components/redaction/formulaire/use-formulaire'
import type { SaisieFil } from '@/lib/features/actes/schema-examen'
import { ChampsCaches } from './champs-caches'

type RemarqueFormProps = {
  readonly id: string
  readonly action: ActionFormulaire
  readonly caches: Readonly<Record<string, string>>
  readonly ancres: readonly Option[]
  /** L’État, pendant son examen, peut rouvrir la ligne dont il parle. */
  readonly peutRouvrir: boolean
}

/** Ouvre une discussion sur une ligne, un de ses montants ou un de ses champs. */
export function RemarqueForm({ id, action, caches, ancres, peutRouvrir }: RemarqueFormProps) {
  const { form, champs, ...envoi } = useFormulaire<SaisieFil>(id, action, { ancre: ancres[0]?.valeur })
  return (
    <Formulaire form={form} {...envoi} bouton="Envoyer la remarque" variant="secondary">
      <ChampsCaches valeurs={caches} />
      <ChampChoix champ={champs.ancre} label="De quoi parle-t-elle ?" options={ancres} />
      <ChampZone champ={champs.texte} label="Remarque" hint="Les deux côtés la lisent, jamais le public." rows={3} />
      {peutRouvrir && (
        <ChampCase
          champ={champs.ouvreLigne}
          label="Rouvrir cette ligne à la correction"
          hint="La collectivité pourra la corriger sans que l’acte lui soit renvoyé."
        />
      )}
    </Formulaire>
  )
}
