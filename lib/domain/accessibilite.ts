/** Le référentiel de la déclaration. */
export const REFERENTIEL = 'RGAA 4.1'

/** Combien de critères compte chacun de ses treize thèmes, dans l’ordre. */
const CRITERES_PAR_THEME = [9, 2, 3, 13, 8, 2, 5, 10, 4, 14, 13, 11, 12] as const

/** « 1.1 » … « 13.12 ». */
export const CRITERES: readonly string[] = CRITERES_PAR_THEME.flatMap((nombre, theme) =>
  Array.from({ length: nombre }, (_, rang) => `${theme + 1}.${rang + 1}`),
)

export type Constat = 'satisfait' | 'non_satisfait' | 'non_applicable'

/** Ce qu’une personne a constaté, un jour, sur des pages qu’elle nomme. */
export interface Audit {
  readonly jour: string
  readonly auteur: string
  readonly pages: readonly string[]
  /** Par critère ; celui qui n’y est pas n’a pas été regardé. */
  readonly constats: Readonly<Record<string, Constat>>
}

export type EtatConformite = 'totale' | 'partielle' | 'non_conforme'

export interface Conformite {
  readonly etat: EtatConformite
  readonly satisfaits: number
  readonly applicables: number
}

/** Le dernier audit du portail. Aucun n’a encore été fait : des contrôles automatiques n’en tiennent pas lieu. */
export const AUDIT: Audit | null = null

/**
 * La conformité que l’audit prouve : totale si chaque critère applicable est satisfait, partielle à partir de la moitié.
 * Un critère jamais regardé est applicable et n’est pas satisfait.
 */
export function computeConformite(audit: Audit | null): Conformite {
  const constats = CRITERES.map((critere) => audit?.constats[critere] ?? 'non_satisfait')
  const satisfaits = constats.filter((constat) => constat === 'satisfait').length
  const applicables = constats.filter((constat) => constat !== 'non_applicable').length
  return { etat: computeEtat(satisfaits, applicables), satisfaits, applicables }
}

function computeEtat(satisfaits: number, applicables: number): EtatConformite {
  if (applicables === 0 || satisfaits * 2 < applicables) return 'non_conforme'
  return satisfaits === applicables ? 'totale' : 'partielle'
}
