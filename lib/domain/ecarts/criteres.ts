import { z } from 'zod'
import {
  formatCriteresAdresse,
  keepPremiers,
  type ParametresAdresse,
  pageDAdresse,
  texteDAdresse,
} from '@/lib/domain/criteres-adresse'
import type { LigneEcart } from '@/lib/domain/ecarts/ligne'
import { STATUTS_ECART, TYPES_ECART } from '@/lib/domain/vocabulaire'

/** Du plus grave au plus anodin : l’ordre du registre. */
export const QUALIFICATIONS = [
  'reel',
  'consigne',
  'explicable',
] as const satisfies readonly LigneEcart['qualification'][]

/** Les tris du registre : la gravité, puis ce que les colonnes montrent. */
export const TRIS_ECARTS = ['gravite', 'territoire', 'montant', 'age', 'statut'] as const
export type TriEcarts = (typeof TRIS_ECARTS)[number]

/** Tous les critères vivent dans l’adresse ; ce qui s’y lit mal est ignoré, jamais refusé. */
const criteresSchema = z.object({
  q: texteDAdresse,
  qualification: z.enum(QUALIFICATIONS).nullable().catch(null),
  type: z.enum(TYPES_ECART).nullable().catch(null),
  statut: z.enum(STATUTS_ECART).nullable().catch(null),
  region: texteDAdresse,
  cadre: texteDAdresse,
  tri: z.enum(TRIS_ECARTS).catch('gravite'),
  sens: z.enum(['asc', 'desc']).catch('asc'),
  page: pageDAdresse,
})

export type CriteresEcarts = Readonly<z.output<typeof criteresSchema>>

export const CRITERES_ECARTS_PAR_DEFAUT: CriteresEcarts = criteresSchema.parse({})

/** Lit les critères de l’adresse ; d’un paramètre répété, seul le premier compte. */
export function parseCriteresEcarts(parametres: ParametresAdresse): CriteresEcarts {
  return criteresSchema.parse(keepPremiers(parametres))
}

/** Vrai quand un filtre cache des écarts ; trier n’en cache aucun. */
export function isFiltre({ q, qualification, type, statut, region, cadre }: CriteresEcarts): boolean {
  return [q, qualification, type, statut, region, cadre].some((critere) => critere !== null)
}

/** Oublie la région ou le cadre qu’aucun écart ne porte : un lien ancien montre tout plutôt que rien. */
export function correctCriteresEcarts(criteres: CriteresEcarts, lignes: readonly LigneEcart[]): CriteresEcarts {
  const { region, cadre } = criteres
  return {
    ...criteres,
    region: lignes.some(({ collectivite }) => collectivite.region.code === region) ? region : null,
    cadre: lignes.some(({ convention }) => convention.cadreCode === cadre) ? cadre : null,
  }
}

/** Écrit les critères dans une adresse, sans ceux qui vont de soi : « ?qualification=reel&tri=montant ». */
export function formatCriteresEcarts(criteres: CriteresEcarts): string {
  return formatCriteresAdresse(criteres, CRITERES_ECARTS_PAR_DEFAUT)
}
