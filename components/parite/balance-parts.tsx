import type { ReactNode } from 'react'
import { Balance, type BalanceSize } from '@/components/balance/balance'
import type { MontantsEcrits } from '@/components/balance/legende-balance'
import type { CollectiviteContractante } from '@/lib/domain/instantane'
import { LIBELLES_FINANCEURS } from '@/lib/domain/libelles'
import { isChiffre, type Valeur } from '@/lib/domain/montant/montant'
import type { Parts } from '@/lib/domain/parite'
import { capitaliser } from '@/lib/domain/phrase/grammaire'
import { decrireParts } from '@/lib/domain/phrase/parts'
import { decrireValeur } from '@/lib/domain/phrase/valeur'
import type { Financeur, Nature } from '@/lib/domain/vocabulaire'
import { sumAutres, toBalance } from './parts-dessinees'

/** Ce qu’il faut savoir d’une collectivité pour la nommer dans une phrase et sous une balance. */
export type CollectiviteNommee = Pick<CollectiviteContractante, 'type' | 'nom' | 'nomCourt' | 'article' | 'charniere'>

type BalancePartsProps = {
  readonly parts: Parts
  readonly nature: Nature
  readonly collectivite: CollectiviteNommee
  readonly size?: BalanceSize
  /** Écrit le montant d’un payeur, par exemple avec sa fiche de provenance ; à défaut, son texte. */
  readonly ecrire?: EcrirePart
}

/** Écrit le montant d’un payeur de la légende. */
export type EcrirePart = (financeur: Financeur, valeur: Valeur | null) => ReactNode

/** La balance de parts du domaine, avec sa phrase. */
export function BalanceParts({
  parts,
  nature,
  collectivite,
  size = 'ligne',
  ecrire = (_financeur, valeur) => decrireValeur(valeur),
}: BalancePartsProps) {
  return (
    <Balance
      {...toBalance(parts)}
      size={size}
      phrase={`${capitaliser(decrireParts(parts, nature, collectivite))}.`}
      legende={size === 'ligne' ? undefined : ecrireLegende(parts, collectivite, ecrire)}
    />
  )
}

function ecrireLegende(
  { etat, departement, ensemble, autres }: Parts,
  collectivite: CollectiviteNommee,
  ecrire: EcrirePart,
): MontantsEcrits {
  const autre = sumAutres(autres)
  const ventile = isChiffre(etat) && isChiffre(departement)
  return {
    etat: ecrire('etat', etat),
    departement: ecrire('departement', departement),
    autre: autre === null ? undefined : ecrire('autre', autre),
    nomAutre: nommerAutres(autres),
    ensemble: isChiffre(ensemble) && !ventile ? ecrire('ensemble', ensemble) : undefined,
    nomDepartement: collectivite.type === 'departement' ? undefined : collectivite.nomCourt,
  }
}

function nommerAutres(autres: Parts['autres']): string {
  const [premier, ...suivants] = autres.filter(({ valeur }) => isChiffre(valeur))
  if (premier === undefined || suivants.length > 0) return 'Autres financeurs'
  return `${LIBELLES_FINANCEURS.autre} (${premier.nom})`
}
