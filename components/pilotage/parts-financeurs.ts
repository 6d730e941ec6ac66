import type { PartParite } from '@/lib/domain/pilotage/agregat'

/** De gauche à droite comme sur la balance : l’État, ce qui n’est à aucun des deux, les collectivités. */
export const ORDRE_FINANCEURS = [
  'etat',
  'reste',
  'ensemble',
  'autre',
  'departement',
] as const satisfies readonly PartParite[]

/** Comment se dessine chaque part. */
export const TRAMES_FINANCEURS = {
  etat: 'var(--color-etat)',
  reste: 'url(#balance-ensemble)',
  ensemble: 'url(#balance-ensemble)',
  autre: 'var(--color-autre)',
  departement: 'url(#balance-departement-exact)',
} as const satisfies Record<PartParite, string>
