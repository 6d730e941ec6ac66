import type { Terme } from '@/lib/domain/glossaire/terme'
import { LIBELLES_ROLES } from '@/lib/domain/libelles'
import { ROLES, type Role } from '@/lib/domain/vocabulaire'

const DEFINITIONS_ROLES = {
  redacteur: 'Agent de la collectivité qui saisit les conventions, les fiches et les montants.',
  valideur: 'Agent de la collectivité qui vérifie, transmet à l’État, puis enregistre la délibération et la signature.',
  lecteur: 'Agent de la collectivité ou de l’État qui lit sans rien changer.',
  instructeur: 'Agent de l’État, dans un département, qui examine, commente, renvoie et valide.',
  commissaire:
    'Le commissaire à la lutte contre la pauvreté, pour l’État, suit les départements d’une région : il examine, compare et relance.',
  national: 'Agent d’une administration centrale de l’État, qui suit l’ensemble des territoires.',
  administrateur: 'Tient les comptes du portail et leurs habilitations.',
} as const satisfies Record<Role, string>

/** Qui signe, qui travaille, et ce que le portail en publie. */
export const ACTEURS: readonly Terme[] = [
  ...ROLES.map((role) => ({
    ancre: `role-${role}`,
    terme: LIBELLES_ROLES[role],
    genre: 'rôle dans le portail',
    definition: DEFINITIONS_ROLES[role],
  })),
  {
    ancre: 'collectivite',
    terme: 'Collectivité',
    definition:
      'Celle qui contracte avec l’État. Ce n’est pas toujours un département : la Collectivité de Corse et celle d’Alsace en couvrent deux, et des métropoles signent leurs propres conventions.',
  },
  {
    ancre: 'signataire',
    terme: 'Signataire',
    definition:
      'Qui signe l’acte : le préfet et le président de la collectivité, parfois aussi le commissaire à la lutte contre la pauvreté.',
  },
  {
    ancre: 'publication',
    terme: 'Publication',
    definition:
      'Ce que le public lit d’un acte signé, enregistré une fois pour toutes. Une correction est une nouvelle publication ; l’ancienne reste lisible.',
  },
  {
    ancre: 'territoire',
    terme: 'Territoire',
    definition:
      'Un département ou une métropole, sur les pages publiques. Sans convention publiée, il est dit non renseigné, ce qui ne veut pas dire qu’il n’a rien signé.',
  },
]
