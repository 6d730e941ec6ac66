import {
  type Audit,
  type Conformite,
  computeConformite,
  type EtatConformite,
  REFERENTIEL,
} from '@/lib/domain/accessibilite'
import { formatJour } from '@/lib/domain/periode'
import { compter } from '@/lib/domain/phrase/nombre'
import { DEUX_POINTS } from '@/lib/domain/phrase/typographie'

/** À la suite de « Le portail est ». */
export const ETATS_CONFORMITE = {
  totale: 'totalement conforme',
  partielle: 'partiellement conforme',
  non_conforme: 'non conforme',
} as const satisfies Record<EtatConformite, string>

/** Ce que l’audit a constaté, quand, sur quoi ; sans lui, ce qui en découle. */
export function decrireAudit(audit: Audit | null): string {
  if (audit === null)
    return `Aucun audit n’a été enregistré : sans mesure, le portail se déclare ${ETATS_CONFORMITE.non_conforme}.`
  const { jour, auteur, pages } = audit
  const taux = decrireTaux(computeConformite(audit))
  return `Audit ${REFERENTIEL} du ${formatJour(jour)}, par ${auteur}, sur ${compter(pages.length, 'page', 'pages')}${DEUX_POINTS}${taux}.`
}

/** « 77 critères satisfaits sur 106 applicables, soit 72 % » : le taux est arrondi au-dessous, il ne promet rien de plus. */
export function decrireTaux({ satisfaits, applicables }: Pick<Conformite, 'satisfaits' | 'applicables'>): string {
  const rapport = `${compter(satisfaits, 'critère satisfait', 'critères satisfaits')} sur ${compter(applicables, 'applicable', 'applicables')}`
  return applicables === 0 ? rapport : `${rapport}, soit ${Math.floor((satisfaits * 100) / applicables)}\u00a0%`
}
