import { TotauxPublies } from '@/components/territoires/totaux-publies'
import type { TotalPublie } from '@/lib/domain/chiffres-nationaux'
import { type ConventionAbsente, ConventionsAbsentes } from './absentes'

type SuiteSituationProps = {
  readonly absentes: readonly ConventionAbsente[]
  readonly totaux: readonly TotalPublie[]
}

/** Après les conventions en vigueur ce jour-là : leurs sommes, et celles qui ne l’étaient pas. */
export function SuiteSituation({ absentes, totaux }: SuiteSituationProps) {
  return (
    <>
      {totaux.length > 0 && (
        <section aria-labelledby="sommes" className="mt-16 space-y-4">
          <h2 id="sommes">Sommes en vigueur à cette date</h2>
          <p className="max-w-texte">
            Les montants que ces actes donnent pour la convention entière{'\u202f'}; deux natures ou deux périodes ne
            s’additionnent pas.
          </p>
          <TotauxPublies totaux={totaux} />
        </section>
      )}
      <ConventionsAbsentes absentes={absentes} />
    </>
  )
}
