import 'server-only'
import { z } from 'zod'
import { ADRESSE_API } from '@/lib/domain/adresse-publique'
import { LICENCE } from '@/lib/domain/licence'
import { getAdresseAbsolue } from '@/lib/platform/http/adresse-absolue'
import { respondIntrouvable } from '@/lib/platform/http/create-route'
import { respondProbleme } from '@/lib/platform/http/probleme'
import { type ContenuPublie, respondPublie } from '@/lib/platform/http/publication'
import { getDatePublication } from '@/lib/platform/publication/version'
import { createValeur } from '../filtres'
import { getCle, getContenuPublie, readTable } from '../public'
import { TABLES } from '../registre'
import type { TableOuverte } from '../table'
import { composeLiens, getChemin, getCheminContenu, RACINE } from './adresses'
import { formatCurseur } from './curseur'
import { composeOpenapi } from './openapi'
import { parseParametres } from './parametres'

/** Une page d’une table. */
export async function respondListe(request: Request, table: TableOuverte): Promise<Response> {
  const demande = parseParametres(table, new URL(request.url).searchParams)
  if (!demande.ok) {
    return respondProbleme({ status: 400, title: 'Demande mal formée', erreurs: demande.erreurs })
  }
  const { lecture, recherche } = demande
  const { limite } = lecture
  return respondA(request, `${getChemin(table)}?${recherche}`, async () => {
    const lues = await readTable(table, { ...lecture, limite: limite + 1 })
    const donnees = lues.slice(0, limite)
    const cle = lues.length > limite ? getCle(table, donnees.at(-1)) : undefined
    const suivant = cle ? getSuivant(table, recherche, formatCurseur(cle)) : null
    const lien: ContenuPublie['entetes'] = suivant === null ? {} : { Link: `<${suivant}>; rel="next"` }
    return composeJson({ table: table.code, ...(await composeEntete()), donnees, suivant }, lien)
  })
}

/** Une ligne seule, par son identifiant. */
export function respondElement(request: Request, table: TableOuverte, id: string): Promise<Response> {
  const { identifiant } = table
  if (identifiant === null || !z.safeParse(createValeur(table, identifiant), id).success) {
    return Promise.resolve(respondIntrouvable())
  }
  return respondA(request, getChemin(table, id), async () => {
    const [donnee] = await readTable(table, { filtres: { [identifiant]: id }, toutes: true, limite: 1 })
    if (!donnee) return null
    return composeJson({ ...(await composeEntete()), donnee, liens: composeLiens(table, donnee) })
  })
}

/** Le contenu exact d’une publication : son SHA-256 est celui qui est publié. */
export function respondContenu(request: Request, id: string): Promise<Response> {
  return respondA(request, getCheminContenu(id), async () => {
    const corps = await getContenuPublie(id)
    return corps === null ? null : { corps, entetes: JSON_UTF8 }
  })
}

/** Ce que l’API offre. */
export function respondSommaire(request: Request): Promise<Response> {
  return respondA(request, RACINE, async () =>
    composeJson({
      titre: 'Tandem',
      ...(await composeEntete()),
      openapi: getAdresseAbsolue(`${RACINE}/openapi.json`),
      documentation: getAdresseAbsolue(ADRESSE_API),
      tables: TABLES.map((table) => ({
        code: table.code,
        titre: table.titre,
        description: table.description,
        adresse: getAdresseAbsolue(getChemin(table)),
      })),
    }),
  )
}

/** La description de l’API. */
export function respondOpenapi(request: Request): Promise<Response> {
  return respondA(request, `${RACINE}/openapi.json`, async () => composeJson(composeOpenapi()))
}

const JSON_UTF8 = { 'Content-Type': 'application/json; charset=utf-8' }

/** Deux façons d’écrire la même demande partagent la même réponse. */
function respondA(
  { headers }: Request,
  chemin: string,
  produire: () => Promise<ContenuPublie | null>,
): Promise<Response> {
  return respondPublie(new Request(getAdresseAbsolue(chemin), { headers }), produire)
}

function composeJson(corps: unknown, entetes: ContenuPublie['entetes'] = {}): ContenuPublie {
  return { corps: JSON.stringify(corps), entetes: { ...JSON_UTF8, ...entetes } }
}

async function composeEntete() {
  return { licence: LICENCE.nom, mise_a_jour: (await getDatePublication()).toISOString() }
}

function getSuivant(table: TableOuverte, recherche: URLSearchParams, apres: string): string {
  const suite = new URLSearchParams(recherche)
  suite.set('apres', apres)
  return getAdresseAbsolue(`${getChemin(table)}?${suite}`)
}
