import type { DocumentListe } from './liste-documents'

type Remplacee = Pick<DocumentListe, 'id' | 'type' | 'titre' | 'aPublier'>

/** Ce que le formulaire reprend de la version remplacée : tenue hors du public, la suivante le reste sauf choix contraire. */
export function toChampsRemplacement({ id, type, titre, aPublier }: Remplacee) {
  return { remplace: id, type, titre, publication: aPublier ? 'publier' : 'garder' } as const
}
