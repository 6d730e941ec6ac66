import type { Cote, Role, TypeCollectivite } from '@/lib/domain/vocabulaire'

const COLLECTIVITES = {
  departement: 'du Département',
  collectivite_unique: 'de la Collectivité',
  metropole: 'de la Métropole',
} as const satisfies Record<TypeCollectivite, string>

/** « Le rédacteur du Département », « L’instructeur de la préfecture » : un rôle et un côté, jamais un nom. */
export function nommerActeur(role: Role | null, cote: Cote | null, type: TypeCollectivite | null): string {
  const collectivite = type === null ? 'de la collectivité' : COLLECTIVITES[type]
  switch (role) {
    case 'redacteur':
      return `Le rédacteur ${collectivite}`
    case 'valideur':
      return `Le valideur ${collectivite}`
    case 'lecteur':
      return 'Un lecteur'
    case 'instructeur':
      return 'L’instructeur de la préfecture'
    case 'commissaire':
      return 'Le commissaire à la lutte contre la pauvreté'
    case 'national':
      return 'La mission nationale'
    case 'administrateur':
      return 'L’administrateur du portail'
    case null:
      if (cote === 'etat') return 'Un agent de l’État'
      return cote === 'collectivite' || type !== null ? `Un agent ${collectivite}` : 'Une personne'
  }
}
