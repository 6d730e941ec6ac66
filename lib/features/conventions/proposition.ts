import 'server-only'
import { type CadreConnu, readConvention } from '@/lib/domain/lecture/convention-lue'
import { readTexte } from '@/lib/domain/lecture/read-texte'
import type { TerritoireConnu } from '@/lib/domain/lecture/types'

interface Reperes {
  readonly territoires: readonly (TerritoireConnu & { readonly collectiviteId: string; readonly ecriture: boolean })[]
  readonly cadres: readonly CadreConnu[]
}

/**
 * Ce qu’un texte propose pour ouvrir une convention : rien n’est écrit, et ce qu’il ne dit pas reste à choisir. Un long
 * texte prend des secondes : il se lit une fois la base quittée.
 */
export function proposeConvention(texte: string, { territoires, cadres }: Reperes) {
  const lecture = readTexte(texte, { territoires: territoires.map(({ code, nom }) => ({ code, nom })) })
  const lue = readConvention(texte, lecture, cadres)
  const nommee = territoires.find(({ code }) => code === lue.territoire?.valeur)
  const ailleurs = nommee && !nommee.ecriture ? [`Ce texte nomme ${nommee.nom}, où vous n’écrivez pas.`] : []
  return {
    ...lue,
    avertissements: [...lecture.avertissements, ...ailleurs],
    collectiviteId: nommee?.ecriture ? nommee.collectiviteId : null,
  }
}
