import { z } from 'zod'
import { jourFacultatif, lienFacultatif, texteFacultatif, texteLisible, texteObligatoire } from '@/lib/domain/saisie'

/** Deux cent mille caractères : une centaine de pages, bien au-delà d’un communiqué ou d’une délibération. */
const TEXTE_MAX = 200_000

/** Le texte collé, et le document d’où il vient : ce qui en sera accepté le citera. */
export const champsTexte = {
  texte: texteLisible('Collez le texte à lire.')
    .min(1, 'Collez le texte à lire.')
    .max(TEXTE_MAX, 'Le texte dépasse 200 000 caractères : collez-en la partie utile.')
    .prefault(''),
  source: z.object({
    nature: z.enum(['acte', 'deliberation', 'site_officiel', 'presse', 'autre'], {
      error: 'Choisissez la nature du document.',
    }),
    titre: texteObligatoire('Donnez le titre du document.'),
    editeur: texteFacultatif(),
    date: jourFacultatif,
    url: lienFacultatif,
  }),
}
