import { inject } from 'vitest'
import { withConnexion } from '@/lib/cli/base/connexion'
import type { BasesFournies } from '@/lib/cli/base/preparation'
import { formatUrl, withBase } from '@/lib/cli/base/url'

/** La même base par le superutilisateur des essais, que le cloisonnement n’arrête pas. */
export function getUrlAdministrateur({ application }: BasesFournies): string {
  return withBase(formatUrl(inject('serveur')), decodeURIComponent(new URL(application).pathname.slice(1)))
}

/** Les tables d’un schéma, lues au catalogue : une table nouvelle y est dès sa migration. */
export async function listTables(url: string, schema: 'espace' | 'publication'): Promise<readonly string[]> {
  return withConnexion(url, async (client) => {
    const { rows } = await client.query<{ nom: string }>(
      `SELECT format('%I.%I', n.nspname, c.relname) AS nom FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
       WHERE n.nspname = $1 AND c.relkind IN ('r', 'p', 'v', 'm') ORDER BY 1`,
      [schema],
    )
    return rows.map(({ nom }) => nom)
  })
}

/** L’empreinte du contenu de chaque table : deux photographies égales, rien n’a été écrit. */
export async function photographBase(url: string): Promise<Readonly<Record<string, string>>> {
  const tables = [...(await listTables(url, 'espace')), ...(await listTables(url, 'publication'))]
  const lectures = tables.map(
    (table) =>
      `SELECT '${table}' AS nom, count(*) || ':' || coalesce(md5(string_agg(t::text, '' ORDER BY t::text)), '') AS empreinte FROM ${table} t`,
  )
  return withConnexion(url, async (client) => {
    const { rows } = await client.query<{ nom: string; empreinte: string }>(lectures.join(' UNION ALL '))
    return Object.fromEntries(rows.map(({ nom, empreinte }) => [nom, empreinte]))
  })
}
