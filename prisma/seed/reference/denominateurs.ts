import type { Denominateur } from '@/lib/domain/comparaison/denominateur'
import { CODE_METROPOLE_DE_LYON } from '@/lib/domain/territoire-publie'
import { CODE_DEPARTEMENT_DU_RHONE } from './collectivites'
import type { Communes, Decoupage } from './decoupage'
import type { CollectiviteReference } from './types'

/** Un dénombrement et le code de sa collectivité. */
export type DenominateurReference = Denominateur & { readonly code: string }

const SIREN_METROPOLE_DE_LYON = '200046977'
const CODE_MAYOTTE = '976'

/** Les populations municipales des communes, que diffuse @etalab/decoupage-administratif 6.0.0 (2026). */
const POPULATIONS_DE_REFERENCE = {
  millesime: '1er janvier 2023',
  date: '2023-01-01',
  sourceTitre: 'Insee, populations de référence 2023 (population municipale), en vigueur le 1er janvier 2026',
  sourceUrl: 'https://www.insee.fr/fr/statistiques/8680726?sommaire=8681011',
} as const

/** Mayotte n’est entrée qu’en 2021 dans le recensement tournant. */
const RECENSEMENT_DE_MAYOTTE = {
  millesime: 'septembre 2017',
  date: '2017-09-01',
  sourceTitre: 'Insee, populations légales de Mayotte en 2017 (population municipale)',
  sourceUrl: 'https://www.insee.fr/fr/statistiques/3291775?sommaire=2120838',
} as const

/** Les seuls nombres d’allocataires que donnent les sources relevées. Elles ne disent pas à quelle unité ils sont arrêtés. */
const ALLOCATAIRES_RSA: readonly DenominateurReference[] = [
  {
    millesime: 'fin 2019',
    date: '2019-12-31',
    valeur: 2800,
    citation: 'Fin 2019, le nombre de bénéficiaires du RSA était de 2800 personnes en Haute-Loire.',
    note: null,
  },
  {
    millesime: 'octobre 2020',
    date: '2020-10-27',
    valeur: 3100,
    citation: 'Il est actuellement de 3100, soit une hausse notable de 10 % en quelques mois.',
    note: 'La date est celle de l’article, qui dit « actuellement ».',
  },
].map((denombrement) => ({
  ...denombrement,
  code: '43',
  type: 'allocataires_rsa',
  precision: 'arrondi',
  sourceTitre: 'Haute-Loire : près de 700 000 € pour lutter contre la pauvreté, 27 octobre 2020',
  sourceUrl: null,
}))

/** Tout ce à quoi un montant peut se rapporter. */
export function listDenominateurs(
  collectivites: readonly CollectiviteReference[],
  epci: Decoupage['epci'],
  communes: Communes,
): readonly DenominateurReference[] {
  const habitants = collectivites.map((collectivite): DenominateurReference => {
    const peuplees = listCommunes(collectivite, epci, communes)
    return {
      ...(collectivite.code === CODE_MAYOTTE ? RECENSEMENT_DE_MAYOTTE : POPULATIONS_DE_REFERENCE),
      code: collectivite.code,
      type: 'habitants',
      valeur: peuplees.reduce((total, { population = 0 }) => total + population, 0),
      precision: 'unite',
      citation: null,
      note: `Somme des ${peuplees.length} communes de la collectivité.`,
    }
  })
  return [...habitants, ...ALLOCATAIRES_RSA]
}

/** Les communes d’une métropole sont ses membres ; celles d’une autre collectivité, toutes celles de ses départements. */
function listCommunes(
  { code, type, departements }: CollectiviteReference,
  epci: Decoupage['epci'],
  communes: Communes,
) {
  const siren = type === 'metropole' ? code : SIREN_METROPOLE_DE_LYON
  const membres = new Set(epci.find((groupe) => groupe.code === siren)?.membres.map((membre) => membre.code))
  if (type === 'metropole') return communes.filter((commune) => membres.has(commune.code))
  return communes.filter((commune) => {
    if (!departements.includes(commune.departement ?? '')) return false
    if (code === CODE_METROPOLE_DE_LYON) return membres.has(commune.code)
    return code !== CODE_DEPARTEMENT_DU_RHONE || !membres.has(commune.code)
  })
}
