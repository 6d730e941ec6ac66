import 'server-only'
import { adresseRetour } from '@/components/territoires/suivi/adresse-suivi'
import type { Viewer } from '@/lib/platform/auth/viewer'

/** D’où part le fil d’Ariane d’une convention : la liste où cette personne l’a trouvée, telle qu’elle l’a quittée. */
export function getDepart({ contexte }: Viewer, collectiviteId: string, suivi?: string | readonly string[]) {
  return contexte.territoires.includes(collectiviteId)
    ? { href: adresseRetour(suivi), libelle: 'Territoires suivis' }
    : { href: '/espace/conventions', libelle: 'Mes conventions' }
}
