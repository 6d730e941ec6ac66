import { accorder, compter } from '@/lib/domain/phrase/nombre'
import { DEUX_POINTS, entreGuillemets } from '@/lib/domain/phrase/typographie'

/** « 3 montants sur 11 ne sont pas chiffrés : la colonne « absence » dit pourquoi. » ; rien quand tous le sont. */
export function decrireAbsents(montants: readonly { readonly centimes: bigint | null }[]): readonly string[] {
  const absents = montants.filter(({ centimes }) => centimes === null).length
  if (absents === 0) return []
  const verbe = accorder(absents, 'n’est pas chiffré', 'ne sont pas chiffrés')
  const colonne = entreGuillemets('absence')
  return [
    `${compter(absents, 'montant', 'montants')} sur ${montants.length} ${verbe}${DEUX_POINTS}la colonne ${colonne} dit pourquoi.`,
  ]
}

/** Ce que le fichier SCDL laisse de côté, et pourquoi. */
export function decrireHorsScdl(montants: number): string {
  const laisses =
    montants === 0
      ? 'Aucun montant contractualisé ou notifié par l’État n’est publié'
      : `${compter(montants, 'montant contractualisé ou notifié', 'montants contractualisés ou notifiés')} par l’État ${accorder(montants, 'y manque', 'y manquent')}`
  return `${laisses}${DEUX_POINTS}le schéma veut le SIRET de qui attribue et de qui reçoit, qu’aucune source ne donne et que le portail n’invente pas.`
}
