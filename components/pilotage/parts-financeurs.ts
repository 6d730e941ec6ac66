import { LIBELLES_FINANCEURS } from '@/lib/domain/libelles'
import type { Financeur } from '@/lib/domain/vocabulaire'

/** De gauche à droite comme sur la balance : l’État, ce qui n’est à aucun des deux, les collectivités. */
export const ORDRE_FINANCEURS = ['etat', 'ensemble', 'autre', 'departement'] as const satisfies readonly Financeur[]

export const PARTS_FINANCEURS = {
  etat: { libelle: LIBELLES_FINANCEURS.etat, trame: 'var(--color-etat)' },
  ensemble: { libelle: 'Les deux, non réparti', trame: 'url(#balance-ensemble)' },
  autre: { libelle: 'Autres financeurs', trame: 'var(--color-autre)' },
  departement: { libelle: 'Collectivités', trame: 'url(#balance-departement-exact)' },
} as const satisfies Record<Financeur, { readonly libelle: string; readonly trame: string }>
