import { ADRESSE_TERRITOIRES } from '@/lib/domain/adresse-publique'
import type { Lien } from './lien-navigation'

export const NAVIGATION_PUBLIQUE: readonly Lien[] = [
  { href: '/', libelle: 'Accueil' },
  { href: ADRESSE_TERRITOIRES, libelle: 'Territoires' },
  { href: '/annonces', libelle: 'Annonces' },
]
