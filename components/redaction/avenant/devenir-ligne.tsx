import type { ActionFormulaire } from '@/components/redaction/formulaire/use-formulaire'
import { Details } from '@/components/ui/details'
import { FinForm } from './fin-form'
import { FusionForm } from './fusion-form'
import { ScissionForm } from './scission-form'

type DevenirLigneProps = {
  readonly acteId: string
  readonly niveau: 'mesure' | 'action'
  readonly ligneId: string
  /** Les autres lignes du même niveau, qu’on peut lui réunir. */
  readonly autres: readonly { readonly id: string; readonly intitule: string }[]
  readonly actions: {
    readonly end: ActionFormulaire
    readonly split: ActionFormulaire
    readonly merge: ActionFormulaire
  }
}

/** Ce que l’avenant fait d’une ligne de l’acte précédent, au-delà de la corriger. */
export function DevenirLigne({ autres, actions, ...ligne }: DevenirLigneProps) {
  const { niveau } = ligne
  const nom = niveau === 'mesure' ? 'cette mesure' : 'cette action'
  return (
    <section aria-labelledby="devenir" className="space-y-4">
      <h2 id="devenir">Ce qu’elle devient dans cet avenant</h2>
      <p className="max-w-texte">
        La renommer ou la corriger la continue. La scinder, la réunir ou y mettre fin se dit ici{'\u202f'}: la lignée
        garde la trace de ce qui est devenu quoi.
      </p>
      <div>
        <Details summary={`Scinder ${nom}`}>
          <ScissionForm {...ligne} action={actions.split} />
        </Details>
        {autres.length > 0 && (
          <Details summary={`Réunir ${nom} à d’autres`}>
            <FusionForm {...ligne} autres={autres} action={actions.merge} />
          </Details>
        )}
        <Details summary={`Mettre fin à ${nom}`}>
          <FinForm {...ligne} action={actions.end} />
        </Details>
      </div>
    </section>
  )
}
