import { EmptyState } from '@/components/ui/empty-state'
import type { Instantane } from '@/lib/domain/instantane'
import { deTerritoire } from '@/lib/domain/phrase/grammaire'
import type { TerritoirePublie } from '@/lib/domain/territoire-publie'
import { FicheConvention } from './fiche-convention'

type ConventionsTerritoireProps = {
  readonly instantanes: readonly Instantane[]
  readonly collectivite: TerritoirePublie
  /** Le jour dont la page montre la situation. */
  readonly jour?: string
}

/** Les conventions d’un territoire, et à part les plans d’autres cadres, où la parité n’a pas d’objet. */
export function ConventionsTerritoire({ instantanes, collectivite, jour }: ConventionsTerritoireProps) {
  const conventions = instantanes.filter(({ convention }) => convention.cadre.famille === 'convention')
  const plans = instantanes.filter(({ convention }) => convention.cadre.famille === 'plan')
  return (
    <>
      <section aria-labelledby="conventions" className="space-y-8">
        <h2 id="conventions">
          {conventions.length > 1 ? 'Conventions' : 'Convention'} {deTerritoire(collectivite)}
        </h2>
        {conventions.length === 0 && jour !== undefined && (
          <EmptyState title="Aucune convention que l’on sache en vigueur à cette date" />
        )}
        {conventions.length === 0 && jour === undefined && (
          <EmptyState title="Non renseigné : aucune convention publiée">
            Cela ne veut pas dire qu’il n’y en a pas : la collectivité n’en a pas encore publié ici.
          </EmptyState>
        )}
        <Fiches instantanes={conventions} collectivite={collectivite} jour={jour} />
      </section>
      {plans.length > 0 && (
        <section aria-labelledby="plans" className="mt-16 space-y-8">
          <h2 id="plans">Autres cadres, hors parité</h2>
          <Fiches instantanes={plans} collectivite={collectivite} jour={jour} />
        </section>
      )}
    </>
  )
}

function Fiches({ instantanes, collectivite, jour }: ConventionsTerritoireProps) {
  return instantanes.map((instantane) => (
    <FicheConvention
      key={instantane.convention.id}
      instantane={instantane}
      departements={collectivite.departements}
      jour={jour}
    />
  ))
}
