import { BoutonAction } from '@/components/redaction/formulaire/bouton-action'
import type { ActionFormulaire } from '@/components/redaction/formulaire/use-formulaire'
import type { Nouveaute } from '@/lib/domain/examen/nouveautes'
import { ecrireInstant } from '@/lib/domain/phrase/date'
import { decrireNouveaute } from '@/lib/domain/phrase/nouveaute'

type NouveautesProps = {
  /** Null à la première venue : tout est nouveau. */
  readonly nouveautes: readonly Nouveaute[] | null
  readonly depuis: Date | null
  /** Ce que l’argent a changé depuis la version vue, en une phrase. */
  readonly argent: string | null
  readonly action: ActionFormulaire
  readonly valeurs: Readonly<Record<string, string>>
}

/** Ce que l’autre côté a changé depuis que la personne a tout vu ; lire ne marque rien, elle le dit. */
export function Nouveautes({ nouveautes, depuis, argent, action, valeurs }: NouveautesProps) {
  return (
    <section aria-labelledby="nouveautes" className="mb-12 space-y-4 rounded-md bg-surface p-6">
      <h2 id="nouveautes">Depuis votre dernière visite</h2>
      {depuis === null ? (
        <p>Vous n’avez encore rien marqué comme vu dans cet examen.</p>
      ) : (
        <p className="text-sm text-encre-douce">Vous avez tout vu le {ecrireInstant(depuis)}.</p>
      )}
      {argent !== null && <p className="max-w-texte">{argent}</p>}
      {nouveautes?.length === 0 && <p>Rien de nouveau de l’autre côté.</p>}
      {nouveautes !== null && nouveautes.length > 0 && (
        <ul className="max-w-texte list-disc space-y-1 pl-5">
          {nouveautes.map((nouveaute) => (
            <li key={`${nouveaute.type}-${nouveaute.le.getTime()}-${getAncre(nouveaute) ?? ''}`}>
              <Phrase nouveaute={nouveaute} />
            </li>
          ))}
        </ul>
      )}
      {nouveautes?.length !== 0 && (
        <BoutonAction
          id="marquer-vu"
          action={action}
          valeurs={valeurs}
          libelle="Marquer comme vu"
          precision="tout ce que montre cette page"
          variant="secondary"
        />
      )}
    </section>
  )
}

function Phrase({ nouveaute }: { readonly nouveaute: Nouveaute }) {
  const ancre = getAncre(nouveaute)
  const phrase = decrireNouveaute(nouveaute)
  return ancre === null ? phrase : <a href={`#${ancre}`}>{phrase}</a>
}

function getAncre(nouveaute: Nouveaute): string | null {
  switch (nouveaute.type) {
    case 'message':
    case 'resolution':
      return `fil-${nouveaute.fil.id}`
    case 'proposition':
    case 'reglement':
      return `proposition-${nouveaute.proposition.id}`
    case 'version':
    case 'geste':
      return null
  }
}
