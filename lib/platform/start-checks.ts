import 'server-only'
import { getPrisma } from '@/lib/platform/db/client'
import { verifyRoles } from '@/lib/platform/db/verify-roles'
import { ConfigurationRefusee, getEnv } from '@/lib/platform/env'

/** Ce qui interdit de servir : un rôle de base trop puissant, ou des comptes sans secret en production. */
export async function listEmpechements(): Promise<readonly string[]> {
  const roles = await verifyRoles()
  if (getEnv().TANDEM_MODE === 'demonstration') return roles
  const comptes = await getPrisma().utilisateur.count({ where: { demonstration: true } })
  return comptes === 0 ? roles : [...roles, `La base contient ${comptes} comptes de démonstration, ouverts à tous.`]
}

/** Arrête le serveur, en le disant, plutôt que de servir à moitié configuré. */
export async function refuseToServe(): Promise<void> {
  try {
    const empechements = await listEmpechements()
    if (empechements.length > 0) throw new ConfigurationRefusee(empechements)
  } catch (erreur) {
    console.error(erreur instanceof Error ? erreur.message : erreur)
    process.exit(1)
  }
}
