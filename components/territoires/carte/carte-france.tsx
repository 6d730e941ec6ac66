import type { EtatParite } from '@/lib/domain/territoire-publie'
import { Carte } from './carte'
import { getAspectEtat, nommerEtat } from './dessine'
import { LegendeCarte } from './legende-carte'

/** Un département et l’état de sa convention ; null : aucune n’est publiée. */
export type DepartementSitue = {
  readonly code: string
  readonly nom: string
  readonly slug: string
  readonly etat: EtatParite | null
}

type CarteFranceProps = { readonly departements: readonly DepartementSitue[] }

/** Le verdict de chaque département. */
export function CarteFrance({ departements }: CarteFranceProps) {
  return (
    <Carte
      departements={departements.map(({ etat, ...departement }) => ({
        ...departement,
        ...getAspectEtat(etat),
        valeur: nommerEtat(etat),
      }))}
      legende={<LegendeCarte />}
    />
  )
}
