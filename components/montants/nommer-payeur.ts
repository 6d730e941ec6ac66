import type { CollectiviteNommee } from '@/components/parite/balance-parts'
import { LIBELLES_FINANCEURS } from '@/lib/domain/libelles'
import type { Payeur } from '@/lib/domain/retenus'

/** Qui paie, par son nom : une métropole n’est pas « le Département ». */
export function nommerPayeur({ financeur, financeurNom }: Payeur, collectivite: CollectiviteNommee): string {
  switch (financeur) {
    case 'autre':
      return financeurNom ?? LIBELLES_FINANCEURS.autre
    case 'departement':
      return collectivite.type === 'departement' ? LIBELLES_FINANCEURS.departement : collectivite.nomCourt
    case 'ensemble':
      return 'Ensemble'
    case 'etat':
      return LIBELLES_FINANCEURS.etat
  }
}
