import 'server-only'
import { getAdresseActe, getAdresseConvention } from '@/lib/domain/adresse-publique'
import { analyseActe } from '@/lib/domain/analyse'
import { findMontantsDuCalcul } from '@/lib/domain/calcul'
import type { Format } from '@/lib/domain/format-fichier'
import { decrireAbsents } from '@/lib/domain/phrase/telechargement'
import { entreGuillemets } from '@/lib/domain/phrase/typographie'
import { respondIntrouvable } from '@/lib/platform/http/create-route'
import { composeCouverture, respondTableauPublie } from '@/lib/platform/http/tableau'
import type { Tableau } from '@/lib/platform/tableau/tableau'
import { type ChoixPublication, getConventionPubliee, listMontantsPublies } from './public'
import { type ColonneMontant, composeColonnes, toLigne } from './tableau'

interface Designee {
  readonly collectivite: string
  readonly convention: string
  readonly choix: ChoixPublication
}

interface Demande extends Designee {
  readonly format: Format
}

/** Le fichier des montants d’un acte publié, ou celui des lignes d’un de ses calculs (« ?calcul= »). */
export function respondMontants(request: Request, { format, ...designee }: Demande): Promise<Response> {
  const calcul = new URL(request.url).searchParams.get('calcul')
  return respondTableauPublie(request, format, () => readMontants(designee, calcul))
}

/** Les montants d’un acte publié, ou les lignes d’un de ses calculs. Null : rien de tel n’est publié. */
export async function readMontants(
  { collectivite, convention, choix }: Designee,
  calcul: string | null,
): Promise<Tableau<ColonneMontant> | null> {
  const lue = await getConventionPubliee(collectivite, convention, choix)
  if (lue === null) return null
  const { convention: contexte, acte, collectivite: contractante } = lue.instantane
  const retenus = calcul === null ? acte.montants : findMontantsDuCalcul(analyseActe(contexte, acte), calcul)
  if (retenus === null) return null
  const ids = new Set(retenus.map(({ id }) => id))
  const montants = (await listMontantsPublies(lue.publication.id)).filter(({ montantId }) => ids.has(montantId))
  const enTete = { collectivite: contractante, convention: contexte.titre, acte: acte.libelle }
  return {
    nom: ['montants', collectivite, convention, `acte-${acte.rang}`].join('_'),
    colonnes: composeColonnes(enTete),
    lignes: montants.map((montant) => toLigne(montant, enTete)),
    couverture: await composeCouverture({
      titre: `${contractante.nom}, ${contexte.titre}, ${acte.libelle}`,
      adresse: getAdresseActe(getAdresseConvention({ slug: collectivite }, { slug: convention }), acte.rang),
      filtres: calcul === null ? [] : [`Seulement les lignes du calcul ${entreGuillemets(calcul)}`],
      manque: decrireAbsents(montants),
    }),
  }
}

/** Le texte exact d’une publication : celui dont l’empreinte est publiée. */
export async function respondContenu({ collectivite, convention, choix }: Designee): Promise<Response> {
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
