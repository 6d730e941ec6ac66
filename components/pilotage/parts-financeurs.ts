import { LIBELLES_FINANCEURS } from '@/lib/domain/libelles'
import type { PartParite } from '@/lib/domain/pilotage/agregat'

/** De gauche à droite comme sur la balance : l’État, ce qui n’est à aucun des deux, les collectivités. */
export const ORDRE_FINANCEURS = [
  'etat',
  'reste',
  'ensemble',
  'autre',
  'departement',
] as const satisfies readonly PartParite[]

export const PARTS_FINANCEURS = {
  etat: { libelle: LIBELLES_FINANCEURS.etat, trame: 'var(--color-etat)' },
  reste: { libelle: 'Non réparti', trame: 'url(#balance-ensemble)' },
  ensemble: { libelle: 'Les deux, sans partage publié', trame: 'url(#balance-ensemble)' },
  autre: { libelle: 'Autres financeurs', trame: 'var(--color-autre)' },
  departement: { libelle: 'Collectivités', trame: 'url(#balance-departement-exact)' },
} as const satisfies Record<PartParite, { readonly libelle: string; readonly trame: string }>
