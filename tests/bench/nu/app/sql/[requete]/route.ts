import { getBase } from '../../../base'
import { REQUETES } from '../../../requetes'

/** Une route nue : la requête SQL, à chaque demande. */
export async function GET(_demande: Request, { params }: { readonly params: Promise<{ readonly requete: string }> }) {
  const { requete } = await params
  const { rows } = await getBase().query(requete === 'montants' ? REQUETES.montants : REQUETES.parite)
  return Response.json(rows)
}
