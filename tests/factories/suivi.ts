import type { EcheanceSuivie, Veille } from '@/lib/domain/suivi/veille'
import type { Lieu, Tache } from '@/lib/domain/taches'

export const LIEU: Lieu = {
  conventionId: 'convention',
  conventionTitre: 'Convention 2019-2021',
  collectiviteId: '46',
  collectivite: { nom: 'Département du Lot', article: 'le', charniere: 'du' },
  departements: [{ nom: 'Lot', article: 'le', charniere: 'du' }],
  region: { nom: 'Occitanie', article: 'l’', charniere: 'd’' },
  examinateur: 'instructeur',
}

/** Un acte à l’examen, qu’attend l’instructeur. */
export function attente(champs: Partial<Tache> = {}): Tache {
  return {
    cle: 'etape-acte',
    genre: 'etape',
    quoi: 'À examiner',
    adresse: '/espace/actes/acte',
    objet: 'Avenant 2021',
    lieu: LIEU,
    depuis: '2027-01-10T09:00:00.000Z',
    echeance: null,
    etat: null,
    cote: 'etat',
    qui: 'l’instructeur du Lot',
    ...champs,
  }
}

export function echeance(champs: Partial<EcheanceSuivie> = {}): EcheanceSuivie {
  return {
    id: 'jalon',
    libelle: 'Rapport d’exécution',
    echeance: '2027-03-31',
    etat: 'a_venir',
    attenduDe: 'collectivite',
    ...champs,
  }
}

export function veille(champs: Partial<Veille> = {}): Veille {
  const { conventionId, conventionTitre, collectiviteId } = LIEU
  return { conventionId, conventionTitre, collectiviteId, attentes: [], echeances: [], ...champs }
}
