import 'server-only'
import path from 'node:path'
import { z } from 'zod'
import type { Classeur } from '@/lib/domain/import/feuille'
import { RAISONS_CLASSEUR, type RaisonClasseur } from '@/lib/domain/phrase/classeur'
import { type Genre, inspectClasseur } from './garde'
import { DUREE_MAX, MEMOIRE_MAX_MO } from './limites'
import { classeurSchema } from './schema'

export type LectureClasseur = Classeur | { readonly raison: RaisonClasseur }

const reponseSchema = z.union([classeurSchema, z.object({ raison: z.enum(RAISONS_CLASSEUR) })])

/** Demandé à Node sans être importé : Next mettrait dans son paquet le fil, et tsx qui lit ses sources, et ne saurait pas. */
const { Worker } = process.getBuiltinModule('node:worker_threads')
const OUVRIER = path.join(process.cwd(), 'lib/platform/classeur/ouvrier.mjs')

/** Les fils qui lisent à la fois, et les fichiers qui attendent leur tour. */
const FILS_MAX = 2
const ATTENTE_MAX = 8
const attente: (() => void)[] = []
let fils = 0

/**
 * Lit un fichier de tableur venu de l’extérieur. Ce qui est fait pour nuire se refuse sur son répertoire, sans être
 * développé ; le reste se lit dans un fil à part, dont la mémoire et le temps sont comptés.
 */
export async function readClasseur(octets: Buffer): Promise<LectureClasseur> {
  const inspection = await inspectClasseur(octets)
  if ('raison' in inspection) return inspection
  if (fils >= FILS_MAX && attente.length >= ATTENTE_MAX) return { raison: 'occupe' }
  if (fils >= FILS_MAX) await new Promise<void>((resolve) => attente.push(resolve))
  else fils += 1
  try {
    return reponseSchema.parse(await readAPart(inspection.genre, octets))
  } finally {
    // Le fil passe à qui attend ; sans personne, il se libère.
    const suivant = attente.shift()
    if (suivant) suivant()
    else fils -= 1
  }
}

function readAPart(genre: Genre, octets: Buffer): Promise<unknown> {
  const ouvrier = new Worker(OUVRIER, {
    workerData: { genre, octets: new Uint8Array(octets) },
    execArgv: ['--conditions=react-server'],
    env: {},
    resourceLimits: { maxOldGenerationSizeMb: MEMOIRE_MAX_MO },
  })
  let minuteur: NodeJS.Timeout | undefined
  return new Promise<unknown>((resolve) => {
    minuteur = setTimeout(() => resolve({ raison: 'trop_long' }), DUREE_MAX)
    ouvrier.once('message', resolve)
    ouvrier.once('error', (erreur) => {
      console.error('Classeur illisible', erreur)
      resolve({ raison: isMemoireEpuisee(erreur) ? 'trop_grand' : 'corrompu' })
    })
    ouvrier.once('exit', () => resolve({ raison: 'corrompu' }))
  }).finally(() => {
    clearTimeout(minuteur)
    return ouvrier.terminate()
  })
}

function isMemoireEpuisee(erreur: unknown): boolean {
  return erreur instanceof Error && 'code' in erreur && erreur.code === 'ERR_WORKER_OUT_OF_MEMORY'
}
