'use client'

import { Formulaire } from '@/components/redaction/formulaire/formulaire'
import { type ActionFormulaire, useFormulaire } from '@/components/redaction/formulaire/use-formulaire'
import { Checkbox } from '@/components/ui/choice'
import { FieldErrors } from '@/components/ui/field'
import { Fieldset } from '@/components/ui/fieldset'
import { getAdresseMesure } from '@/lib/domain/adresse-publique'
import { groupBy } from '@/lib/domain/groupe'
import { compter } from '@/lib/domain/phrase/nombre'

export interface MesureProposee {
  readonly code: string
  readonly famille: string
  readonly intitule: string
  readonly debutAnnee: number
  readonly finAnnee: number
  readonly note: string | null
  /** Déjà dans l’acte. */
  readonly reprise: boolean
  /** Faux quand la période de l’acte ne touche aucune des années de la mesure. */
  readonly deLaPeriode: boolean
  /** Combien de territoires l’ont publiée. */
  readonly territoires: number
}

type CatalogueFormProps = {
  readonly action: ActionFormulaire
  readonly acteId: string
  readonly catalogue: readonly MesureProposee[]
}

export function CatalogueForm({ action, acteId, catalogue }: CatalogueFormProps) {
  const { form, champs, ...envoi } = useFormulaire<{ acteId: string; codes: string[] }>('catalogue', action)
  return (
    <Formulaire form={form} {...envoi} bouton="Ajouter les mesures cochées">
      <input type="hidden" name="acteId" value={acteId} />
      <div id={champs.codes.id} tabIndex={-1} className="space-y-6">
        <FieldErrors id={champs.codes.id} errors={champs.codes.errors ?? []} />
        {groupBy(catalogue, ({ famille }) => famille).map((mesures) => (
          <Fieldset key={mesures[0].famille} id={`famille-${mesures[0].famille}`} legend={mesures[0].famille}>
            {mesures.map((mesure) => (
              <Checkbox
                key={mesure.code}
                id={`mesure-${mesure.code}`}
                name={champs.codes.name}
                value={mesure.code}
                disabled={mesure.reprise}
                label={mesure.intitule}
                hint={<Precisions mesure={mesure} />}
              />
            ))}
          </Fieldset>
        ))}
      </div>
    </Formulaire>
  )
}

function Precisions({ mesure }: { readonly mesure: MesureProposee }) {
  const { intitule, debutAnnee, finAnnee, note, reprise, deLaPeriode, territoires } = mesure
  const faits = [
    `${debutAnnee}-${finAnnee}`,
    deLaPeriode ? null : 'Hors de la période de l’acte',
    note,
    reprise ? 'Déjà dans l’acte' : null,
  ].filter((fait) => fait !== null)
  return (
    <>
      {faits.join(' · ')}
      {territoires > 0 && (
        <>
          {' · '}
          <a href={getAdresseMesure(mesure)}>
            {compter(territoires, 'territoire l’a publiée', 'territoires l’ont publiée')}
            <span className="sr-only">{`\u202f: ${intitule}`}</span>
          </a>
        </>
      )}
    </>
  )
}
