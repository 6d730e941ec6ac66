import { z } from 'zod'
import type { ZodOpenApiOperationObject, ZodOpenApiPathsObject, ZodOpenApiResponseObject } from 'zod-openapi'
import { identifiant } from '../colonnes'
import { TABLES } from '../registre'
import type { TableOuverte } from '../table'
import { getParametres } from './parametres'
import { createElement, createListe, PROBLEME, SOMMAIRE } from './schemas'

/** Sous quel nom la description range ce qui n’est d’aucune table. */
export const GENERAL = 'api'

const ETIQUETTE = z.string().meta({ description: 'À redonner par If-None-Match', example: 'W/"a1b2-42"' })
const DEBIT = {
  RateLimit: z
    .string()
    .meta({ description: 'Ce qui reste permis, et pour combien de secondes', example: '"api";r=599;t=60' }),
  'RateLimit-Policy': z
    .string()
    .meta({ description: 'Combien de demandes en combien de secondes', example: '"api";q=600;w=60' }),
}
const REPONSE = z.object({ ETag: ETIQUETTE, ...DEBIT })
const PAGE = REPONSE.extend({
  Link: z
    .string()
    .optional()
    .meta({ description: 'L’adresse de la page suivante', example: '<https://…>; rel="next"' }),
})

const INCHANGE: ZodOpenApiResponseObject = { description: 'Rien n’a été publié depuis' }
const MAL_FORMEE = refuser('MalFormee', 'Un paramètre inconnu, répété ou mal écrit\u202f: toutes les erreurs y sont')
const INTROUVABLE = refuser('Introuvable', 'Cet identifiant ne désigne rien de publié')
const TROP = refuser('TropDeDemandes', 'Trop de demandes\u202f: Retry-After dit quand revenir')
const PANNE = refuser('Panne', 'Une erreur du portail')
const INDISPONIBLE = refuser('Indisponible', 'Le portail est trop demandé\u202f: Retry-After dit quand revenir')

const COMMUNES = { '304': INCHANGE, '429': TROP, '500': PANNE, '503': INDISPONIBLE }

/** Chaque adresse de l’API. */
export function composeChemins(): ZodOpenApiPathsObject {
  return {
    '/': {
      get: lire('getSommaire', GENERAL, 'Ce que l’API offre', {
        responses: { '200': rendre('Les tables ouvertes', SOMMAIRE), ...COMMUNES },
      }),
    },
    '/openapi.json': {
      get: lire('getOpenapi', GENERAL, 'Cette description', {
        responses: { '200': rendre('La description de l’API', z.looseObject({ openapi: z.string() })), ...COMMUNES },
      }),
    },
    ...Object.fromEntries(TABLES.flatMap(composeCheminsTable)),
    '/publications/{id}/contenu': {
      get: lire('getContenuPublication', 'publications', 'Le contenu exact d’une publication', {
        description:
          'Les octets mêmes dont le SHA-256 est publié\u202f: le calculer sur la réponse doit rendre «\u00a0sha256\u00a0».',
        requestParams: { path: z.object({ id: identifiant('L’identifiant de la publication') }) },
        responses: {
          '200': rendre('L’instantané', z.looseObject({ format: z.literal(1) })),
          ...COMMUNES,
          '404': INTROUVABLE,
        },
      }),
    },
  }
}

function composeCheminsTable(table: TableOuverte) {
  const { code, titre, description, identifiant: colonne } = table
  const { filtres, page } = getParametres(table)
  const liste = lire(`list${toNom(code)}`, code, titre, {
    description,
    requestParams: { query: filtres.extend(page.shape) },
    responses: { '200': rendre('Une page de lignes', createListe(table), PAGE), ...COMMUNES, '400': MAL_FORMEE },
  })
  const chemins = [[`/${code}`, { get: liste }] as const]
  if (colonne === null) return chemins
  const id = table.ligne.shape[colonne] ?? z.never()
  const element = lire(`get${toNom(code)}`, code, `${titre}\u202f: une seule, par ${colonne}`, {
    requestParams: { path: z.object({ id }) },
    responses: {
      '200': rendre('La ligne, et où lire ce qui en dépend', createElement(table)),
      ...COMMUNES,
      '404': INTROUVABLE,
    },
  })
  return [...chemins, [`/${code}/{id}`, { get: element }] as const]
}

function lire(
  operationId: string,
  tag: string,
  summary: string,
  operation: Omit<ZodOpenApiOperationObject, 'operationId'>,
): ZodOpenApiOperationObject {
  return { operationId, tags: [tag], summary, ...operation }
}

function rendre(description: string, schema: z.ZodType, headers: z.ZodObject = REPONSE): ZodOpenApiResponseObject {
  return { description, headers, content: { 'application/json': { schema } } }
}

function refuser(id: string, description: string): ZodOpenApiResponseObject {
  return { id, description, content: { 'application/problem+json': { schema: PROBLEME } } }
}

function toNom(code: string): string {
  return code.slice(0, 1).toUpperCase() + code.slice(1)
}
