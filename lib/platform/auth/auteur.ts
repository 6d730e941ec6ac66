import 'server-only'
import { ENTETE_PERSONNE } from '@/lib/domain/enregistrement/personne'

/**
 * La personne connectée, si la page a été ouverte pour elle. Sur un poste partagé, un onglet resté à une autre renvoie
 * seul sa saisie : elle attend le retour de celle qui l’a tapée.
 */
export function keepAuteur<V extends { readonly utilisateurId: string }>(viewer: V | null, request: Request): V | null {
  return viewer?.utilisateurId === request.headers.get(ENTETE_PERSONNE) ? viewer : null
}
