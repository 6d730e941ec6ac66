const LIEN = { '@type': '@id' } as const
const MOMENT = { '@type': 'xsd:dateTime' } as const
const JOUR = { '@type': 'xsd:date' } as const
const TEXTE = { '@language': 'fr' } as const

/** Le vocabulaire du catalogue, écrit sur place : un moissonneur n’a rien d’autre à télécharger pour le lire. */
export const CONTEXTE = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  title: { '@id': 'dct:title', ...TEXTE },
  description: { '@id': 'dct:description', ...TEXTE },
  keyword: { '@id': 'dcat:keyword', ...TEXTE },
  identifier: 'dct:identifier',
  format: 'dct:format',
  name: 'foaf:name',
  fn: 'vcard:fn',
  hasEmail: { '@id': 'vcard:hasEmail', ...LIEN },
  homepage: { '@id': 'foaf:homepage', ...LIEN },
  landingPage: { '@id': 'dcat:landingPage', ...LIEN },
  language: { '@id': 'dct:language', ...LIEN },
  license: { '@id': 'dct:license', ...LIEN },
  theme: { '@id': 'dcat:theme', ...LIEN },
  spatial: { '@id': 'dct:spatial', ...LIEN },
  accrualPeriodicity: { '@id': 'dct:accrualPeriodicity', ...LIEN },
  modified: { '@id': 'dct:modified', ...MOMENT },
  temporal: 'dct:temporal',
  startDate: { '@id': 'dcat:startDate', ...JOUR },
  endDate: { '@id': 'dcat:endDate', ...JOUR },
  publisher: 'dct:publisher',
  contactPoint: 'dcat:contactPoint',
  dataset: 'dcat:dataset',
  service: 'dcat:service',
  distribution: 'dcat:distribution',
  accessURL: { '@id': 'dcat:accessURL', ...LIEN },
  downloadURL: { '@id': 'dcat:downloadURL', ...LIEN },
  mediaType: { '@id': 'dcat:mediaType', ...LIEN },
  endpointURL: { '@id': 'dcat:endpointURL', ...LIEN },
  endpointDescription: { '@id': 'dcat:endpointDescription', ...LIEN },
  servesDataset: { '@id': 'dcat:servesDataset', ...LIEN },
} as const
