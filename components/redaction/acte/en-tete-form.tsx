'use client'

import {
  ChampCase,
  ChampChoix,
  ChampDate,
  ChampTexte,
  ChampZone,
  type Option,
  toOptions,
} from '@/components/redaction/formulaire/champs'
import { Formulaire } from '@/components/redaction/formulaire/formulaire'
import { ChampsPeriode } from '@/components/redaction/formulaire/periode'
import { type ActionFormulaire, useFormulaire } from '@/components/redaction/formulaire/use-formulaire'
import { LIBELLES_PRECISIONS_DATE } from '@/lib/domain/libelles'
import type { SaisieEnTete } from '@/lib/features/actes/schema'
import { Deliberations } from './deliberations'
import { Denombrements } from './denombrements'
import { Signataires } from './signataires'

type EnTeteFormProps = {
  readonly action: ActionFormulaire
  readonly acteId: string
  readonly version: number
  readonly actuel: SaisieEnTete
  readonly sources: readonly Option[]
  readonly volets: readonly Option[]
}

export function EnTeteForm({ action, acteId, version, actuel, sources, volets }: EnTeteFormProps) {
  const { form, champs, ...envoi } = useFormulaire<SaisieEnTete>('en-tete', action, actuel)
  return (
    <Formulaire form={form} {...envoi} bouton="Enregistrer l’en-tête">
      <input type="hidden" name="acteId" value={acteId} />
      <input type="hidden" name="version" value={version} />
      <ChampTexte champ={champs.libelle} label="Libellé" hint="Par exemple : Convention initiale, Avenant 2020." />
      <ChampTexte
        champ={champs.numero}
        label="Numéro officiel"
        hint="Seulement s’il est écrit dans le document."
        optional
        inputMode="numeric"
        className="max-w-28"
      />
      <ChampsPeriode legende="Période de l’acte" debut={champs.debut} fin={champs.fin} />
      <div className="flex flex-wrap gap-6">
        <ChampDate champ={champs.dateSignature} label="Date de signature" />
        <ChampChoix
          champ={champs.precisionDateSignature}
          label="Précision de cette date"
          hint="« Au mois » : le jour écrit ne compte pas."
          options={toOptions(LIBELLES_PRECISIONS_DATE)}
        />
      </div>
      <ChampCase
        champ={champs.repriseApresCoup}
        label="Reprise après coup, depuis des sources publiques"
        hint="La période, la date et les signataires peuvent alors manquer : mieux vaut un vide déclaré qu’une date inventée."
      />
      <ChampChoix champ={champs.sourceId} label="Source de l’acte" options={sources} vide="Choisir…" optional />
      <ChampZone champ={champs.citation} label="Citation" optional rows={3} />
      <Signataires formId={form.id} liste={champs.signataires} />
      <Deliberations formId={form.id} liste={champs.deliberations} />
      <Denombrements formId={form.id} liste={champs.denombrements} sources={sources} volets={volets} />
    </Formulaire>
  )
}
