import 'server-only'
import { CHAMP_PERSONNE } from '@/lib/domain/champs-caches'
import { ENTETE_PERSONNE } from '@/lib/domain/enregistrement/personne'

interface Connectee {
  readonly utilisateurId: string
}

/**
 * La personne connectée, si la page a été ouverte pour elle. Sur un poste partagé, un onglet resté à une autre renvoie
 * seul sa saisie : elle attend le retour de celle qui l’a tapée.
 */
export function keepAuteur<V extends Connectee>(viewer: V | null, request: Request): V | null {
  return viewer?.utilisateurId === request.headers.get(ENTETE_PERSONNE) ? viewer : null
}

/** De même d’un formulaire ; celui d’un simple geste ne dit pas pour qui sa page a été ouverte. */
export function keepSignataire<V extends Connectee>(viewer: V | null, formData: FormData): V | null {
  const personne = formData.get(CHAMP_PERSONNE)
  return personne === null || personne === viewer?.utilisateurId ? viewer : null
}
