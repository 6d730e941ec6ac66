import { entreGuillemets } from '@/lib/domain/phrase/typographie'
import type { StatutActe } from '@/lib/domain/vocabulaire'

const ETAPES = {
  brouillon: 'À compléter et à transmettre',
  transmis: 'À examiner',
  a_corriger: 'À corriger et à transmettre de nouveau',
  valide: 'À signer',
  signe: 'Signé',
  abandonne: 'Abandonné',
} as const satisfies Record<StatutActe, string>

/** Ce qu’un acte attend d’un autre que soi. */
export function decrireAttenteActe({
  statut,
  repriseApresCoup,
}: {
  readonly statut: StatutActe
  readonly repriseApresCoup: boolean
}): string {
  return repriseApresCoup && statut === 'brouillon' ? 'Acte ancien, à enregistrer comme signé' : ETAPES[statut]
}

/** « Répondre sur « Mobilité » ». */
export function decrireDiscussion(libelle: string): string {
  return `Répondre à la remarque sur ${entreGuillemets(libelle)}`
}

/** « Répondre à la valeur proposée pour « Mobilité, État, 2021 » ». */
export function decrireProposition(libelle: string): string {
  return `Répondre à la valeur proposée pour ${entreGuillemets(libelle)}`
}
