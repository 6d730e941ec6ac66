import type { Chiffre } from '@/lib/domain/montant/montant'
import { isChiffre } from '@/lib/domain/montant/montant'
import type { Cote, Parts } from '@/lib/domain/parite'
import { avecArticle, deTerritoire, elider, type NomDecline } from '@/lib/domain/phrase/grammaire'
import { decrireManques, getPartie } from '@/lib/domain/phrase/manque'
import { accorderNature } from '@/lib/domain/phrase/nature'
import { POINT_VIRGULE } from '@/lib/domain/phrase/typographie'
import { decrireChiffre } from '@/lib/domain/phrase/valeur'
import type { Nature } from '@/lib/domain/vocabulaire'

const COTES = ['etat', 'departement'] as const satisfies readonly Cote[]

/** Qui a annoncé, payé ou exécuté combien, ou ce qui manque pour le dire : une proposition, sans majuscule ni point. */
export function decrireParts(parts: Parts, nature: Nature, collectivite: NomDecline): string {
  return [decrireDeuxParties(parts, nature, collectivite), ...listAutres(parts)].join(POINT_VIRGULE)
}

/** Une part tirée d’un total et de l’autre part se dit déduite : la source ne l’écrit pas. */
export function decrireDeduction(
  deduction: { readonly cote: Cote; readonly deduit: Chiffre; readonly ensemble: Chiffre },
  collectivite: NomDecline,
): string {
  const part = `La part ${deTerritoire(getPartie(deduction.cote, collectivite))}`
  const total = `du total ${elider('de', decrireChiffre(deduction.ensemble))}`
  return `${part}, ${decrireChiffre(deduction.deduit)}, est déduite ${total}${POINT_VIRGULE}la source ne la donne pas`
}

function decrireDeuxParties(parts: Parts, nature: Nature, collectivite: NomDecline): string {
  const { etat, departement, ensemble } = parts
  const participe = accorderNature(nature)
  const partenaire = avecArticle(collectivite)
  if (isChiffre(etat) && isChiffre(departement)) {
    return decrireChiffre(etat) === decrireChiffre(departement)
      ? `l’État et ${partenaire} ont ${participe} ${decrireChiffre(etat)} chacun`
      : `l’État a ${participe} ${decrireChiffre(etat)} et ${partenaire} ${decrireChiffre(departement)}`
  }
  if (isChiffre(ensemble)) {
    const total = `l’État et ${partenaire} ont ${participe} ensemble ${decrireChiffre(ensemble)}`
    return `${total}${decrireDont(parts, collectivite)}`
  }
  const connues = COTES.flatMap((cote) => {
    const valeur = parts[cote]
    if (!isChiffre(valeur)) return []
    return [`${avecArticle(getPartie(cote, collectivite))} a ${participe} ${decrireChiffre(valeur)}`]
  })
  return [...connues, decrireManquantes(parts, collectivite)].join(POINT_VIRGULE)
}

function decrireDont(parts: Parts, collectivite: NomDecline): string {
  const connues = COTES.flatMap((cote) => {
    const valeur = parts[cote]
    return isChiffre(valeur) ? [`${decrireChiffre(valeur)} ${deTerritoire(getPartie(cote, collectivite))}`] : []
  })
  return connues.length === 0 ? '' : `, dont ${connues.join(' et ')}`
}

function decrireManquantes(parts: Parts, collectivite: NomDecline): string {
  const manquants = COTES.filter((cote) => !isChiffre(parts[cote]))
  const motifs = Object.fromEntries(
    manquants.flatMap((cote) => {
      const valeur = parts[cote]
      return valeur === null || valeur.kind === 'chiffre' ? [] : [[cote, valeur.kind]]
    }),
  )
  return decrireManques(manquants, motifs, collectivite)
}

function listAutres(parts: Parts): string[] {
  return parts.autres.flatMap(({ nom, valeur }) =>
    isChiffre(valeur) ? [`${decrireChiffre(valeur)} d’un autre financeur (${nom})`] : [],
  )
}
