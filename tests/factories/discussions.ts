import { centimes } from '@/lib/domain/centimes'
import type { ContreProposition, Fil } from '@/lib/domain/examen/discussion'
import type { Cote } from '@/lib/domain/vocabulaire'

/** Le 23 octobre 2020, à cette heure. */
export const a = (heure: number) => new Date(Date.UTC(2020, 9, 23, heure))

/** Une discussion sur l’acte entier, dont chaque message a son côté et son heure. */
export function buildFil(
  messages: readonly (readonly [Cote, number])[],
  {
    resolution = null,
    ...champs
  }: Partial<Omit<Fil, 'resolution'>> & { readonly resolution?: readonly [Cote, number] | null } = {},
): Fil {
  return {
    id: 'fil',
    ancre: { niveau: 'acte' },
    champ: null,
    libelle: 'Avenant 2020',
    ouvreLigne: false,
    statut: resolution ? 'resolu' : 'ouvert',
    cote: 'etat',
    resolution: resolution && { cote: resolution[0], par: 'R. Relectrice', le: a(resolution[1]) },
    messages: messages.map(([cote, heure]) => ({
      id: `${heure}`,
      cote,
      auteur: 'X',
      texte: `à ${heure} h`,
      le: a(heure),
    })),
    ...champs,
  }
}

/** Une autre valeur, 64 000 €, proposée à 9 h. */
export function buildProposition(champs: Partial<ContreProposition> = {}): ContreProposition {
  return {
    id: 'proposition',
    montantId: 'montant',
    libelle: 'Guichet unique',
    centimesActuels: centimes(6_200_000n),
    centimes: centimes(6_400_000n),
    precision: 'euro',
    raison: 'Le devis a changé.',
    sourceTitre: 'Devis',
    cote: 'etat',
    auteur: 'X',
    le: a(9),
    statut: 'proposee',
    reglement: null,
    ...champs,
  }
}
