import type { EcheanceComparee } from '@/lib/domain/difference/echeances'
import { formatJour } from '@/lib/domain/periode'
import { capitaliser } from '@/lib/domain/phrase/grammaire'
import { compterEnLettres } from '@/lib/domain/phrase/nombre'
import { entreGuillemets, POINT_VIRGULE } from '@/lib/domain/phrase/typographie'

/** Ce qu’une échéance est devenue : « Passe du 31 mars 2021 au 30 juin 2021 ». */
export function decrireEcheance(comparee: EcheanceComparee): string {
  return capitaliser(direSort(comparee))
}

/** Ce que la phrase de tête dit des échéances : une seule se nomme, plusieurs se comptent ; aucune ne se dit pas. */
export function resumeEcheances(echeances: readonly EcheanceComparee[]): readonly string[] {
  const [seule] = echeances
  if (seule === undefined) return []
  if (echeances.length === 1) return [`l’échéance ${entreGuillemets(seule.libelle)} ${direSort(seule)}`]
  return [
    compterEnLettres(echeances.length, {
      singulier: 'échéance change',
      pluriel: 'échéances changent',
      genre: 'feminin',
    }),
  ]
}

function direSort(comparee: EcheanceComparee): string {
  switch (comparee.sorte) {
    case 'ajoutee':
      return `s’ajoute, au ${formatJour(comparee.echeance)}`
    case 'absente':
      return `n’y figure plus${POINT_VIRGULE}elle était au ${formatJour(comparee.echeance)}`
    case 'deplacee':
      return `passe du ${formatJour(comparee.avant.echeance)} au ${formatJour(comparee.apres.echeance)}`
    case 'renommee':
      return `change de nom${POINT_VIRGULE}c’était ${entreGuillemets(comparee.avant.libelle)}`
  }
}
