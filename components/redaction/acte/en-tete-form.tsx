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
import { Conflit, type Ecriture } from '@/components/redaction/formulaire/conflit'
import { Formulaire } from '@/components/redaction/formulaire/formulaire'
import { ChampsPeriode } from '@/components/redaction/formulaire/periode'
import type { ActionFormulaire } from '@/components/redaction/formulaire/use-formulaire'
import { useFormulaireSuivi } from '@/components/redaction/formulaire/use-formulaire-suivi'
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
  readonly ecriture: Ecriture
  /** Faux pendant l’examen. */
  readonly automatique: boolean
  readonly sources: readonly Option[]
  readonly volets: readonly Option[]
}

const LIBELLES = {
  libelle: 'Libellé',
  numero: 'Numéro officiel',
  debut: 'Premier jour',
  fin: 'Dernier jour',
  dateSignature: 'Date de signature',
  precisionDateSignature: 'Précision de cette date',
  repriseApresCoup: 'Reprise après coup, depuis des sources publiques',
  sourceId: 'Source de l’acte',
  citation: 'Citation',
  signataires: 'Signataires',
  deliberations: 'Délibérations',
  denombrements: 'Nombres annoncés',
} as const

export function EnTeteForm(props: EnTeteFormProps) {
  const { action, acteId, actuel, ecriture, automatique, sources, volets } = props
  const { form, champs, conflit, version, ...envoi } = useFormulaireSuivi<SaisieEnTete>('en-tete', action, actuel, {
    adresse: `/api/actes/${acteId}/en-tete`,
    objet: acteId,
    version: props.version,
    libelles: LIBELLES,
    retour: `/espace/actes/${acteId}?fait=en-tete`,
    automatique,
  })
  return (
    <Formulaire form={form} {...envoi} bouton="Enregistrer l’en-tête">
      <input type="hidden" name="acteId" value={acteId} />
      <input type="hidden" name="version" value={version} />
      <Conflit
        ecriture={ecriture}
        {...conflit}
        libelles={LIBELLES}
        options={{ sourceId: sources, precisionDateSignature: toOptions(LIBELLES_PRECISIONS_DATE) }}
      />
      <ChampTexte
        champ={champs.libelle}
        label={LIBELLES.libelle}
        hint="Par exemple : Convention initiale, Avenant 2020."
      />
      <ChampTexte
        champ={champs.numero}
        label={LIBELLES.numero}
        hint="Seulement s’il est écrit dans le document."
        optional
        inputMode="numeric"
        className="max-w-28"
      />
      <ChampsPeriode legende="Période de l’acte" debut={champs.debut} fin={champs.fin} />
      <div className="flex flex-wrap gap-6">
        <ChampDate champ={champs.dateSignature} label={LIBELLES.dateSignature} />
        <ChampChoix
          champ={champs.precisionDateSignature}
          label={LIBELLES.precisionDateSignature}
          hint="« Au mois » : le jour écrit ne compte pas."
          options={toOptions(LIBELLES_PRECISIONS_DATE)}
        />
      </div>
      <ChampCase
        champ={champs.repriseApresCoup}
        label={LIBELLES.repriseApresCoup}
        hint="La période, la date et les signataires peuvent alors manquer : mieux vaut un vide déclaré qu’une date inventée."
      />
      <ChampChoix champ={champs.sourceId} label={LIBELLES.sourceId} options={sources} vide="Choisir…" optional />
      <ChampZone champ={champs.citation} label={LIBELLES.citation} optional rows={3} />
      <Signataires formId={form.id} liste={champs.signataires} />
      <Deliberations formId={form.id} liste={champs.deliberations} />
      <Denombrements formId={form.id} liste={champs.denombrements} sources={sources} volets={volets} />
    </Formulaire>
  )
}
