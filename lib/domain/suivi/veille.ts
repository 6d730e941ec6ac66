import { compareTextes, groupBy } from '@/lib/domain/groupe'
import { type EtatJalon, getEtatJalon } from '@/lib/domain/jalon/etat'
import type { JalonSuivi, Lieu, Tache, Taches } from '@/lib/domain/taches'
import type { Cote } from '@/lib/domain/vocabulaire'

/** Une date qu’une convention doit encore tenir. */
export interface EcheanceSuivie {
  readonly id: string
  readonly libelle: string
  readonly echeance: string
  readonly etat: EtatJalon
  readonly attenduDe: Cote
}

/** Ce qu’une convention attend, et de qui : rien de public ne le dit. */
export interface Veille {
  readonly conventionId: string
  readonly conventionTitre: string
  readonly collectiviteId: string
  /** Ce qui attend quelqu’un aujourd’hui, la personne qui regarde d’abord. */
  readonly attentes: readonly Tache[]
  /** Les échéances à tenir, la plus proche d’abord : une échéance passée vient donc en tête. */
  readonly echeances: readonly EcheanceSuivie[]
}

/** Range par convention ce qui attend et ce qui vient ; une échéance proche n’attend encore personne. */
export function buildVeilles(
  { miennes, autres }: Taches,
  jalons: readonly JalonSuivi[],
  aujourdhui: string,
): readonly Veille[] {
  const attentes = [...miennes, ...autres].filter(({ genre, etat }) => genre !== 'echeance' || etat === 'en_retard')
  const faits: readonly Fait[] = [
    ...attentes.map((attente) => ({ lieu: attente.lieu, attente, echeance: null })),
    ...jalons
      .toSorted((a, b) => compareTextes(a.echeance, b.echeance))
      .map((jalon) => ({ lieu: jalon.lieu, attente: null, echeance: toEcheance(jalon, aujourdhui) })),
  ]
  return groupBy(faits, ({ lieu }) => lieu.conventionId).map((groupe) => {
    const { conventionId, conventionTitre, collectiviteId } = groupe[0].lieu
    return {
      conventionId,
      conventionTitre,
      collectiviteId,
      attentes: groupe.flatMap(({ attente }) => attente ?? []),
      echeances: groupe.flatMap(({ echeance }) => echeance ?? []),
    }
  })
}

interface Fait {
  readonly lieu: Lieu
  readonly attente: Tache | null
  readonly echeance: EcheanceSuivie | null
}

function toEcheance({ id, libelle, echeance, rappels, attenduDe }: JalonSuivi, aujourdhui: string): EcheanceSuivie {
  return { id, libelle, echeance, attenduDe, etat: getEtatJalon({ echeance, rappels, faitLe: null }, aujourdhui) }
}
