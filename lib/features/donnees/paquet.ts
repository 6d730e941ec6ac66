import { LICENCE } from '@/lib/domain/licence'
import type { Couverture } from '@/lib/platform/tableau/tableau'
import { composeTableSchema } from './formats/table-schema'
import type { TableOuverte } from './table'

/** Ce que dit le jeu entier, dans l’archive et au catalogue. */
export const TITRE_JEU = 'Conventions État – Département de lutte contre la pauvreté'
export const DESCRIPTION_JEU =
  'Les conventions de lutte contre la pauvreté que l’État signe avec les départements et les métropoles\u202f: territoires, actes, mesures, actions, montants avec leur source, parité, écarts, publications et annonces.'

/** Le descripteur Frictionless de l’archive : une ressource et son schéma par table. */
export function composePaquet(tables: readonly TableOuverte[], { misAJour, producteur, adresse }: Couverture) {
  return {
    profile: 'tabular-data-package',
    name: 'tandem',
    title: TITRE_JEU,
    description: DESCRIPTION_JEU,
    homepage: adresse,
    created: misAJour.toISOString(),
    version: misAJour.toISOString().slice(0, 10),
    licenses: [{ name: LICENCE.code, title: LICENCE.nom, path: LICENCE.adresse }],
    contributors: [{ title: producteur, role: 'publisher' }],
    resources: tables.map((table) => ({
      profile: 'tabular-data-resource',
      name: table.code,
      title: table.titre,
      description: table.description,
      path: nommerFichier(table),
      format: 'csv',
      mediatype: 'text/csv',
      encoding: 'utf-8',
      dialect: { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true, header: true },
      schema: composeTableSchema(table, tables),
    })),
  }
}

/** Le nom d’une table dans l’archive. */
export function nommerFichier({ code }: Pick<TableOuverte, 'code'>): string {
  return `${code}.csv`
}

/** Ce qu’il faut savoir avant d’ouvrir les fichiers. */
export function composeLisezMoi(tables: readonly TableOuverte[], couverture: Couverture): string {
  const { adresse, producteur, misAJour, manque } = couverture
  return [
    `# ${TITRE_JEU}`,
    DESCRIPTION_JEU,
    [
      `- Producteur\u202f: ${producteur}`,
      `- Licence\u202f: ${LICENCE.nom}, ${LICENCE.adresse}`,
      `- Dernière mise à jour\u202f: ${misAJour.toISOString()}`,
      `- Page\u202f: ${adresse}`,
      ...manque.map((phrase) => `- Ce qui manque\u202f: ${phrase}`),
    ].join('\n'),
    '## Lire les fichiers',
    [
      '- CSV en UTF-8, virgules, fins de ligne CRLF (RFC 4180)\u202f; une case vide est ce qui manque, jamais zéro.',
      '- Les montants sont des centimes entiers. Deux natures, deux périodes ou deux périmètres ne s’additionnent jamais.',
      '- Un texte saisi qui commence comme une formule (= + - @) est précédé d’une apostrophe.',
      '- Les types, les contraintes et les clés de chaque fichier sont dans datapackage.json.',
    ].join('\n'),
    '## Les fichiers',
    tables.map((table) => `- ${nommerFichier(table)}\u202f: ${table.description}`).join('\n'),
    '',
  ].join('\n\n')
}
