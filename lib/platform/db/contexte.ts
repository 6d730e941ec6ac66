import 'server-only'
import { getPrisma } from '@/lib/platform/db/client'
import { Prisma } from '@/lib/platform/db/generated/client'

export type Transaction = Prisma.TransactionClient

/** Ce que la base doit savoir de la personne pour appliquer le cloisonnement. Une liste vide ne donne accès à rien. */
export interface Contexte {
  readonly utilisateurId: string
  readonly ecriture: readonly string[]
  readonly lecture: readonly string[]
  readonly territoires: readonly string[]
  /** Vrai quand ces territoires sont tous ceux du pays : la base n’a plus à les chercher un à un. */
  readonly pays: boolean
  /** Collectivités dont on examine les actes. */
  readonly examen: readonly string[]
  readonly administrateur: boolean
  readonly national: boolean
}

/** Une machine occupée fait attendre une connexion plutôt que de rendre une erreur. */
const DELAIS = { maxWait: 10_000, timeout: 15_000 } as const

/** Ouvre une transaction dont chaque requête est bornée par le contexte. Le contexte meurt avec elle. */
export function withContexte<T>(contexte: Contexte, travail: (tx: Transaction) => Promise<T>): Promise<T> {
  return getPrisma().$transaction(async (tx) => {
    await tx.$executeRaw`SELECT
        set_config('app.utilisateur', ${contexte.utilisateurId}, true),
        set_config('app.ecriture', ${contexte.ecriture.join(',')}, true),
        set_config('app.lecture', ${contexte.lecture.join(',')}, true),
        set_config('app.territoires', ${composeTerritoires(contexte)}, true),
        set_config('app.pays', ${contexte.pays ? 'oui' : 'non'}, true),
        set_config('app.examen', ${contexte.examen.join(',')}, true),
        set_config('app.administrateur', ${contexte.administrateur ? 'oui' : 'non'}, true),
        set_config('app.national', ${contexte.national ? 'oui' : 'non'}, true)`
    return travail(tx)
  }, DELAIS)
}

/** Tous les territoires du pays, la base les énumère elle-même : leur liste ne fait pas le voyage à chaque demande. */
function composeTerritoires({ pays, territoires }: Contexte): Prisma.Sql {
  return pays
    ? Prisma.sql`(SELECT coalesce(string_agg(id::text, ','), '') FROM publication.collectivite)`
    : Prisma.sql`${territoires.join(',')}`
}

/**
 * Ouvre la transaction d’une tâche de fond, qui n’agit pour personne : elle ne voit que de quoi prévenir, et ne modifie
 * que ses propres envois.
 */
export function withTache<T>(travail: (tx: Transaction) => Promise<T>): Promise<T> {
  return getPrisma().$transaction(async (tx) => {
    await tx.$executeRaw`SELECT set_config('app.taches', 'oui', true)`
    return travail(tx)
  }, DELAIS)
}
