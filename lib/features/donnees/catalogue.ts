import 'server-only'
import { FORMATS, type Format, LIBELLES_FORMATS } from '@/lib/domain/format-fichier'
import { LICENCE } from '@/lib/domain/licence'
import { getPublicPrisma } from '@/lib/platform/db/client'
import { toPeriode } from '@/lib/platform/db/jour'
import { getEnv } from '@/lib/platform/env'
import { getAdresseAbsolue } from '@/lib/platform/http/adresse-absolue'
import type { ContenuPublie } from '@/lib/platform/http/publication'
import { getProducteur } from '@/lib/platform/http/tableau'
import { getDatePublication } from '@/lib/platform/publication/version'
import { CONTEXTE } from './contexte-dcat'
import { DESCRIPTION_JEU, TITRE_JEU } from './paquet'
import { TABLES } from './registre'

const AUTORITE = 'http://publications.europa.eu/resource/authority'

const MEDIAS = {
  csv: 'text/csv',
  'machine.csv': 'text/csv',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  json: 'application/json',
  zip: 'application/zip',
} as const satisfies Record<Format | 'zip', string>

/** Le catalogue DCAT-AP du portail, en JSON-LD : un jeu de données, ses fichiers et son API. */
export async function composeCatalogue(): Promise<ContenuPublie> {
  const [modifie, periode] = await Promise.all([getDatePublication(), readEtendue()])
  const jeu = composeJeu(modifie.toISOString(), periode)
  const catalogue = {
    '@context': CONTEXTE,
    '@id': getAdresseAbsolue('/donnees/catalogue.jsonld'),
    '@type': 'dcat:Catalog',
    title: `Tandem, ${TITRE_JEU}`,
    description: DESCRIPTION_JEU,
    homepage: getAdresseAbsolue('/'),
    language: `${AUTORITE}/language/FRA`,
    license: LICENCE.adresse,
    modified: modifie.toISOString(),
    publisher: composeEditeur(),
    dataset: [jeu],
    service: [composeService(jeu['@id'])],
  }
  return { corps: JSON.stringify(catalogue), entetes: { 'Content-Type': 'application/ld+json; charset=utf-8' } }
}

function composeJeu(modified: string, periode: { readonly debut: string; readonly fin: string } | null) {
  const { TANDEM_CONTACT } = getEnv()
  return {
    '@id': getAdresseAbsolue('/donnees#jeu'),
    '@type': 'dcat:Dataset',
    identifier: getAdresseAbsolue('/donnees'),
    title: TITRE_JEU,
    description: DESCRIPTION_JEU,
    landingPage: getAdresseAbsolue('/donnees'),
    keyword: ['pauvreté', 'solidarités', 'convention', 'département', 'métropole', 'parité', 'finances locales'],
    theme: `${AUTORITE}/data-theme/SOCI`,
    language: `${AUTORITE}/language/FRA`,
    license: LICENCE.adresse,
    modified,
    accrualPeriodicity: `${AUTORITE}/frequency/IRREG`,
    spatial: `${AUTORITE}/country/FRA`,
    ...(periode && {
      temporal: { '@type': 'dct:PeriodOfTime', startDate: periode.debut, endDate: periode.fin },
    }),
    publisher: composeEditeur(),
    ...(TANDEM_CONTACT && {
      contactPoint: { '@type': 'vcard:Organization', fn: getProducteur(), hasEmail: `mailto:${TANDEM_CONTACT}` },
    }),
    distribution: [
      composeFichier('/donnees/tandem.zip', 'Toutes les tables, avec leur Table Schema', 'zip', modified),
      ...TABLES.flatMap(({ code, titre }) =>
        FORMATS.map((format) =>
          composeFichier(`/donnees/${code}.${format}`, `${titre} (${LIBELLES_FORMATS[format]})`, format, modified),
        ),
      ),
    ],
  }
}

function composeFichier(chemin: string, title: string, format: Format | 'zip', modified: string) {
  const adresse = getAdresseAbsolue(chemin)
  return {
    '@id': adresse,
    '@type': 'dcat:Distribution',
    title,
    accessURL: adresse,
    downloadURL: adresse,
    mediaType: `https://www.iana.org/assignments/media-types/${MEDIAS[format]}`,
    format: format === 'machine.csv' ? 'csv' : format,
    license: LICENCE.adresse,
    modified,
  }
}

function composeService(jeu: string) {
  return {
    '@id': getAdresseAbsolue('/api/v1'),
    '@type': 'dcat:DataService',
    title: 'API de Tandem',
    endpointURL: getAdresseAbsolue('/api/v1'),
    endpointDescription: getAdresseAbsolue('/api/v1/openapi.json'),
    landingPage: getAdresseAbsolue('/donnees/api'),
    license: LICENCE.adresse,
    servesDataset: jeu,
  }
}

function composeEditeur() {
  return { '@id': getAdresseAbsolue('/#editeur'), '@type': 'foaf:Organization', name: getProducteur() }
}

/** De la première à la dernière année qu’une convention publiée couvre ; null quand aucune ne le dit. */
async function readEtendue() {
  const { _min, _max } = await getPublicPrisma().conventionPubliee.aggregate({
    _min: { periodeDebut: true },
    _max: { periodeFin: true },
  })
  return toPeriode(_min.periodeDebut, _max.periodeFin)
}
