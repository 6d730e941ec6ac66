/** Au-delà, ce n’est plus un tableau qu’une personne remplit. Les phrases de refus citent les mêmes nombres. */
export const OCTETS_MAX = 5 * 1024 * 1024
export const ENTREES_MAX = 1_000
export const FEUILLES_MAX = 40
export const LIGNES_MAX = 5_000
export const COLONNES_MAX = 256
export const CASES_MAX = 100_000
/** Une case d’Excel ne tient pas davantage ; et le fichier entier, dix fois les textes d’une convention. */
export const SIGNES_CASE_MAX = 32_767
export const SIGNES_MAX = 8_000_000

/** Ce que le classeur entier, puis une seule de ses parties, peuvent occuper une fois développés. */
export const DEVELOPPES_MAX = 48 * 1024 * 1024
export const PARTIE_MAX = 16 * 1024 * 1024
/** Un tableau de texte se comprime dix à quarante fois ; au-delà de cent, et lourd, il est fait pour peser. */
export const TAUX_MAX = 100
export const TAUX_SANS_SOUCI = 4 * 1024 * 1024

/** Une balise, et chacun de ses attributs, coûte de la mémoire bien plus que ses octets : ils se comptent avant d’être lus. */
export const BALISES_MAX = 600_000
export const ATTRIBUTS_MAX = 500

export const DUREE_MAX = 15_000
export const MEMOIRE_MAX_MO = 384
