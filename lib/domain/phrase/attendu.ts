import type { Permission } from '@/lib/domain/acces'
import { deTerritoire, enumerer, type NomDecline } from '@/lib/domain/phrase/grammaire'
import type { Cote } from '@/lib/domain/vocabulaire'

/** Les deux côtés d’une convention, tels qu’on les nomme. */
export interface Attendu {
  readonly collectiviteId: string
  readonly collectivite: NomDecline
  readonly departements: readonly NomDecline[]
  readonly region: NomDecline
  /** Qui examine cette collectivité ; null si le portail ne connaît personne. */
  readonly examinateur: 'instructeur' | 'commissaire' | null
}

/** « l’instructeur de la Haute-Loire », « le valideur du Département du Lot » : de qui l’on attend un geste, par son rôle. */
export function nommerAttendu(cote: Cote, permission: Permission, attendu: Attendu): string {
  const { collectivite, departements, region, examinateur } = attendu
  if (cote === 'collectivite') {
    const role = permission === 'acte.signer' || permission === 'acte.transmettre' ? 'le valideur' : 'le rédacteur'
    return `${role} ${deTerritoire(collectivite)}`
  }
  const lieux = enumerer(departements.map(deTerritoire))
  switch (examinateur) {
    case 'instructeur':
      return `l’instructeur ${lieux}`
    case 'commissaire':
      return `le commissaire ${deTerritoire(region)}`
    case null:
      return `la préfecture ${lieux}`
  }
}
