import { BoutonAction } from '@/components/redaction/formulaire/bouton-action'
import type { ActionFormulaire } from '@/components/redaction/formulaire/use-formulaire'
import { Details } from '@/components/ui/details'
import type { Source } from '@/lib/domain/instantane'
import { LIBELLES_SOURCES } from '@/lib/domain/libelles'
import { formatJourSaisie } from '@/lib/domain/periode'
import { ecrireDate } from '@/lib/domain/phrase/date'
import { SourceForm } from './source-form'

type SourcesConventionProps = {
  readonly conventionId: string
  readonly sources: readonly (Source & { readonly version: number })[]
  /** Null pour qui ne peut pas écrire. */
  readonly actions: Readonly<Record<'create' | 'update' | 'remove', ActionFormulaire>> | null
}

/** Les documents d’où viennent les chiffres : un chiffre sans source ne se signe pas. */
export function SourcesConvention({ conventionId, sources, actions }: SourcesConventionProps) {
  return (
    <section aria-labelledby="sources" className="space-y-4">
      <h2 id="sources">Sources</h2>
      {sources.length === 0 && <p>Aucune source. Chaque chiffre devra citer la sienne avant la signature.</p>}
      <ul className="divide-y divide-filet">
        {sources.map((source) => (
          <li key={source.id} className="py-3">
            <p className="font-semibold">{source.url ? <a href={source.url}>{source.titre}</a> : source.titre}</p>
            <p className="text-sm text-encre-douce">{decrire(source)}</p>
            {actions && (
              <Details
                summary={
                  <>
                    Modifier ou retirer<span className="sr-only"> « {source.titre} »</span>
                  </>
                }
              >
                <div className="space-y-6">
                  <SourceForm
                    id={`source-${source.id}`}
                    action={actions.update}
                    bouton="Enregistrer la source"
                    source={{
                      ...source,
                      conventionId,
                      sourceId: source.id,
                      date: formatJourSaisie(source.date),
                      precisionDate: source.precisionDate ?? 'jour',
                    }}
                  />
                  <BoutonAction
                    id={`retrait-source-${source.id}`}
                    action={actions.remove}
                    valeurs={{ conventionId, sourceId: source.id }}
                    libelle="Retirer la source"
                  />
                </div>
              </Details>
            )}
          </li>
        ))}
      </ul>
      {actions && (
        <Details summary="Ajouter une source" open={sources.length === 0}>
          <SourceForm id="source" action={actions.create} bouton="Ajouter la source" source={{ conventionId }} />
        </Details>
      )}
    </section>
  )
}

function decrire({ nature, editeur, date, precisionDate }: Source): string {
  return [LIBELLES_SOURCES[nature], editeur, date && ecrireDate(date, precisionDate)].filter(Boolean).join(' · ')
}
