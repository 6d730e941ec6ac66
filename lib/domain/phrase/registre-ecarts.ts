import type { CriteresEcarts } from '@/lib/domain/ecarts/criteres'
import type { LigneEcart } from '@/lib/domain/ecarts/ligne'
import { countQualifications } from '@/lib/domain/ecarts/selection'
import { LIBELLES_STATUTS_ECART, LIBELLES_TYPES_ECART } from '@/lib/domain/libelles'
import { countJours, getJour } from '@/lib/domain/periode'
import { enumerer } from '@/lib/domain/phrase/grammaire'
import { compter } from '@/lib/domain/phrase/nombre'
import { DEUX_POINTS } from '@/lib/domain/phrase/typographie'

/** Une sorte d’écart, telle qu’un filtre ou un fichier la nomme. */
export const LIBELLES_QUALIFICATIONS = {
  reel: 'Réel',
  consigne: 'Relevé à la lecture',
  explicable: 'Explicable par les arrondis',
} as const satisfies Record<LigneEcart['qualification'], string>

const SORTES = {
  reel: ['réel', 'réels'],
  consigne: ['relevé à la lecture', 'relevés à la lecture'],
  explicable: ['explicable par les arrondis', 'explicables par les arrondis'],
} as const satisfies Record<LigneEcart['qualification'], readonly [string, string]>

/** « 7 écarts : 3 réels, 3 relevés à la lecture et 1 explicable par les arrondis ; 2 ont reçu une explication. » */
export function decrireRegistre(lignes: readonly LigneEcart[]): string {
  const sortes = countQualifications(lignes).map(({ qualification, nombre }) => {
    const [singulier, pluriel] = SORTES[qualification]
    return compter(nombre, singulier, pluriel)
  })
  if (sortes.length === 0) return 'Aucun écart.'
  return `${compter(lignes.length, 'écart', 'écarts')}${DEUX_POINTS}${enumerer(sortes)}. ${decrireReponses(lignes)}`
}

function decrireReponses(lignes: readonly LigneEcart[]): string {
  const repondus = lignes.filter(({ statut }) => statut !== 'ouvert').length
  if (repondus === 0) return 'Aucun n’a encore reçu d’explication publique.'
  return `${compter(repondus, 'a reçu une explication publique', 'ont reçu une explication publique')}.`
}

/** Ce qui est attendu, et de qui : seul un écart ouvert attend encore. */
export function decrireAttente({ statut, collectivite }: LigneEcart): string {
  switch (statut) {
    case 'ouvert':
      return `Attend une explication${DEUX_POINTS}${collectivite.nom}`
    case 'explique':
    case 'corrige':
      return 'N’attend plus rien'
  }
}

/** Depuis combien de jours, ce jour-là, l’écart est public. */
export function countAge({ depuis }: Pick<LigneEcart, 'depuis'>, aujourdhui: string): number {
  return countJours({ debut: getJour(depuis), fin: aujourdhui }) - 1
}

/** « aujourd’hui », « 1 jour », « 12 jours ». */
export function ecrireAge(jours: number): string {
  return jours <= 0 ? 'aujourd’hui' : compter(jours, 'jour', 'jours')
}

/** Chaque filtre en une phrase : « Sorte : réel ». Vide quand tout est montré. */
export function listFiltresEcarts(criteres: CriteresEcarts, lignes: readonly LigneEcart[]): readonly string[] {
  const { q, qualification, type, statut, region, cadre } = criteres
  const filtres: readonly (readonly [string, string | null | undefined])[] = [
    ['Mots', q],
    ['Sorte', qualification && LIBELLES_QUALIFICATIONS[qualification]],
    ['Réponse', statut && LIBELLES_STATUTS_ECART[statut]],
    ['Porte sur', type && LIBELLES_TYPES_ECART[type]],
    ['Région', lignes.find(({ collectivite }) => collectivite.region.code === region)?.collectivite.region.nom],
    ['Cadre', lignes.find(({ convention }) => convention.cadreCode === cadre)?.convention.cadreNom],
  ]
  return filtres.flatMap(([nom, valeur]) => (valeur ? [`${nom}${DEUX_POINTS}${valeur}`] : []))
}
