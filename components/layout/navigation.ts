import type { Lien } from './lien-navigation'

export const NAVIGATION_PUBLIQUE: readonly Lien[] = [
  { href: '/', libelle: 'Accueil' },
  { href: '/departements', libelle: 'Territoires' },
  { href: '/annonces', libelle: 'Annonces' },
]
