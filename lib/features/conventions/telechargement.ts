import 'server-only'
import { analyseActe } from '@/lib/domain/analyse'
import { findMontantsDuCalcul } from '@/lib/domain/calcul'
import { respondIntrouvable } from '@/lib/platform/http/create-route'
import { respondCsv } from '@/lib/platform/http/csv'
import { toCsv } from './csv'
import { type ChoixPublication, getConventionPubliee, listMontantsPublies } from './public'

interface Demande {
  readonly collectivite: string
  readonly convention: string
  readonly choix: ChoixPublication
  /** Un calcul de la page : seules ses lignes sont rendues. */
  readonly calcul: string | null
}

/** Le fichier des montants d’un acte publié, ou celui des lignes d’un de ses calculs. */
export async function respondMontants({ collectivite, convention, choix, calcul }: Demande): Promise<Response> {
  const lue = await getConventionPubliee(collectivite, convention, choix)
  if (lue === null) return respondIntrouvable()
  const { instantane, publication } = lue
  const montants = await listMontantsPublies(publication.id)
  const { convention: contexte, acte } = instantane
  const retenus = calcul === null ? acte.montants : findMontantsDuCalcul(analyseActe(contexte, acte), calcul)
  if (retenus === null) return respondIntrouvable()
  const ids = new Set(retenus.map(({ id }) => id))
  const csv = toCsv(
    montants.filter(({ montantId }) => ids.has(montantId)),
    { collectivite: instantane.collectivite.nom, convention: contexte.titre, acte: acte.libelle },
  )
  const nom = ['montants', collectivite, convention, `acte-${acte.rang}`].join('_')
  return respondCsv(csv, nom)
}

/** Le texte exact d’une publication : celui dont l’empreinte est publiée. */
export async function respondContenu({ collectivite, convention, choix }: Omit<Demande, 'calcul'>): Promise<Response> {
  const lue = await getConventionPubliee(collectivite, convention, choix)
  if (lue === null) return respondIntrouvable()
  const nom = ['publication', collectivite, convention, lue.publication.ordre].join('_')
  return new Response(lue.contenu, {
    headers: {
      'Content-Type': 'application/json; charset=utf-8',
      'Content-Disposition': `attachment; filename="${nom}.json"`,
    },
  })
}
