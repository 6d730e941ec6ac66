import type { CollectiviteContractante } from '@/lib/domain/instantane'
import { LIBELLES_FINANCEURS } from '@/lib/domain/libelles'
import type { Payeur } from '@/lib/domain/retenus'

/** Qui paie, par son nom : une métropole n’est pas « le Département ». Hors de toute collectivité, le mot général. */
export function nommerPayeur(
  { financeur, financeurNom }: Payeur,
  collectivite: Pick<CollectiviteContractante, 'type' | 'nomCourt'> | null,
): string {
  switch (financeur) {
    case 'autre':
      return financeurNom ?? LIBELLES_FINANCEURS.autre
    case 'departement':
      return collectivite === null || collectivite.type === 'departement'
        ? LIBELLES_FINANCEURS.departement
        : collectivite.nomCourt
    case 'ensemble':
    case 'etat':
      return LIBELLES_FINANCEURS[financeur]
  }
}

/** Deux montants de même clé ont le même payeur : ils partagent une colonne. */
export function clePayeur({ financeur, financeurNom }: Payeur): string {
  return [financeur, financeurNom ?? ''].join('|')
}
