import type { Agregat } from '@/lib/domain/pilotage/agregat'
import type { CadreSuivi } from '@/lib/domain/pilotage/cadre'
import type { CriteresPilotage } from '@/lib/domain/pilotage/criteres'
import type { TotalDepartement } from '@/lib/domain/pilotage/habitant'
import type { DepartementSuivi, RegionSuivie } from '@/lib/domain/pilotage/region'
import type { Ressort } from '@/lib/domain/pilotage/ressort'

/** Ce que montre un tableau de bord, et d’où on le regarde. */
export interface Vue {
  readonly pilotage: {
    readonly actes: readonly Agregat[]
    readonly lignes: readonly Agregat[]
    readonly cadres: readonly CadreSuivi[]
    readonly regions: readonly RegionSuivie[]
    readonly departements: readonly DepartementSuivi[]
    readonly totaux: readonly TotalDepartement[]
  }
  readonly criteres: CriteresPilotage
  readonly ressort: Ressort
  /** Combien de territoires le ressort compte, renseignés ou non. */
  readonly territoires: number
  /** Ce que l’adresse demande et que le portail ne connaît pas. */
  readonly inconnus: readonly string[]
  /** L’adresse de la page, à laquelle s’ajoutent les critères. */
  readonly chemin: string
}
