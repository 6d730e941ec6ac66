import { z } from 'zod'
import { formatCriteresAdresse, keepPremiers, type ParametresAdresse } from '@/lib/domain/criteres-adresse'
import { NATURES } from '@/lib/domain/vocabulaire'

const texte = z.string().trim().min(1).max(200).nullable().catch(null)

/** Ce que montre la carte : le verdict de la parité, ou un montant. */
const CARTES = ['verdict', 'montant'] as const
export type TypeCarte = (typeof CARTES)[number]

/** Tout ce qu’on choisit d’un tableau de bord vit dans l’adresse ; ce qui s’y lit mal est ignoré. */
const criteresSchema = z.object({
  nature: z.enum(NATURES).catch('contractualise'),
  region: texte,
  /** La période et le périmètre que la carte montre. */
  portee: texte,
  carte: z.enum(CARTES).catch('verdict'),
})

export type CriteresPilotage = Readonly<z.output<typeof criteresSchema>>

export const CRITERES_PILOTAGE_PAR_DEFAUT: CriteresPilotage = criteresSchema.parse({})

/** Lit les critères de l’adresse ; d’un paramètre répété, seul le premier compte. */
export function parseCriteresPilotage(parametres: ParametresAdresse): CriteresPilotage {
  return criteresSchema.parse(keepPremiers(parametres))
}

/** Écrit les critères dans une adresse, sans ceux qui vont de soi. Changer de nature fait oublier la période choisie. */
export function formatCriteresPilotage(criteres: CriteresPilotage, changes: Partial<CriteresPilotage> = {}): string {
  const oubli = changes.nature === undefined ? {} : { portee: null }
  return formatCriteresAdresse({ ...criteres, ...oubli, ...changes }, CRITERES_PILOTAGE_PAR_DEFAUT)
}
