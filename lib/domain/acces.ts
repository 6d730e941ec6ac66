import type { Role } from '@/lib/domain/vocabulaire'

/** Ce qu’un rôle permet de faire ; le périmètre dit sur quoi. */
export const PERMISSIONS = [
  'convention.creer',
  'acte.lire',
  'acte.modifier',
  'acte.transmettre',
  'acte.examiner',
  'acte.commenter',
  'acte.signer',
  'jalon.modifier',
  'ecart.expliquer',
  'signalement.traiter',
  'territoires.suivre',
  'comptes.gerer',
  'annonce.publier',
] as const
export type Permission = (typeof PERMISSIONS)[number]

/** Le lecteur peut être d’un côté ou de l’autre : son habilitation le dit. */
type CoteRole = 'collectivite' | 'etat' | 'lesDeux' | 'portail'

const REGLES = {
  redacteur: {
    cote: 'collectivite',
    permissions: [
      'convention.creer',
      'acte.lire',
      'acte.modifier',
      'acte.commenter',
      'jalon.modifier',
      'ecart.expliquer',
      'signalement.traiter',
    ],
  },
  valideur: {
    cote: 'collectivite',
    permissions: [
      'convention.creer',
      'acte.lire',
      'acte.modifier',
      'acte.commenter',
      'acte.transmettre',
      'acte.signer',
      'jalon.modifier',
      'ecart.expliquer',
      'signalement.traiter',
    ],
  },
  lecteur: { cote: 'lesDeux', permissions: ['acte.lire', 'territoires.suivre'] },
  instructeur: {
    cote: 'etat',
    permissions: ['acte.lire', 'acte.examiner', 'acte.commenter', 'jalon.modifier', 'territoires.suivre'],
  },
  commissaire: {
    cote: 'etat',
    permissions: ['acte.lire', 'acte.examiner', 'acte.commenter', 'jalon.modifier', 'territoires.suivre'],
  },
  national: { cote: 'etat', permissions: ['acte.lire', 'territoires.suivre', 'annonce.publier'] },
  administrateur: { cote: 'portail', permissions: ['comptes.gerer'] },
} as const satisfies Record<Role, { readonly cote: CoteRole; readonly permissions: readonly Permission[] }>

/** Un rôle, et la collectivité ou le territoire où il s’exerce. */
export interface Habilitation {
  readonly role: Role
  readonly collectiviteId: string | null
  readonly departementCode: string | null
  readonly regionCode: string | null
}

/** Ce qu’une personne peut atteindre. Un périmètre vide n’atteint rien. */
export interface Perimetre {
  /** Collectivités où l’on modifie. */
  readonly ecriture: readonly string[]
  /** Collectivités dont on lit tout, brouillons compris. */
  readonly lecture: readonly string[]
  /** Territoires dont on lit les actes transmis et signés. */
  readonly territoires: Territoires
  /** Territoires dont on examine les actes. */
  readonly examen: Territoires
}

/** Codes de départements et de régions se confondent : ils restent séparés. */
export interface Territoires {
  readonly departements: readonly string[]
  readonly regions: readonly string[]
  readonly national: boolean
}

/** Vrai quand le rôle donne cette permission. */
export function can(role: Role, permission: Permission): boolean {
  const permissions: readonly Permission[] = REGLES[role].permissions
  return permissions.includes(permission)
}

/** Réunit les habilitations d’une personne. Un rôle de l’État n’ouvre jamais les brouillons, même rattaché par erreur à une collectivité. */
export function perimetre(habilitations: readonly Habilitation[]): Perimetre {
  const agents = habilitations.filter(({ role }) => isDuCote(role, 'collectivite'))
  const etat = habilitations.filter(({ role, collectiviteId }) => isDuCote(role, 'etat') && collectiviteId === null)
  return {
    ecriture: distincts(agents.filter(({ role }) => can(role, 'acte.modifier')).map((h) => h.collectiviteId)),
    lecture: distincts(agents.filter(({ role }) => can(role, 'acte.lire')).map((h) => h.collectiviteId)),
    territoires: toTerritoires(etat),
    examen: toTerritoires(etat.filter(({ role }) => can(role, 'acte.examiner'))),
  }
}

function toTerritoires(habilitations: readonly Habilitation[]): Territoires {
  return {
    departements: distincts(habilitations.map((h) => h.departementCode)),
    regions: distincts(habilitations.map((h) => h.regionCode)),
    national: habilitations.some(({ role }) => role === 'national'),
  }
}

function isDuCote(role: Role, cote: 'collectivite' | 'etat'): boolean {
  const coteRole: CoteRole = REGLES[role].cote
  return coteRole === cote || coteRole === 'lesDeux'
}

function distincts(codes: readonly (string | null)[]): readonly string[] {
  return [...new Set(codes.filter((code) => code !== null))]
}
