import { getBase } from '../../../base'
import { REQUETES } from '../../../requetes'

/** Une route nue : la requête SQL, à chaque demande. */
export async function GET(_demande: Request, { params }: { readonly params: Promise<{ readonly requete: string }> }) {
  const { requete } = await params
  const sql = Object.entries(REQUETES).find(([nom]) => nom === requete)?.[1] ?? REQUETES.version
  const { rows } = await getBase().query(sql)
  return Response.json(rows)
}
