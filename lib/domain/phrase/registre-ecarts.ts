import type { LigneEcart } from '@/lib/domain/ecarts/ligne'
import { countQualifications } from '@/lib/domain/ecarts/selection'
import { countJours, getJour } from '@/lib/domain/periode'
import { enumerer } from '@/lib/domain/phrase/grammaire'
import { compter } from '@/lib/domain/phrase/nombre'
import { DEUX_POINTS } from '@/lib/domain/phrase/typographie'

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
      return `Une explication${DEUX_POINTS}${collectivite.nom}`
    case 'explique':
      return 'Plus rien, l’écart est expliqué'
    case 'corrige':
      return 'Plus rien, un avenant l’a corrigé'
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
