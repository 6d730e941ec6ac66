import { BoutonAction } from '@/components/redaction/formulaire/bouton-action'
import type { ActionFormulaire } from '@/components/redaction/formulaire/use-formulaire'
import { Details } from '@/components/ui/details'
import type { Convention } from '@/lib/domain/instantane'
import { FaitForm } from './fait-form'

type FaitsConventionProps = {
  readonly conventionId: string
  readonly faits: readonly Pick<Convention['faits'][number], 'id' | 'libelle' | 'valeur' | 'sourceId' | 'citation'>[]
  readonly sources: readonly Pick<Convention['sources'][number], 'id' | 'titre'>[]
  /** Null pour qui ne peut pas écrire. */
  readonly actions: Readonly<Record<'create' | 'remove', ActionFormulaire>> | null
}

export function FaitsConvention({ conventionId, faits, sources, actions }: FaitsConventionProps) {
  return (
    <section aria-labelledby="faits" className="space-y-4">
      <h2 id="faits">Faits de contexte</h2>
      <p className="max-w-texte text-encre-douce">
        Ils paraissent avec le prochain acte signé et n’entrent dans aucun total.
      </p>
      <ul className="divide-y divide-filet">
        {faits.map(({ id, libelle, valeur, sourceId, citation }) => (
          <li key={id} className="flex flex-wrap items-start justify-between gap-4 py-3">
            <div className="max-w-texte min-w-0">
              <p>
                <strong>{libelle}</strong> : {valeur}
              </p>
              {citation && <p className="text-sm">« {citation} »</p>}
              <p className="text-sm text-encre-douce">{sources.find((source) => source.id === sourceId)?.titre}</p>
            </div>
            {actions && (
              <BoutonAction
                id={`retrait-fait-${id}`}
                action={actions.remove}
                valeurs={{ conventionId, faitId: id }}
                libelle="Retirer"
                precision={`« ${libelle} »`}
              />
            )}
          </li>
        ))}
      </ul>
      {actions &&
        (sources.length === 0 ? (
          <p>Ajoutez d’abord une source : un fait cite toujours la sienne.</p>
        ) : (
          <Details summary="Ajouter un fait de contexte">
            <FaitForm
              action={actions.create}
              conventionId={conventionId}
              sources={sources.map(({ id, titre }) => ({ valeur: id, libelle: titre }))}
            />
          </Details>
        ))}
    </section>
  )
}
