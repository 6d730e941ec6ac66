import type { TotalDeplace } from '@/lib/domain/avenant/totaux-conserves'
import { type CleLigne, cleLigne } from '@/lib/domain/difference/ligne'
import { listLignes } from '@/lib/domain/difference/lignes'
import { type Groupe, groupBy } from '@/lib/domain/groupe'
import type { Acte, CollectiviteContractante, Filiation } from '@/lib/domain/instantane'
import type { Chiffre } from '@/lib/domain/montant/montant'
import { enumerer } from '@/lib/domain/phrase/grammaire'
import { accorderNature } from '@/lib/domain/phrase/nature'
import { nommerPayeur } from '@/lib/domain/phrase/payeur'
import { situerPeriode } from '@/lib/domain/phrase/periode'
import { DEUX_POINTS, entreGuillemets, POINT_VIRGULE } from '@/lib/domain/phrase/typographie'
import { decrireChiffre } from '@/lib/domain/phrase/valeur'

/** « La somme contractualisée des lignes en 2020 (État) passerait de 80 000 € à 50 000 € ». */
export function decrireTotalDeplace(
  { nature, periode, perimetre, avant, apres, ...payeur }: TotalDeplace,
  collectivite: Pick<CollectiviteContractante, 'type' | 'nomCourt'>,
): string {
  const precisions = [nommerPayeur(payeur, collectivite), perimetre].filter((texte) => texte !== null).join(', ')
  const sujet = `La somme ${accorderNature(nature, 1, 'feminin')} des lignes ${situerPeriode(periode)} (${precisions})`
  return `${sujet} passerait de ${decrireSomme(avant)} à ${decrireSomme(apres)}`
}

function decrireSomme(somme: Chiffre | null): string {
  return somme === null ? 'rien' : decrireChiffre(somme)
}

/** « « X » est scindée en « A » et « B » ; « A » et « C » sont réunies en « D » », dans l’ordre où cela s’est fait. */
export function decrireFiliations(filiations: readonly Filiation[], acte: Acte): string {
  const noms = new Map([
    ...acte.filiations.map(({ niveau, deLignee, deIntitule }) => [cleLigne(niveau, deLignee), deIntitule] as const),
    ...listLignes(acte).map(({ cle, intitule }) => [cle, intitule] as const),
  ])
  return groupBy(filiations, cleGeste)
    .map((geste) => decrireGeste(geste, noms))
    .join(POINT_VIRGULE)
}

/** Une scission part d’une ligne, une fusion arrive à une ligne. */
function cleGeste({ type, niveau, deLignee, versLignee }: Filiation): string {
  return [type, niveau, type === 'fusion' ? versLignee : deLignee].join('|')
}

function decrireGeste(geste: Groupe<Filiation>, noms: ReadonlyMap<CleLigne, string>): string {
  const [{ type, motif }] = geste
  const de = citer(geste.map(({ deIntitule }) => deIntitule))
  const vers = citer(
    geste.flatMap(({ niveau, versLignee }) =>
      versLignee === null ? [] : (noms.get(cleLigne(niveau, versLignee)) ?? 'une ligne retirée depuis'),
    ),
  )
  switch (type) {
    case 'fin':
      return `${de} prend fin${motif === null ? '' : `${DEUX_POINTS}${motif}`}`
    case 'scission':
      return `${de} est scindée en ${vers}`
    case 'fusion':
      return `${de} sont réunies en ${vers}`
  }
}

function citer(intitules: readonly string[]): string {
  return enumerer([...new Set(intitules)].map(entreGuillemets))
}
