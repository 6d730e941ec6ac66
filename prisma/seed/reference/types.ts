import type { NomDecline, NomDeLieu } from '@/lib/domain/phrase/grammaire'
import type { TypeCollectivite } from '@/lib/domain/vocabulaire'

export interface Territoire extends NomDeLieu {
  readonly code: string
  readonly slug: string
}

export type RegionReference = Territoire

export interface DepartementReference extends Territoire {
  readonly regionCode: string
}

/** La collectivité cocontractante. `article` et `charniere` déclinent `nom`, non `nomCourt`. */
export interface CollectiviteReference extends NomDecline {
  readonly code: string
  readonly type: TypeCollectivite
  readonly nomCourt: string
  readonly slug: string
  readonly regionCode: string
  readonly siren: string | null
  readonly departements: readonly string[]
}

export interface ReferenceTerritoires {
  readonly regions: readonly RegionReference[]
  readonly departements: readonly DepartementReference[]
  readonly collectivites: readonly CollectiviteReference[]
}
