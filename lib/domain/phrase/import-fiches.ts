import type { ChampChange, ChangementFiche } from '@/lib/domain/import/fiches/comparaison'
import { enumerer } from '@/lib/domain/phrase/grammaire'
import { compter } from '@/lib/domain/phrase/nombre'
import { DEUX_POINTS, entreGuillemets } from '@/lib/domain/phrase/typographie'

export const LIBELLES_ETATS_FICHE = {
  ajoutee: 'À ajouter',
  changee: 'À changer',
  conflit: 'En conflit',
  inchangee: 'Inchangée',
} as const satisfies Record<ChangementFiche['etat'], string>

const COMPTES = [
  ['ajoutee', 'fiche à ajouter', 'fiches à ajouter'],
  ['changee', 'fiche à changer', 'fiches à changer'],
  ['conflit', 'fiche en conflit', 'fiches en conflit'],
  ['inchangee', 'fiche inchangée', 'fiches inchangées'],
] as const

/** « 1 fiche à ajouter, 2 fiches à changer et 12 fiches inchangées » ; null quand le fichier n’en porte aucune. */
export function resumerFiches(fiches: readonly Pick<ChangementFiche, 'etat'>[]): string | null {
  const comptes = COMPTES.flatMap(([etat, un, plusieurs]) => {
    const nombre = fiches.filter((fiche) => fiche.etat === etat).length
    return nombre === 0 ? [] : [compter(nombre, un, plusieurs)]
  })
  return comptes.length === 0 ? null : enumerer(comptes)
}

const EXTRAIT_MAX = 300

/** Ce que pose le conflit d’un champ : ce qu’en dit l’acte, ce qu’en dit le fichier. */
export function decrireConflit({ titre }: ChangementFiche, { titre: champ, de, vers }: ChampChange) {
  return {
    question: `${entreGuillemets(titre)}, ${champ.toLocaleLowerCase('fr')}`,
    acte: `Garder l’acte${DEUX_POINTS}${abreger(de)}`,
    fichier: `Prendre le fichier${DEUX_POINTS}${abreger(vers)}`,
  }
}

/** Le début d’un texte, assez pour le reconnaître. */
export function abreger(texte: string): string {
  if (texte === '') return 'vide'
  return texte.length > EXTRAIT_MAX ? `${texte.slice(0, EXTRAIT_MAX).trimEnd()}…` : texte
}
