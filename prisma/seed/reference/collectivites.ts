import slugify from '@sindresorhus/slugify'
import { deTerritoire } from '@/lib/domain/phrase/grammaire'
import { ARTICLES_METROPOLES, getCharniere } from './declinaison'
import type { Decoupage } from './decoupage'
import type { CollectiviteReference, DepartementReference } from './types'

type Statut = Pick<CollectiviteReference, 'code' | 'nom' | 'nomCourt' | 'siren' | 'departements'>

/** Les collectivités qui exercent les compétences d’un département sous un autre nom ou un autre périmètre. */
const A_STATUT: readonly Statut[] = [
  { code: '20R', nom: 'Collectivité de Corse', nomCourt: 'Corse', siren: null, departements: ['2A', '2B'] },
  { code: '6AE', nom: 'Collectivité européenne d’Alsace', nomCourt: 'Alsace', siren: null, departements: ['67', '68'] },
  { code: '69M', nom: 'Métropole de Lyon', nomCourt: 'Métropole de Lyon', siren: '200046977', departements: ['69'] },
  { code: '75', nom: 'Ville de Paris', nomCourt: 'Paris', siren: null, departements: ['75'] },
  {
    code: '972',
    nom: 'Collectivité territoriale de Martinique',
    nomCourt: 'Martinique',
    siren: null,
    departements: ['972'],
  },
  { code: '973', nom: 'Collectivité territoriale de Guyane', nomCourt: 'Guyane', siren: null, departements: ['973'] },
]

/** Le Rhône garde son conseil départemental à côté de la Métropole de Lyon ; tous deux partagent le code 69. */
export const CODE_DEPARTEMENT_DU_RHONE = '69D'

/** Mayotte est un Département qui exerce aussi les compétences d’une région. */
const DEPARTEMENTS_UNIQUES = ['976']

const SANS_CONSEIL_DEPARTEMENTAL: readonly string[] = A_STATUT.filter(({ code }) => code !== '69M').flatMap(
  ({ departements }) => departements,
)

function buildDepartement(departement: DepartementReference): CollectiviteReference {
  return {
    code: departement.code === '69' ? CODE_DEPARTEMENT_DU_RHONE : departement.code,
    type: DEPARTEMENTS_UNIQUES.includes(departement.code) ? 'collectivite_unique' : 'departement',
    nom: `Département ${deTerritoire(departement)}`,
    nomCourt: departement.nom,
    slug: departement.slug,
    article: 'le',
    charniere: 'du',
    regionCode: departement.regionCode,
    siren: null,
    departements: [departement.code],
  }
}

/** Code du département d’une commune : deux caractères, trois outre-mer. */
function getDepartementCode(codeCommune: string): string {
  return codeCommune.slice(0, codeCommune.startsWith('97') ? 3 : 2)
}

/** Les départements couverts se déduisent des communes membres : le Grand Paris déborde sur l’Essonne et le Val-d’Oise. */
function toStatut(metropole: Decoupage['epci'][number]): Statut {
  const departements = [...new Set(metropole.membres.map(({ code }) => getDepartementCode(code)))].sort()
  return { code: metropole.code, nom: metropole.nom, nomCourt: metropole.nom, siren: metropole.code, departements }
}

/** Les collectivités à compétence départementale, puis les métropoles. */
export function buildCollectivites(
  departements: readonly DepartementReference[],
  metropoles: Decoupage['epci'],
): readonly CollectiviteReference[] {
  const regions = new Map(departements.map(({ code, regionCode }) => [code, regionCode]))

  const getRegionCode = ({ code, departements: [premier = ''] }: Statut): string => {
    const regionCode = regions.get(premier)
    if (regionCode === undefined) throw new Error(`La collectivité ${code} ne couvre aucun département connu`)
    return regionCode
  }
  const slugFor = ({ nomCourt }: Statut) => slugify(nomCourt)

  return [
    ...departements.filter(({ code }) => !SANS_CONSEIL_DEPARTEMENTAL.includes(code)).map(buildDepartement),
    ...A_STATUT.map((statut) => ({
      ...statut,
      type: 'collectivite_unique' as const,
      slug: slugFor(statut),
      article: 'la',
      charniere: 'de la',
      regionCode: getRegionCode(statut),
    })),
    ...metropoles.map(toStatut).map((statut) => {
      const article = ARTICLES_METROPOLES[statut.code] ?? ''
      return {
        ...statut,
        type: 'metropole' as const,
        slug: slugFor(statut),
        article,
        charniere: getCharniere(article, statut.nom),
        regionCode: getRegionCode(statut),
      }
    }),
  ]
}
