import 'server-only'
import { z } from 'zod'
import { centimes } from '@/lib/domain/centimes'
import { groupTotauxParConvention } from '@/lib/domain/chiffres-nationaux'
import type { Valeur } from '@/lib/domain/montant/montant'
import type { TotalDepartement } from '@/lib/domain/pilotage/habitant'
import type { Ressort } from '@/lib/domain/pilotage/ressort'
import type { MontantSuivi } from '@/lib/domain/pilotage/sommes-actes'
import { ABSENCES, FINANCEURS, NATURES, PRECISIONS } from '@/lib/domain/vocabulaire'
import { getPublicPrisma } from '@/lib/platform/db/client'
import { toJour } from '@/lib/platform/db/jour'
import { selectMontants } from './ressort-sql'

const valeurSchema = z
  .object({
    centimes: z.bigint().transform(centimes).nullable(),
    precision: z.enum(PRECISIONS).nullable(),
    absence: z.enum(ABSENCES).nullable(),
  })
  .transform(({ centimes: chiffre, precision, absence }, contexte): Valeur => {
    if (chiffre !== null && precision !== null) return { kind: 'chiffre', centimes: chiffre, precision }
    if (absence !== null) return { kind: absence }
    contexte.addIssue('Un montant publié a un chiffre ou une absence')
    return z.NEVER
  })

const montantSchema = z
  .looseObject({
    id: z.string(),
    conventionId: z.string(),
    territoireId: z.string(),
    cadre: z.string(),
    cadreNom: z.string(),
    region: z.string(),
    departement: z.string().nullable(),
    financeur: z.enum(FINANCEURS),
    financeurNom: z.string().nullable(),
    nature: z.enum(NATURES),
    perimetre: z.string().nullable(),
    debut: z.date().transform((date) => toJour(date)),
    fin: z.date().transform((date) => toJour(date)),
  })
  .transform(({ debut, fin, ...montant }): MontantSuivi & { readonly cadreNom: string } => ({
    ...montant,
    periode: { debut, fin },
    sujet: { niveau: 'acte' },
    valeur: valeurSchema.parse(montant),
    sourceId: null,
  }))

export type MontantActe = z.output<typeof montantSchema>

/** Les montants que les conventions en vigueur du ressort donnent pour l’acte entier, chiffrés ou non. */
export async function listMontantsSuivis(ressort: Ressort): Promise<readonly MontantActe[]> {
  const lignes = await getPublicPrisma().$queryRaw`
    SELECT montant_id AS id, convention_id AS "conventionId", territoire AS "territoireId", cadre, cadre_nom AS "cadreNom",
      region, departement, financeur, financeur_nom AS "financeurNom", nature, perimetre, periode_debut AS debut,
      periode_fin AS fin, centimes, precision, absence
    FROM (${selectMontants(ressort)}) m
    WHERE niveau = 'acte'
    ORDER BY convention_id, ordre`
  return z.array(montantSchema).parse(lignes)
}

/** Ce que chaque convention d’un seul département publie, période par période. */
export function listTotauxDepartements(montants: readonly MontantActe[]): readonly TotalDepartement[] {
  const totaux = groupTotauxParConvention(montants)
  const conventions = new Map(montants.map((montant) => [montant.conventionId, montant]))
  return [...conventions.values()].flatMap(({ conventionId, departement, cadreNom }) =>
    departement === null
      ? []
      : (totaux.get(conventionId) ?? []).map((total) => ({ departement, cadre: cadreNom, total })),
  )
}
