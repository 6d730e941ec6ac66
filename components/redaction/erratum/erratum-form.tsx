'use client'

import { useForm } from '@conform-to/react'
import { type FormEvent, startTransition, useActionState } from 'react'
import {
  ChampChoix,
  ChampDate,
  ChampTexte,
  ChampZone,
  type Option,
  toOptions,
} from '@/components/redaction/formulaire/champs'
import { Formulaire } from '@/components/redaction/formulaire/formulaire'
import { getBouton, listErreurs } from '@/components/redaction/formulaire/use-formulaire'
import { Button } from '@/components/ui/button'
import { useCleEnvoi } from '@/components/ui/cle-envoi'
import { Details } from '@/components/ui/details'
import { LIBELLES_PRECISIONS_DATE } from '@/lib/domain/libelles'
import type { ReponseErratum } from '@/lib/features/actes/actions/erratum'
import type { SaisieErratum } from '@/lib/features/actes/schema-erratum'
import { MontantErratum } from './montant-erratum'
import { RelectureErratum } from './relecture-erratum'

type ErratumFormProps = {
  readonly action: (precedent: ReponseErratum | undefined, formData: FormData) => Promise<ReponseErratum>
  readonly actuel: SaisieErratum
  /** Le nom de chaque montant, dans l’ordre. */
  readonly noms: readonly string[]
  readonly sources: readonly Option[]
}

const ID = 'erratum'

/** Corrige, relit, puis confirme : le même formulaire, qui marche sans script. */
export function ErratumForm({ action, actuel, noms, sources }: ErratumFormProps) {
  const [reponse, envoyer, enCours] = useActionState(action, undefined)
  const [form, champs] = useForm<SaisieErratum>({ id: ID, lastResult: reponse, defaultValue: actuel })
  const soumettre = (evenement: FormEvent<HTMLFormElement>) => {
    evenement.preventDefault()
    const formData = new FormData(evenement.currentTarget, getBouton(evenement.nativeEvent))
    startTransition(() => envoyer(formData))
  }
  const relecture = reponse?.relecture
  return (
    <Formulaire
      form={form}
      envoyer={envoyer}
      soumettre={soumettre}
      enCours={enCours}
      cleEnvoi={useCleEnvoi(enCours)}
      erreurs={listErreurs(ID, reponse)}
      refus={reponse?.error?.[''] ?? []}
      bouton={relecture ? 'Publier l’erratum' : 'Relire la correction'}
      envoyee={relecture && { name: 'geste', value: 'publier' }}
      suite={
        relecture && (
          <Button type="submit" variant="secondary">
            Relire de nouveau
          </Button>
        )
      }
    >
      <input type="hidden" name="acteId" value={actuel.acteId} />
      <ChampZone
        champ={champs.motif}
        label="Raison de l’erratum"
        hint="Le public la lira à côté de la nouvelle publication."
        rows={3}
      />
      <Details summary="En-tête de l’acte">
        <div className="space-y-6">
          <ChampTexte champ={champs.numero} label="Numéro officiel" optional inputMode="numeric" className="max-w-28" />
          <div className="flex flex-wrap gap-6">
            <ChampDate champ={champs.dateSignature} label="Date de signature" />
            <ChampChoix
              champ={champs.precisionDateSignature}
              label="Précision de cette date"
              options={toOptions(LIBELLES_PRECISIONS_DATE)}
            />
          </div>
          <ChampZone champ={champs.citation} label="Citation" optional rows={3} />
        </div>
      </Details>
      {champs.montants.getFieldList().map((montant, rang) => (
        <MontantErratum key={montant.key} montant={montant} nom={noms[rang] ?? 'Montant'} sources={sources} />
      ))}
      {relecture && <RelectureErratum relecture={relecture} erreurs={reponse?.error?.confirmation ?? []} />}
    </Formulaire>
  )
}
