/** La licence de tout ce que le portail publie. */
export const LICENCE = {
  nom: 'Licence Ouverte 2.0',
  adresse: 'https://www.etalab.gouv.fr/licence-ouverte-open-licence/',
  /** Le code qu’un logiciel reconnaît (SPDX). */
  code: 'etalab-2.0',
} as const
