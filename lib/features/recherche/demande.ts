import 'server-only'
import type { Question } from '@/lib/domain/recherche/question'
import { Prisma } from '@/lib/platform/db/generated/client'

/** La question telle que l’index la comprend. « De » ou « la » ne commencent aucun mot que l’on cherche. */
export function selectDemande({ entiere, debut, commence }: Question): Prisma.Sql {
  return Prisma.sql`demande AS MATERIALIZED (
      SELECT websearch_to_tsquery('publication.francais', ${entiere}) || (
        websearch_to_tsquery('publication.francais', ${debut}) && CASE
          WHEN numnode(plainto_tsquery('publication.francais', ${commence})) = 0 THEN ''
          ELSE to_tsquery('publication.francais', ${commence} || ':*') || to_tsquery('publication.mots', ${commence} || ':*')
        END) AS requete
    )`
}
