import type { EtatJalon } from '@/lib/domain/jalon/etat'
import { compter } from '@/lib/domain/phrase/nombre'
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

interface TacheComptee {
  readonly etat: EtatJalon | null
}

/** « 3 actions vous attendent, dont 1 en retard. 2 attendent d’autres que vous. » */
export function decrireTaches(miennes: readonly TacheComptee[], autres: readonly TacheComptee[]): string {
  const retards = miennes.filter(({ etat }) => etat === 'en_retard').length
  return [
    miennes.length === 0
      ? 'Rien ne vous attend.'
      : `${compter(miennes.length, 'action vous attend', 'actions vous attendent')}${retards === 0 ? '' : `, dont ${retards} en retard`}.`,
    ...(autres.length === 0 ? [] : [`${compter(autres.length, 'attend', 'attendent')} d’autres que vous.`]),
  ].join(' ')
}
