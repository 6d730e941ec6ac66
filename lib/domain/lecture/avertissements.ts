import type { Phrase } from './phrases'
import type { Reperage } from './territoires'
import type { TerritoireConnu } from './types'

const PROMESSE = /\b(?:nous|je) (?:signer|conclur)(?:ons|ai)\b|\bs'engage a signer\b|\bpropositions?\b.{0,40}\bsigner/
const CONSTAT =
  /\b(?:signe(?:e?s?)|signature|conclu(?:e?s?)|officialis\w+|approuve\w*|autorise\w*|decide|contractualis\w+|avenant|cosigne\w*)\b/

/** Ce qu’il faut savoir avant d’accepter : une promesse n’est pas un contrat, un autre territoire n’est pas le nôtre. */
export function listAvertissements(
  phrases: readonly Phrase[],
  contractuel: boolean,
  { trouves }: Reperage,
  chez: TerritoireConnu | null,
): readonly string[] {
  const lues = phrases.filter(({ zone }) => zone === 'texte').map(({ texte }) => texte)
  const promesse = lues.some((texte) => PROMESSE.test(texte)) && !lues.some((texte) => CONSTAT.test(texte))
  const absent = chez !== null && trouves.length > 0 && !trouves.some(({ territoire }) => territoire.code === chez.code)
  return [
    ...(promesse
      ? ['Ce texte promet une signature, il n’en constate aucune : une promesse n’est pas une convention.']
      : []),
    ...(contractuel || promesse ? [] : ['Ce texte ne parle d’aucune convention entre l’État et une collectivité.']),
    ...(absent ? [`Ce texte ne nomme pas ${chez.nom} : vérifiez qu’il parle bien de cette convention.`] : []),
  ]
}
