/** Pourquoi un fichier de tableur ne se lit pas. */
export const RAISONS_CLASSEUR = [
  'absent',
  'plusieurs',
  'vide',
  'interrompu',
  'trop_gros',
  'trop_developpe',
  'trop_grand',
  'trop_long',
  'occupe',
  'macro',
  'chiffre',
  'ancien',
  'autre_format',
  'corrompu',
] as const
export type RaisonClasseur = (typeof RAISONS_CLASSEUR)[number]

const PHRASES = {
  absent: 'Choisissez un fichier.',
  plusieurs: 'Un seul fichier à la fois\u202f: aucun n’a été lu. Choisissez celui à importer.',
  vide: 'Ce fichier est vide.',
  interrompu: 'L’envoi s’est interrompu. Recommencez.',
  trop_gros:
    'Ce fichier dépasse 5 Mo. Retirez-en les images et les feuilles inutiles, ou enregistrez la feuille en CSV.',
  trop_developpe:
    'Ce fichier, une fois ouvert, occuperait bien plus que sa taille. Il n’a pas été ouvert. Enregistrez la feuille utile en CSV.',
  trop_grand:
    'Ce fichier est trop grand\u202f: 5 000 lignes, 256 colonnes, 100 000 cases remplies et 8 millions de signes au plus.',
  trop_long: 'Ce fichier demande trop de temps à lire. Enregistrez la feuille utile en CSV.',
  occupe: 'Trop de fichiers se lisent en ce moment. Renvoyez celui-ci dans une minute.',
  macro: 'Ce classeur contient des macros. Enregistrez-le au format XLSX ou ODS, sans macros.',
  chiffre: 'Ce classeur est protégé par un mot de passe. Retirez-le, puis envoyez-le de nouveau.',
  ancien: 'Ce fichier est d’un ancien format (XLS). Enregistrez-le au format XLSX, ODS ou CSV.',
  autre_format: 'Ce fichier n’est ni un classeur XLSX ou ODS, ni un texte CSV.',
  corrompu: 'Ce fichier est abîmé ou incomplet\u202f: il ne se lit pas.',
} as const satisfies Record<RaisonClasseur, string>

/** Ce qu’on dit à qui envoie un fichier que le portail ne lit pas. */
export function expliquerClasseur(raison: RaisonClasseur): string {
  return PHRASES[raison]
}
