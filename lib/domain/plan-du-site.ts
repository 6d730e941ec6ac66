import { AUDIT, computeConformite } from '@/lib/domain/accessibilite'
import {
  ADRESSE_API,
  ADRESSE_COMPARER,
  ADRESSE_DONNEES,
  ADRESSE_ECARTS,
  ADRESSE_MESURES,
  ADRESSE_REGIONS,
  ADRESSE_TERRITOIRES,
  ADRESSE_VERIFICATION,
} from '@/lib/domain/adresse-publique'
import { ETATS_CONFORMITE } from '@/lib/domain/phrase/accessibilite'
import { ADRESSE_CHIFFRES } from '@/lib/domain/pilotage/adresse'
import { ADRESSE_RECHERCHE } from '@/lib/domain/recherche/criteres'

/** Une page publique d’adresse fixe. */
export interface PageFixe {
  readonly adresse: string
  readonly titre: string
}

/** Une page publique par territoire, par convention, par acte… : son adresse est un modèle. */
export interface PageModele {
  readonly modele: string
  readonly titre: string
}

export const CONSULTER: readonly PageFixe[] = [
  { adresse: '/', titre: 'Accueil' },
  { adresse: ADRESSE_RECHERCHE, titre: 'Rechercher' },
  { adresse: ADRESSE_TERRITOIRES, titre: 'Territoires' },
  { adresse: ADRESSE_REGIONS, titre: 'Régions' },
  { adresse: ADRESSE_MESURES, titre: 'Mesures' },
  { adresse: ADRESSE_COMPARER, titre: 'Comparer les territoires' },
  { adresse: ADRESSE_CHIFFRES, titre: 'Le pays en chiffres' },
  { adresse: '/annonces', titre: 'Annonces' },
  { adresse: ADRESSE_ECARTS, titre: 'Écarts publiés' },
]

export const COMPRENDRE: readonly PageFixe[] = [
  { adresse: '/comprendre-la-parite', titre: 'Comment lire la parité' },
  { adresse: '/glossaire', titre: 'Glossaire' },
  { adresse: ADRESSE_DONNEES, titre: 'Données ouvertes' },
  { adresse: ADRESSE_API, titre: 'L’API' },
  { adresse: ADRESSE_VERIFICATION, titre: 'Vérification' },
  { adresse: '/aide', titre: 'Aide' },
  { adresse: '/a-propos', titre: 'À propos' },
]

export const PORTAIL: readonly PageFixe[] = [
  { adresse: '/plan-du-site', titre: 'Plan du site' },
  { adresse: '/accessibilite', titre: `Accessibilité : ${ETATS_CONFORMITE[computeConformite(AUDIT).etat]}` },
  { adresse: '/donnees-personnelles', titre: 'Données personnelles' },
  { adresse: '/mentions-legales', titre: 'Mentions légales' },
]

/** Ce que chaque territoire a. */
export const PAGES_TERRITOIRE: readonly PageModele[] = [
  { modele: '/regions/[slug]', titre: 'La région où il se trouve' },
  { modele: '/departements/[slug]', titre: 'Le département, ou la collectivité qui en couvre plusieurs' },
  { modele: '/metropoles/[slug]', titre: 'La métropole' },
]

/** Ce que chaque mesure du catalogue a. */
export const PAGES_MESURE: readonly PageModele[] = [
  { modele: '/mesures/[code]', titre: 'La mesure, d’un territoire à l’autre' },
]

/** Ce que chaque convention a. */
export const PAGES_CONVENTION: readonly PageModele[] = [
  { modele: '/conventions/[collectivite]/[convention]', titre: 'La convention, telle que son dernier acte la laisse' },
  { modele: '/conventions/[collectivite]/[convention]/actes/[rang]', titre: 'Chacun de ses actes' },
  {
    modele: '/conventions/[collectivite]/[convention]/actes/[rang]/annexes',
    titre: 'Les annexes de chaque acte, à imprimer ou en PDF',
  },
  {
    modele: '/conventions/[collectivite]/[convention]/changements',
    titre: 'Ce qui change d’un acte à l’autre',
  },
  {
    modele: '/conventions/[collectivite]/[convention]/publications',
    titre: 'Toutes ses publications, corrections comprises',
  },
  {
    modele: '/conventions/[collectivite]/[convention]/publications/[ordre]',
    titre: 'Chacune de ces publications, telle qu’elle a paru',
  },
  {
    modele: '/conventions/[collectivite]/[convention]/publications/verification',
    titre: 'De quoi vérifier que rien n’y a été récrit',
  },
]

/** Les pages d’adresse fixe, dans l’ordre du plan. */
export const PAGES_FIXES: readonly PageFixe[] = [...CONSULTER, ...COMPRENDRE, ...PORTAIL]
