/** Le schéma « subventions » 2.1.1 du Socle commun des données locales, d’après sa documentation publique. */
export const SCHEMA_SUBVENTIONS = {
  fields: [
    { name: 'nomAttribuant', type: 'string', constraints: { required: true } },
    { name: 'idAttribuant', type: 'string', constraints: { required: true, pattern: '^\\d{14}$' } },
    { name: 'dateConvention', type: 'date', constraints: { required: true } },
    { name: 'referenceDecision', type: 'string' },
    { name: 'nomBeneficiaire', type: 'string', constraints: { required: true } },
    { name: 'idBeneficiaire', type: 'string', constraints: { pattern: '^\\d{14}$' } },
    { name: 'rnaBeneficiaire', type: 'string', constraints: { pattern: '^W\\d{9}$' } },
    { name: 'objet', type: 'string', constraints: { required: true, maxLength: 256 } },
    { name: 'montant', type: 'number', constraints: { required: true } },
    {
      name: 'nature',
      type: 'string',
      constraints: {
        required: true,
        enum: [
          'aide en numéraire',
          'aide en nature',
          'aide en numéraire;aide en nature',
          'aide en nature;aide en numéraire',
        ],
      },
    },
    { name: 'conditionsVersement', type: 'string', constraints: { required: true, maxLength: 256 } },
    {
      name: 'datesPeriodeVersement',
      type: 'string',
      constraints: { required: true, pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}(/[0-9]{4}-[0-9]{2}-[0-9]{2})?$' },
    },
    { name: 'idRAE', type: 'string', constraints: { maxLength: 5 } },
    {
      name: 'notificationUE',
      type: 'boolean',
      constraints: { required: true },
      trueValues: ['oui'],
      falseValues: ['non'],
    },
    { name: 'pourcentageSubvention', type: 'number', constraints: { required: true, minimum: 0.01, maximum: 1 } },
    { name: 'dispositifAide', type: 'string' },
  ],
  missingValues: [''],
}
