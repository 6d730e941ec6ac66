import type { Instantane } from '@/lib/domain/instantane'
import { LICENCE } from '@/lib/domain/licence'

/** Un objet de schema.org, prêt à s’écrire en JSON-LD. */
export type DonneesLiees = Readonly<Record<string, unknown>>

/** Le vocabulaire est dans l’objet : rien ne se télécharge pour le lire. */
const CONTEXTE = { '@vocab': 'https://schema.org/' } as const

interface JeuPublie {
  readonly instantane: Pick<Instantane, 'collectivite' | 'convention'>
  readonly description: string
  /** Les adresses entières de la page et de ses montants. */
  readonly url: string
  readonly csv: string | null
  readonly publieLe: Date
}

/** Une convention publiée, comme jeu de données : ce que les moteurs de recherche savent citer. */
export function toJeuDeDonnees({ instantane, description, url, csv, publieLe }: JeuPublie): DonneesLiees {
  const { collectivite, convention } = instantane
  const { periode } = convention
  return {
    '@context': CONTEXTE,
    '@type': 'Dataset',
    '@id': url,
    name: `${convention.titre}, ${collectivite.nom}`,
    description,
    url,
    inLanguage: 'fr',
    license: LICENCE.adresse,
    isAccessibleForFree: true,
    dateModified: publieLe.toISOString(),
    creator: { '@type': 'GovernmentOrganization', name: collectivite.nom },
    spatialCoverage: { '@type': 'AdministrativeArea', name: collectivite.nomCourt },
    ...(periode && { temporalCoverage: `${periode.debut}/${periode.fin}` }),
    ...(csv !== null && { distribution: { '@type': 'DataDownload', encodingFormat: 'text/csv', contentUrl: csv } }),
  }
}

/** Un territoire et les conventions qu’il publie. */
export function toTerritoireLie(territoire: {
  readonly nom: string
  readonly url: string
  readonly region: string
  readonly conventions: readonly { readonly titre: string; readonly url: string }[]
}): DonneesLiees {
  return {
    '@context': CONTEXTE,
    '@type': 'AdministrativeArea',
    '@id': territoire.url,
    name: territoire.nom,
    url: territoire.url,
    containedInPlace: { '@type': 'AdministrativeArea', name: territoire.region },
    subjectOf: territoire.conventions.map(({ titre, url }) => ({ '@type': 'Dataset', '@id': url, name: titre, url })),
  }
}

/** Le portail, et l’adresse où l’on y cherche. */
export function toSiteLie({ url, recherche }: { readonly url: string; readonly recherche: string }): DonneesLiees {
  return {
    '@context': CONTEXTE,
    '@type': 'WebSite',
    '@id': url,
    name: 'Tandem',
    url,
    inLanguage: 'fr',
    potentialAction: {
      '@type': 'SearchAction',
      target: { '@type': 'EntryPoint', urlTemplate: `${recherche}?q={q}` },
      'query-input': 'required name=q',
    },
  }
}

/** Écrit l’objet de façon qu’aucun texte saisi ne puisse refermer l’élément qui le porte. */
export function serializeDonneesLiees(donnees: DonneesLiees): string {
  return JSON.stringify(donnees).replaceAll('<', '\\u003c')
}
