import { z } from 'zod'
import { LONGUEUR_TEXTE, lignesFacultatives, texteFacultatif, texteObligatoire } from '@/lib/domain/saisie'
import { STATUTS_ACTION } from '@/lib/domain/vocabulaire'

/** Le code d’un volet du cadre de la convention. */
export const voletFacultatif = texteFacultatif(40)

/** Ce qui s’écrit d’une mesure, au formulaire comme au tableur. */
export const champsMesure = {
  code: texteFacultatif(40),
  intitule: texteObligatoire('Donnez l’intitulé de la mesure.'),
  volet: voletFacultatif,
  descriptif: texteFacultatif(LONGUEUR_TEXTE),
}

const phase = z.object({
  libelle: texteObligatoire('Nommez la phase.'),
  echeance: texteFacultatif(),
  territoire: texteFacultatif(),
})

const PHASES_MAX = 20

/** Ce qui s’écrit d’une fiche action, sur une page. Seul le titre est exigé : le reste se complète quand on le sait. */
export const champsAction = {
  code: texteFacultatif(40),
  titre: texteObligatoire('Donnez un titre à l’action.'),
  volet: voletFacultatif,
  statutAction: z
    .enum(STATUTS_ACTION)
    .nullish()
    .transform((s) => s ?? null),
  objectif: texteFacultatif(LONGUEUR_TEXTE),
  descriptif: texteFacultatif(LONGUEUR_TEXTE),
  resultatsAttendus: texteFacultatif(LONGUEUR_TEXTE),
  pilote: texteFacultatif(),
  partenaires: lignesFacultatives(),
  cofinanceurs: lignesFacultatives(),
  publicCible: texteFacultatif(LONGUEUR_TEXTE),
  territoire: texteFacultatif(),
  calendrier: texteFacultatif(),
  axes: lignesFacultatives(),
  phases: z.array(phase).max(PHASES_MAX, `${PHASES_MAX} phases au plus.`).default([]),
  indicateurs: texteFacultatif(LONGUEUR_TEXTE),
}
