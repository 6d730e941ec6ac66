'use client'

import { ChampChoix, ChampTexte, ChampZone, type Option, toOptions } from '@/components/redaction/formulaire/champs'
import { Formulaire } from '@/components/redaction/formulaire/formulaire'
import { type ActionFormulaire, useFormulaire } from '@/components/redaction/formulaire/use-formulaire'
import { LIBELLES_PRECISIONS } from '@/lib/domain/libelles'
import type { SaisieContreProposition } from '@/lib/features/actes/schema-examen'
import { ChampsCaches } from './champs-caches'

type PropositionFormProps = {
  readonly id: string
  readonly action: ActionFormulaire
  readonly caches: Readonly<Record<string, string>>
  readonly montants: readonly Option[]
}

/** Propose une autre valeur pour un montant : laquelle, pourquoi, et d’où elle vient. */
export function PropositionForm({ id, action, caches, montants }: PropositionFormProps) {
  const { form, champs, ...envoi } = useFormulaire<SaisieContreProposition>(id, action, {
    montantId: montants[0]?.valeur,
  })
  return (
    <Formulaire form={form} {...envoi} bouton="Proposer cette valeur" variant="secondary">
      <ChampsCaches valeurs={caches} />
      <ChampChoix champ={champs.montantId} label="Montant discuté" options={montants} />
      <ChampTexte champ={champs.valeur} label="Valeur proposée, en euros" inputMode="decimal" autoComplete="off" />
      <ChampChoix
        champ={champs.precision}
        label="Précision"
        options={toOptions(LIBELLES_PRECISIONS)}
        vide="Telle qu’écrite"
        optional
      />
      <ChampZone champ={champs.raison} label="Pourquoi cette valeur" rows={2} />
      <ChampTexte
        champ={champs.sourceTitre}
        label="D’où elle vient"
        hint="Le titre du document, par exemple « Notification du 3 mars 2021 ». Acceptée, la valeur paraîtra sous ce titre à la signature ; la discussion, jamais."
      />
    </Formulaire>
  )
}
