import 'server-only'
import type { z } from 'zod'
import type { Permission } from '@/lib/domain/acces'
import { type Viewer, viewerCan } from '@/lib/platform/auth/viewer'
import { type Transaction, withContexte } from '@/lib/platform/db/contexte'
import { ok, type Result, refuse } from '@/lib/platform/result'

interface Definition<S extends z.ZodType, T> {
  readonly nom: string
  readonly permission: Permission
  readonly schema: S
  /** Rend null quand l’élément n’existe pas ou n’est pas dans le périmètre : les deux se répondent pareil. */
  readonly execute: (tx: Transaction, entree: z.output<S>, viewer: Viewer) => Promise<T | null>
}

export interface Query<S extends z.ZodType, T> {
  (viewer: Viewer | null, entree: z.input<S>): Promise<Result<T>>
  readonly genre: 'requete'
  readonly nom: string
  readonly schema: S
  /** Pour un formulaire que ce même schéma vient de valider sur le serveur. */
  readonly runValidated: (viewer: Viewer | null, entree: z.output<S>) => Promise<Result<T>>
}

/** La seule porte des lectures de l’espace. Un identifiant mal formé est introuvable, comme un identifiant étranger. */
export function createQuery<S extends z.ZodType, T>({
  nom,
  permission,
  schema,
  execute,
}: Definition<S, T>): Query<S, T> {
  const runValidated = async (viewer: Viewer | null, entree: z.output<S>): Promise<Result<T>> => {
    if (!viewer) return refuse('non_connecte')
    if (!viewerCan(viewer, permission)) return refuse('interdit')
    const valeur = await withContexte(viewer.contexte, (tx) => execute(tx, entree, viewer))
    return valeur === null ? refuse('introuvable') : ok(valeur)
  }
  const run = async (viewer: Viewer | null, brut: z.input<S>): Promise<Result<T>> => {
    if (!viewer) return refuse('non_connecte')
    if (!viewerCan(viewer, permission)) return refuse('interdit')
    const lecture = schema.safeParse(brut)
    return lecture.success ? runValidated(viewer, lecture.data) : refuse('introuvable')
  }
  return Object.assign(run, { genre: 'requete', nom, schema, runValidated } as const)
}
