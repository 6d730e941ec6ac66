import type { ContexteExamen } from './contexte'
import { Proposition } from './contre-proposition'
import { FilDiscussion } from './fil'
import type { Retires } from './lignes'

type RemarquesRetireesProps = { readonly retires: Retires; readonly contexte: ContexteExamen }

/** Ce qui se disait de lignes ou de montants que l’acte ne porte plus. */
export function RemarquesRetirees({ retires: { fils, propositions }, contexte }: RemarquesRetireesProps) {
  if (fils.length + propositions.length === 0) return null
  return (
    <section aria-labelledby="retires" className="space-y-6">
      <h2 id="retires">Remarques sur ce qui a été retiré depuis</h2>
      {propositions.map((proposition) => (
        <Proposition key={proposition.id} proposition={proposition} contexte={contexte} />
      ))}
      {fils.map((fil) => (
        <FilDiscussion key={fil.id} fil={fil} contexte={contexte} retire />
      ))}
    </section>
  )
}
