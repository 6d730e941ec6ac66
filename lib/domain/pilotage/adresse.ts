import type { CriteresPilotage } from '@/lib/domain/pilotage/criteres'
import { listParametresRessort, type Ressort } from '@/lib/domain/pilotage/ressort'
import type { Nature } from '@/lib/domain/vocabulaire'

/** Le pays en chiffres, ou une région. */
export const ADRESSE_CHIFFRES = '/chiffres'

/** Le tableau de bord de qui suit des territoires. */
export const ADRESSE_PILOTAGE = '/espace/pilotage'

/** Les fichiers d’un tableau de bord : ses sommes, les montants qui les font, ses régions, ses départements. */
export const FICHIERS_PILOTAGE = ['sommes', 'montants', 'regions', 'departements'] as const
export type FichierPilotage = (typeof FICHIERS_PILOTAGE)[number]

interface Precisions {
  readonly nature?: Nature
  readonly axe?: string
  readonly cadre?: string | null
  readonly portee?: CriteresPilotage['portee']
}

/** L’adresse du fichier CSV des lignes affichées : tout y est public, et le ressort tient dans l’adresse. */
export function getAdresseFichierPilotage(fichier: FichierPilotage, ressort: Ressort, precisions: Precisions): string {
  const parametres = new URLSearchParams(listParametresRessort(ressort).map(([nom, code]) => [nom, code]))
  for (const [nom, valeur] of Object.entries(precisions)) {
    if (valeur != null) parametres.set(nom, valeur)
  }
  return `${ADRESSE_CHIFFRES}/${fichier}.csv?${parametres}`
}
