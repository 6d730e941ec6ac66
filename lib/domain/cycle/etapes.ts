import type { Permission } from '@/lib/domain/acces'
import { formatJour } from '@/lib/domain/periode'
import { compter } from '@/lib/domain/phrase/nombre'
import type { Cote, StatutActe } from '@/lib/domain/vocabulaire'
import { getOuverture } from './ouverture'
import { type Geste, TRANSITIONS } from './transitions'

/** Le geste qui fait avancer un acte, à chaque étape ; les autres reviennent en arrière. */
const AVANCEES = {
  brouillon: 'transmettre',
  transmis: 'valider',
  a_corriger: 'transmettre',
  valide: 'signer',
  signe: null,
  abandonne: null,
} as const satisfies Record<StatutActe, Geste | null>

/** Qui doit agir pour que l’acte avance, et ce qu’il lui faut pouvoir faire. */
export interface Attente {
  readonly cote: Cote
  readonly permission: Permission
}

/** Qui est attendu à cette étape : tant que l’acte s’écrit, tous ceux qui l’écrivent ; null si plus personne. */
export function getAttente(statut: StatutActe): Attente | null {
  const geste = AVANCEES[statut]
  const transition = TRANSITIONS.find((t) => t.de === statut && t.geste === geste)
  if (!transition) return null
  const { cote, permission } = transition
  return { cote, permission: getOuverture(statut) === 'tout' ? 'acte.modifier' : permission }
}

/** La place d’une personne devant un acte : elle écrit, elle engage sa collectivité, elle examine, ou elle lit. */
export const PLACES = ['redacteur', 'valideur', 'examinateur', 'lecteur'] as const
export type Place = (typeof PLACES)[number]

/** La place que donnent un côté et des permissions. */
export function getPlace(cote: Cote | null, peut: (permission: Permission) => boolean): Place {
  if (cote === null) return 'lecteur'
  if (cote === 'etat') return 'examinateur'
  return peut('acte.transmettre') ? 'valideur' : 'redacteur'
}

/** Ce que la prochaine étape demande d’un acte, et pour quand. */
export interface ActeEnCours {
  readonly statut: StatutActe
  readonly repriseApresCoup: boolean
  /** Le jour attendu, si un jalon le fixe. */
  readonly echeance?: string | null
  /** Combien de lignes l’examen a rouvertes. */
  readonly rouvertes?: number
  /** Vrai quand un acte d’avant manque à un acte ancien : il ne peut encore être signé. */
  readonly attendAvant?: boolean
  /** Vrai quand un autre acte a pris la place de celui-ci, abandonné. */
  readonly remplace?: boolean
}

/** « À examiner par vous avant le 30 septembre 2020 » : la prochaine étape, vue de la place de qui lit. */
export function decrireProchaineEtape(
  { statut, repriseApresCoup, echeance = null, rouvertes = 0, attendAvant = false, remplace = false }: ActeEnCours,
  place: Place,
): string {
  const ecrit = place === 'redacteur' || place === 'valideur'
  if (ecrit && statut === 'transmis' && rouvertes > 0) {
    return `${compter(rouvertes, 'ligne rouverte', 'lignes rouvertes')}, à corriger par vous`
  }
  if (ecrit && statut === 'abandonne' && remplace) return 'Abandonné\u202f; un autre acte a pris sa place'
  const reprise = repriseApresCoup && statut === 'brouillon'
  if (ecrit && reprise && attendAvant) return 'À compléter par vous, en attendant les actes d’avant'
  const phrase = reprise ? REPRISE[place] : PROCHAINES[statut][place]
  return echeance !== null && getAttente(statut) !== null ? `${phrase} avant le ${formatJour(echeance)}` : phrase
}

const PROCHAINES = {
  brouillon: {
    redacteur: 'À compléter par vous, puis à faire transmettre par un valideur',
    valideur: 'À compléter et à transmettre par vous',
    examinateur: 'En rédaction à la collectivité',
    lecteur: 'En rédaction à la collectivité',
  },
  transmis: {
    redacteur: 'En attente de la préfecture',
    valideur: 'En attente de la préfecture',
    examinateur: 'À examiner par vous',
    lecteur: 'À l’examen de la préfecture',
  },
  a_corriger: {
    redacteur: 'À corriger par vous, puis à faire transmettre par un valideur',
    valideur: 'À corriger et à transmettre de nouveau par vous',
    examinateur: 'En attente de la collectivité, qui corrige',
    lecteur: 'En correction à la collectivité',
  },
  valide: {
    redacteur: 'En attente d’un valideur de votre collectivité, qui signe',
    valideur: 'À signer par vous',
    examinateur: 'En attente de la collectivité, qui signe',
    lecteur: 'Validé, en attente de signature',
  },
  signe: {
    redacteur: 'Rien à faire : l’acte est signé et public',
    valideur: 'Rien à faire : l’acte est signé et public',
    examinateur: 'Rien à faire : l’acte est signé et public',
    lecteur: 'L’acte est signé et public',
  },
  abandonne: {
    redacteur: 'Abandonné ; un valideur peut le reprendre',
    valideur: 'Abandonné ; vous pouvez le reprendre',
    examinateur: 'Abandonné par la collectivité',
    lecteur: 'Abandonné par la collectivité',
  },
} as const satisfies Record<StatutActe, Record<Place, string>>

const REPRISE = {
  redacteur: 'À compléter par vous, puis à faire enregistrer comme signé par un valideur',
  valideur: 'À compléter et à enregistrer comme signé par vous',
  examinateur: 'En rédaction à la collectivité',
  lecteur: 'En rédaction à la collectivité',
} as const satisfies Record<Place, string>
