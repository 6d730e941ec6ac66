import type { Denominateur } from '@/lib/domain/comparaison/denominateur'
import { ETATS_PARITE, type EtatParite, PRUDENCE } from '@/lib/domain/territoire-publie'

/** Combien de conventions portent chaque verdict. */
export type ComptesVerdicts = Readonly<Record<EtatParite, number>>

/** Ce qu’une région a publié, et sur combien de territoires : la part non renseignée se dit toujours. */
export interface RegionSuivie {
  readonly code: string
  readonly nom: string
  readonly slug: string
  readonly territoires: number
  readonly renseignes: number
  readonly verdicts: ComptesVerdicts
  readonly ecartsReels: number
}

/** Un département et les verdicts des conventions qui le couvrent. */
export interface DepartementSuivi {
  readonly code: string
  readonly nom: string
  readonly slug: string
  readonly verdicts: ComptesVerdicts
  /** Les populations connues de la collectivité, quand elle est seule à couvrir le département, et ne couvre que lui. */
  readonly populations: readonly Denominateur[]
}

/** Ce que dit un ensemble de régions ; des nombres de territoires et de conventions, que l’on peut additionner. */
export function sommerRegions(regions: readonly RegionSuivie[]): Omit<RegionSuivie, 'code' | 'nom' | 'slug'> {
  const sommer = (lire: (region: RegionSuivie) => number) => regions.reduce((total, region) => total + lire(region), 0)
  return {
    territoires: sommer(({ territoires }) => territoires),
    renseignes: sommer(({ renseignes }) => renseignes),
    ecartsReels: sommer(({ ecartsReels }) => ecartsReels),
    verdicts: {
      attestee: sommer(({ verdicts }) => verdicts.attestee),
      compatible: sommer(({ verdicts }) => verdicts.compatible),
      rompue: sommer(({ verdicts }) => verdicts.rompue),
      indeterminable: sommer(({ verdicts }) => verdicts.indeterminable),
    },
  }
}

/** Le verdict le moins favorable : quand un dessin ne peut en montrer qu’un, il ne flatte pas. Null : aucune convention. */
export function getEtat(verdicts: ComptesVerdicts): EtatParite | null {
  return PRUDENCE.find((etat) => verdicts[etat] > 0) ?? null
}

/** Combien de conventions en tout. */
export function countConventions(verdicts: ComptesVerdicts): number {
  return ETATS_PARITE.reduce((total, etat) => total + verdicts[etat], 0)
}
