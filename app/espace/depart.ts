import 'server-only'
import { CHEMIN_SUIVI } from '@/components/territoires/suivi/adresse-suivi'
import type { Viewer } from '@/lib/platform/auth/viewer'

/** D’où part le fil d’Ariane d’une convention : la liste où cette personne l’a trouvée. */
export function getDepart({ contexte }: Viewer, collectiviteId: string) {
  return contexte.territoires.includes(collectiviteId)
    ? { href: CHEMIN_SUIVI, libelle: 'Territoires suivis' }
    : { href: '/espace/conventions', libelle: 'Mes conventions' }
}
