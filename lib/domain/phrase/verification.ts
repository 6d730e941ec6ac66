import { accorder, compter } from '@/lib/domain/phrase/nombre'
import { DEUX_POINTS } from '@/lib/domain/phrase/typographie'

export interface VerificationDite {
  readonly publications: number
  readonly lignes: number
  readonly defauts: readonly unknown[]
}

/** « 2 publications et 68 lignes à plat recalculées : 1 défaut. » */
export function decrireVerification({ publications, lignes, defauts }: VerificationDite): string {
  const compte = `${compter(publications, 'publication', 'publications')} et ${compter(lignes, 'ligne à plat', 'lignes à plat')} ${accorder(publications + lignes, 'recalculée', 'recalculées')}`
  return `${compte}${DEUX_POINTS}${defauts.length === 0 ? 'aucun défaut' : compter(defauts.length, 'défaut', 'défauts')}.`
}
