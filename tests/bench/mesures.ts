import { ADRESSE_TERRITOIRES, getAdresseConvention, getAdresseDepartement } from '@/lib/domain/adresse-publique'
import { ADRESSE_CHIFFRES } from '@/lib/domain/pilotage/adresse'

const HAUTE_LOIRE = { slug: 'haute-loire', code: '43', type: 'departement' } as const
const CONVENTION = getAdresseConvention(HAUTE_LOIRE, { slug: 'calpae-2019-2021' })

/** Les pages publiques, chacune comparée à une page nue de sa taille. */
export const PAGES = [
  { nom: 'page d’un département', adresse: getAdresseDepartement(HAUTE_LOIRE) },
  { nom: 'page d’une convention', adresse: CONVENTION },
  { nom: 'page de comparaison', adresse: '/comparer' },
] as const

/** Les lectures de l’API et les fichiers, chacun comparé à une route nue qui refait la requête. */
export const LECTURES = [
  { nom: 'API : montants d’un territoire', adresse: '/api/v1/montants?territoire_code=43', requete: 'territoire' },
  { nom: 'API : parité, cent lignes', adresse: '/api/v1/parite?limite=100', requete: 'parite' },
  { nom: 'fichier CSV d’une convention', adresse: `${CONVENTION}/montants.csv`, requete: 'montants' },
] as const

/** Ce qui doit peu ralentir quand les territoires sont cent fois plus nombreux. */
export const ECHELLE = [
  { nom: 'page d’un département', adresse: getAdresseDepartement(HAUTE_LOIRE), but: 1.3 },
  { nom: 'page d’une convention', adresse: CONVENTION, but: 1.3 },
  { nom: 'accueil', adresse: '/', but: 3 },
  { nom: 'territoires', adresse: ADRESSE_TERRITOIRES, but: 3 },
  { nom: 'le pays en chiffres', adresse: ADRESSE_CHIFFRES, but: 3 },
  { nom: 'suivi d’une région', adresse: '/espace/territoires', but: 3, compte: 'commissaire.occitanie@tandem.example' },
  { nom: 'suivi du pays', adresse: '/espace/territoires', but: 3, compte: 'national@tandem.example' },
] as const
