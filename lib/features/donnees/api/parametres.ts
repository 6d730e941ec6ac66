import { z } from 'zod'
import type { Probleme } from '@/lib/platform/http/probleme'
import { BOOLEENS, composeFiltres, keepRemplis, NOMBRE, toFiltres } from '../filtres'
import type { Lecture } from '../public'
import type { TableOuverte } from '../table'
import { createCurseur } from './curseur'

const LIMITE_MAX = 1_000
const LIMITE = 100

type Erreurs = NonNullable<Probleme['erreurs']>

export type Demande =
  | {
      readonly ok: true
      readonly lecture: Lecture
      /** La même demande, toujours écrite de la même façon. */
      readonly recherche: URLSearchParams
    }
  | { readonly ok: false; readonly erreurs: Erreurs }

const composes = new WeakMap<TableOuverte, ReturnType<typeof compose>>()

/** Les paramètres d’une liste, tels que l’API les lit et les décrit : ses filtres, puis la page. */
export function getParametres(table: TableOuverte) {
  const connus = composes.get(table) ?? compose(table)
  composes.set(table, connus)
  return connus
}

/** Lit une demande, et dit toutes ses erreurs à la fois. Un paramètre vide vaut un paramètre absent. */
export function parseParametres(table: TableOuverte, recherche: URLSearchParams): Demande {
  const { filtres, page } = getParametres(table)
  const remplis = keepRemplis(recherche)
  const donnes = Object.fromEntries(remplis)
  const connus = [...Object.keys(filtres.shape), ...Object.keys(page.shape)]
  const lus = { filtres: filtres.safeParse(donnes, FRANCAIS), page: page.safeParse(donnes, FRANCAIS) }
  const erreurs = [
    ...listInconnus(remplis, connus),
    ...listRepetes(remplis),
    ...listRefus(lus.filtres.error),
    ...listRefus(lus.page.error),
  ]
  if (!lus.filtres.success || !lus.page.success || erreurs.length > 0) return { ok: false, erreurs }
  const { limite, apres, historique } = lus.page.data
  return {
    ok: true,
    lecture: { filtres: toFiltres(lus.filtres.data), toutes: historique === 'true', limite, apres },
    recherche: new URLSearchParams(remplis.toSorted(([a], [b]) => a.localeCompare(b))),
  }
}

/** Les refus de la validation se lisent en français. */
const FRANCAIS = { error: z.locales.fr().localeError }

const HISTORIQUE = z.enum(BOOLEENS).optional().meta({
  description: 'true\u202f: avec les lignes que des publications plus récentes ont remplacées',
  example: 'true',
})

function compose(table: TableOuverte) {
  const page = z.object({
    ...(table.historique && { historique: HISTORIQUE }),
    limite: NOMBRE.pipe(z.number().min(1).max(LIMITE_MAX))
      .default(LIMITE)
      .meta({
        description: 'Le nombre de lignes à rendre',
        override: { type: 'integer', minimum: 1, maximum: LIMITE_MAX, default: LIMITE },
      }),
    apres: createCurseur(table)
      .optional()
      .meta({ description: 'Où reprendre\u202f: ce que donne «\u00a0suivant\u00a0»' }),
  })
  return { filtres: composeFiltres(table), page }
}

function listInconnus(remplis: readonly (readonly [string, string])[], connus: readonly string[]): Erreurs {
  return remplis
    .filter(([nom]) => !connus.includes(nom))
    .map(([parametre]) => ({
      parametre,
      message: `Paramètre inconnu. Ceux de cette liste\u202f: ${connus.join(', ')}`,
    }))
}

function listRepetes(remplis: readonly (readonly [string, string])[]): Erreurs {
  const noms = remplis.map(([nom]) => nom)
  return [...new Set(noms.filter((nom, rang) => noms.indexOf(nom) !== rang))].map((parametre) => ({
    parametre,
    message: 'Ce paramètre ne se donne qu’une fois',
  }))
}

function listRefus(erreur: z.ZodError | undefined): Erreurs {
  return (erreur?.issues ?? []).map(({ path, message }) => ({ parametre: path.join('.'), message }))
}
