import 'server-only'
import { z } from 'zod'
import { analyseActe } from '@/lib/domain/analyse'
import { parseInstantane } from '@/lib/domain/instantane'
import type { Periode } from '@/lib/domain/periode'
import {
  COLONNES_SUBVENTION,
  composeSubvention,
  type LigneSubvention,
  type MotifHorsSubventions,
} from '@/lib/domain/subvention'
import { PRECISIONS_DATE } from '@/lib/domain/vocabulaire'
import { getPublicPrisma } from '@/lib/platform/db/client'
import { toJour } from '@/lib/platform/db/jour'
import type { ContenuPublie } from '@/lib/platform/http/publication'
import { keepPublie } from '@/lib/platform/publication/memoire'
import { stringifyCsv, TYPE_CSV } from '@/lib/platform/tableau/ecriture-csv'

const texteOuNull = z.string().nullable()
const jour = z.date().transform((date) => toJour(date))

const partSchema = z
  .object({
    attribuantNom: texteOuNull,
    attribuantSiret: texteOuNull,
    beneficiaireNom: z.string(),
    beneficiaireSiret: texteOuNull,
    conditionsVersement: texteOuNull,
    titre: z.string(),
    acteLibelle: z.string(),
    dateSignature: jour.nullable(),
    precisionDateSignature: z.enum(PRECISIONS_DATE).nullable(),
    debut: jour,
    fin: jour,
    perimetre: texteOuNull,
    etat: z.bigint().nullable(),
    ensemble: z.bigint().nullable(),
    approche: z.boolean(),
    /** L’instantané d’une part qui peut être la somme de plusieurs périodes ; null quand une seule la donne. */
    contenu: texteOuNull,
  })
  .transform(({ debut, fin, contenu, ...part }) => ({
    ...part,
    periodes: contenu === null ? [{ debut, fin }] : listPeriodes(contenu, part.perimetre),
  }))

/** Les périodes dont le bilan de l’acte signé a fait la somme. */
function listPeriodes(contenu: string, perimetre: string | null): readonly Periode[] {
  const { convention, acte } = parseInstantane(contenu)
  const { bilans } = analyseActe(convention, acte)
  return bilans.find((b) => b.nature === 'contractualise' && b.perimetre === perimetre)?.periodes ?? []
}

/**
 * Les subventions de l’État que les conventions publiées contractualisent, et le nombre de celles que le fichier laisse, par
 * motif. Une part est exacte au centime, ou à l’euro si aucun montant de l’État qu’elle peut compter n’est plus flou. Ses
 * périodes ne se relisent dans l’instantané que si les montants en ont plusieurs, et les parties leurs SIRET.
 */
export const listSubventions = keepPublie(async () => {
  const lues = await getPublicPrisma().$queryRaw`
    SELECT c.attribuant_nom AS "attribuantNom", c.attribuant_siret AS "attribuantSiret", k.nom AS "beneficiaireNom",
      c.beneficiaire_siret AS "beneficiaireSiret", c.conditions_versement AS "conditionsVersement", c.titre,
      p.acte_libelle AS "acteLibelle", p.date_signature AS "dateSignature",
      p.precision_date_signature::text AS "precisionDateSignature", b.periode_debut AS debut, b.periode_fin AS fin,
      b.perimetre, b.etat, b.ensemble,
      b.etat_approche AND EXISTS (SELECT 1 FROM publication.montant_publie m WHERE m.publication_id = p.id
        AND m.financeur = 'etat' AND m.nature = b.nature AND m.perimetre IS NOT DISTINCT FROM b.perimetre
        AND m."precision" IN ('millier', 'environ')) AS approche,
      CASE WHEN c.attribuant_siret IS NOT NULL AND c.beneficiaire_siret IS NOT NULL AND (
        SELECT count(DISTINCT (m.periode_debut, m.periode_fin)) FROM publication.montant_publie m
        WHERE m.publication_id = p.id AND m.nature = b.nature AND m.perimetre IS NOT DISTINCT FROM b.perimetre
          AND m.centimes IS NOT NULL) > 1 THEN p.contenu END AS contenu
    FROM publication.convention_publiee c
    JOIN publication.collectivite k ON k.id = c.collectivite_id
    JOIN publication.publication p ON p.id = c.publication_id
    JOIN publication.cellule_publiee b ON b.publication_id = p.id AND b.nature = 'contractualise'
    WHERE c.famille = 'convention'
    ORDER BY k.code, c.slug, b.rang`
  const lignes: LigneSubvention[] = []
  const laissees = new Map<MotifHorsSubventions, number>()
  for (const subvention of z.array(partSchema).parse(lues).map(composeSubvention)) {
    if (subvention.tag === 'ligne') lignes.push(subvention.ligne)
    else laissees.set(subvention.motif, (laissees.get(subvention.motif) ?? 0) + 1)
  }
  return { lignes, laissees }
})

/** Le fichier des subventions au schéma du Socle commun des données locales. */
export async function composeScdl(): Promise<ContenuPublie> {
  const { lignes } = await listSubventions()
  return {
    corps: stringifyCsv({ colonnes: COLONNES_SUBVENTION, lignes, dialecte: 'machines' }),
    entetes: {
      'Content-Type': TYPE_CSV,
      'Content-Disposition': 'attachment; filename="scdl-subventions.csv"',
      Link: '<https://schema.data.gouv.fr/scdl/subventions/2.1.1/schema.json>; rel="describedby"',
    },
  }
}
