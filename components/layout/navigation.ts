import {
  ADRESSE_COMPARER,
  ADRESSE_DONNEES,
  ADRESSE_ECARTS,
  ADRESSE_MESURES,
  ADRESSE_TERRITOIRES,
} from '@/lib/domain/adresse-publique'
import { ADRESSE_CHIFFRES } from '@/lib/domain/pilotage/adresse'
import type { Lien } from './lien-navigation'

export const NAVIGATION_PUBLIQUE: readonly Lien[] = [
  { href: '/', libelle: 'Accueil' },
  { href: ADRESSE_TERRITOIRES, libelle: 'Territoires' },
  { href: ADRESSE_CHIFFRES, libelle: 'Chiffres' },
  { href: ADRESSE_MESURES, libelle: 'Mesures' },
  { href: ADRESSE_COMPARER, libelle: 'Comparer' },
  { href: ADRESSE_ECARTS, libelle: 'Écarts' },
  { href: ADRESSE_DONNEES, libelle: 'Données' },
]
