import { addJours } from '@/lib/domain/periode'

/** Où en est une échéance. Le jour même, elle n’est pas encore en retard. */
export type EtatJalon = 'fait' | 'en_retard' | 'proche' | 'a_venir'

export interface JalonDate {
  readonly echeance: string
  /** Jours avant l’échéance où un rappel part. */
  readonly rappels: readonly number[]
  readonly faitLe: string | null
}

/** Vrai d’une échéance qu’un avenant reprend : il reste à la tenir, ou sa date n’est pas passée. */
export function isAReprendre({ echeance, faitLe }: Omit<JalonDate, 'rappels'>, aujourdhui: string): boolean {
  return faitLe === null || echeance >= aujourdhui
}

/** L’état d’une échéance un jour donné ; elle est proche dès son premier rappel, et le jour même à défaut de rappel. */
export function getEtatJalon(jalon: JalonDate, aujourdhui: string): EtatJalon {
  if (jalon.faitLe !== null) return 'fait'
  if (jalon.echeance < aujourdhui) return 'en_retard'
  const premierRappel = addJours(jalon.echeance, -Math.max(0, ...jalon.rappels))
  return premierRappel <= aujourdhui ? 'proche' : 'a_venir'
}

/** Le jour du dernier rappel échu, et donc dû ; null si aucun ne l’est encore, ou si l’échéance est tenue. */
export function getRappelDu({ echeance, rappels, faitLe }: JalonDate, aujourdhui: string): string | null {
  if (faitLe !== null) return null
  const echus = rappels.map((jours) => addJours(echeance, -jours)).filter((jour) => jour <= aujourdhui)
  return echus.toSorted().at(-1) ?? null
}
