import { z } from 'zod'
import { NATURES } from '@/lib/domain/vocabulaire'

const texte = z.string().trim().min(1).max(200).nullable().catch(null)

/** Ce que montre la carte : le verdict de la parité, ou un montant. */
export const CARTES = ['verdict', 'montant'] as const
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
export function parseCriteresPilotage(
  parametres: Readonly<Record<string, string | readonly string[] | undefined>>,
): CriteresPilotage {
  return criteresSchema.parse(
    Object.fromEntries(
      Object.entries(parametres).map(([nom, valeur]) => [nom, typeof valeur === 'string' ? valeur : valeur?.[0]]),
    ),
  )
}

/** Écrit les critères dans une adresse, sans ceux qui vont de soi. Changer de nature fait oublier la période choisie. */
export function formatCriteresPilotage(criteres: CriteresPilotage, changes: Partial<CriteresPilotage> = {}): string {
  const oubli = changes.nature === undefined ? {} : { portee: null }
  const defauts = new Map<string, string | null>(Object.entries(CRITERES_PILOTAGE_PAR_DEFAUT))
  const parametres = new URLSearchParams()
  for (const [nom, valeur] of Object.entries({ ...criteres, ...oubli, ...changes })) {
    if (valeur !== null && valeur !== defauts.get(nom)) parametres.set(nom, valeur)
  }
  return parametres.size === 0 ? '' : `?${parametres}`
}
