import { lireCase } from '@/lib/domain/grille/lire-case'
import type { Position } from '@/lib/domain/grille/plage'
import type { EtatEditeur } from '../montants/etat'
import type { LigneSaisie } from '../montants/ligne'
import type { Rangee } from './rangees'

/** Une case à revoir, et pourquoi. */
export interface Signalement extends Position {
  readonly message: string
  /** Vrai quand il suffit de dire ce que sépare la virgule ou le point. */
  readonly ambigu: boolean
}

/** Les cases à revoir, dans l’ordre de lecture : texte illisible ou ambigu, refus du serveur, désaccord. */
export function listSignalements(
  rangees: readonly Rangee[],
  { erreurs, desaccords }: Pick<EtatEditeur, 'erreurs' | 'desaccords'>,
): readonly Signalement[] {
  const disputees = new Set(desaccords.map(({ cle }) => cle))
  return rangees.flatMap(({ cases }, rang) =>
    cases.flatMap((contenu, colonne) => {
      const messages = contenu.flatMap((ligne) => listMessages(ligne, erreurs, disputees))
      if (messages.length === 0) return []
      const ambigu = contenu.length === 1 && contenu.some(({ montant }) => lireCase(montant).tag === 'ambigu')
      return [{ rang, colonne, message: messages.join(' '), ambigu }]
    }),
  )
}

function listMessages(
  ligne: LigneSaisie,
  erreurs: EtatEditeur['erreurs'],
  disputees: ReadonlySet<string>,
): readonly string[] {
  const lu = lireCase(ligne.montant)
  const lecture = lu.tag === 'ambigu' || lu.tag === 'invalide' ? [lu.message] : []
  const refus = Object.values(erreurs[ligne.cle] ?? {}).flat()
  return [
    ...new Set([
      ...lecture,
      ...refus,
      ...(disputees.has(ligne.cle) ? ['Quelqu’un a enregistré autre chose dans cette case.'] : []),
    ]),
  ]
}
