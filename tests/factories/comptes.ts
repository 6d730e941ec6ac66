import { randomUUID } from 'node:crypto'
import { withConnexion } from '@/lib/cli/base/connexion'
import type { Role } from '@/lib/domain/vocabulaire'
import { loadViewer, type Viewer } from '@/lib/platform/auth/viewer'

export interface Portee {
  readonly collectivite?: string
  readonly departement?: string
  readonly region?: string
}

/** Crée par le rôle propriétaire une personne et son habilitation, désignée par des codes, et la connecte. */
export async function createViewer(proprietaire: string, role: Role, portee: Portee = {}): Promise<Viewer> {
  const id = randomUUID()
  await withConnexion(proprietaire, async (client) => {
    await client.query('INSERT INTO espace.utilisateur (id, email, nom) VALUES ($1, $2, $3)', [
      id,
      `${id}@essais.example`,
      `${role} des essais`,
    ])
    await client.query(
      `INSERT INTO espace.habilitation (id, utilisateur_id, role, collectivite_id, departement_code, region_code)
       VALUES ($1, $2, $3, (SELECT id FROM publication.collectivite WHERE code = $4), $5, $6)`,
      [randomUUID(), id, role, portee.collectivite ?? null, portee.departement ?? null, portee.region ?? null],
    )
  })
  const viewer = await loadViewer(id)
  if (!viewer) throw new Error(`Le compte d’essai ${role} est introuvable`)
  return viewer
}

/** La collectivité où cette personne écrit. */
export function getCollectiviteId(viewer: Viewer): string {
  const [id] = viewer.contexte.ecriture
  if (id === undefined) throw new Error(`${viewer.nom} n’écrit nulle part`)
  return id
}
