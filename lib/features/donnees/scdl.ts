import 'server-only'
import { getPublicPrisma } from '@/lib/platform/db/client'
import type { ContenuPublie } from '@/lib/platform/http/publication'
import { keepPublie } from '@/lib/platform/publication/memoire'
import { stringifyCsv, TYPE_CSV } from '@/lib/platform/tableau/ecriture-csv'

/** Les colonnes du schéma « subventions » 2.1.1 du Socle commun des données locales, dans son ordre. */
const COLONNES = [
  'nomAttribuant',
  'idAttribuant',
  'dateConvention',
  'referenceDecision',
  'nomBeneficiaire',
  'idBeneficiaire',
  'rnaBeneficiaire',
  'objet',
  'montant',
  'nature',
  'conditionsVersement',
  'datesPeriodeVersement',
  'idRAE',
  'notificationUE',
  'pourcentageSubvention',
  'dispositifAide',
] as const

/**
 * Le fichier SCDL des subventions. Le schéma veut le SIRET de qui attribue et de qui reçoit ; aucune source n’en donne, et le
 * portail n’en invente pas : le fichier n’a que ses colonnes.
 */
export function composeScdl(): ContenuPublie {
  return {
    corps: stringifyCsv({ colonnes: COLONNES, lignes: [], dialecte: 'machines' }),
    entetes: {
      'Content-Type': TYPE_CSV,
      'Content-Disposition': 'attachment; filename="scdl-subventions.csv"',
      Link: '<https://schema.data.gouv.fr/scdl/subventions/2.1.1/schema.json>; rel="describedby"',
    },
  }
}

/** Le nombre de montants de l’État qui seraient des lignes de ce fichier si les SIRET étaient connus. */
export const countHorsScdl = keepPublie(() =>
  getPublicPrisma().montantPublie.count({
    where: {
      financeur: 'etat',
      niveau: 'acte',
      centimes: { not: null },
      nature: { in: ['contractualise', 'notifie'] },
      publication: { courantePour: { famille: 'convention' } },
    },
  }),
)
