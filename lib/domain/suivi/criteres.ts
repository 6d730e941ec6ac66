import { z } from 'zod'
import {
  formatCriteresAdresse,
  keepPremiers,
  type ParametresAdresse,
  pageDAdresse,
  texteDAdresse,
} from '@/lib/domain/criteres-adresse'
import { ETATS_SUIVI } from '@/lib/domain/suivi/ligne'
import { VUES_SUIVI } from '@/lib/domain/suivi/vues'
import type { TerritoirePublie } from '@/lib/domain/territoire-publie'
import { NATURES } from '@/lib/domain/vocabulaire'

/** Les tris du suivi : l’ordre de priorité, puis les colonnes du tableau. */
export const TRIS_SUIVI = [
  'priorite',
  'territoire',
  'verdict',
  'etat',
  'departement',
  'autres',
  'ecarts',
  'attente',
  'echeance',
  'signature',
] as const
export type TriSuivi = (typeof TRIS_SUIVI)[number]

/** Tous les critères vivent dans l’adresse ; ce qui s’y lit mal est ignoré, jamais refusé. */
const criteresSchema = z.object({
  vue: z.enum(VUES_SUIVI).nullable().catch(null),
  q: texteDAdresse,
  cadre: texteDAdresse,
  verdict: z.enum(ETATS_SUIVI).nullable().catch(null),
  region: texteDAdresse,
  ecart: z.literal('reel').nullable().catch(null),
  renseigne: z.literal('oui').nullable().catch(null),
  nature: z.enum(NATURES).nullable().catch(null),
  tri: z.enum(TRIS_SUIVI).catch('priorite'),
  sens: z.enum(['asc', 'desc']).catch('asc'),
  portee: texteDAdresse,
  page: pageDAdresse,
})

export type CriteresSuivi = Readonly<z.output<typeof criteresSchema>>

export const CRITERES_PAR_DEFAUT: CriteresSuivi = criteresSchema.parse({})

/** Lit les critères de l’adresse ; d’un paramètre répété, seul le premier compte. */
export function parseCriteres(parametres: ParametresAdresse): CriteresSuivi {
  return criteresSchema.parse(keepPremiers(parametres))
}

/** Vrai quand un filtre cache des lignes ; trier n’en cache aucune. */
export function isFiltre({ vue, q, cadre, verdict, region, ecart, renseigne }: CriteresSuivi): boolean {
  return [vue, q, cadre, verdict, region, ecart, renseigne].some((critere) => critere !== null)
}

/** Oublie la région ou le cadre qu’aucun territoire ne porte : un lien ancien montre tout plutôt que rien. */
export function correctCriteres(criteres: CriteresSuivi, territoires: readonly TerritoirePublie[]): CriteresSuivi {
  const { region, cadre } = criteres
  const situes = region !== null && territoires.some((territoire) => territoire.region.code === region)
  const signes =
    cadre !== null && territoires.some(({ conventions }) => conventions.some(({ cadreCode }) => cadreCode === cadre))
  return { ...criteres, region: situes ? region : null, cadre: signes ? cadre : null }
}

/** Relit des critères écrits dans une adresse : rien d’autre n’en passe, un lien trafiqué reste dans la liste. */
export function readCriteres(adresse: string): CriteresSuivi {
  return parseCriteres(Object.fromEntries(new URLSearchParams(adresse)))
}

/** Écrit les critères dans une adresse, sans ceux qui vont de soi : « ?region=76&tri=etat ». */
export function formatCriteres(criteres: CriteresSuivi): string {
  return formatCriteresAdresse(criteres, CRITERES_PAR_DEFAUT)
}
