import 'server-only'
import path from 'node:path'
import { Worker } from 'node:worker_threads'
import { z } from 'zod'
import type { Classeur } from '@/lib/domain/import/feuille'
import { RAISONS_CLASSEUR, type RaisonClasseur } from '@/lib/domain/phrase/classeur'
import { type Genre, inspectClasseur } from './garde'
import { DUREE_MAX, MEMOIRE_MAX_MO } from './limites'

export type LectureClasseur = Classeur | { readonly raison: RaisonClasseur }

const caseSchema = z.object({
  genre: z.enum(['texte', 'nombre', 'jour', 'booleen', 'erreur']),
  texte: z.string(),
  formule: z.boolean(),
})

/** Un classeur tel que le fil à part le rend, et tel que la base le garde. */
export const classeurSchema = z.object({
  feuilles: z.array(z.object({ nom: z.string(), lignes: z.array(z.array(caseSchema.nullable())) })),
})

const reponseSchema = z.union([classeurSchema, z.object({ raison: z.enum(RAISONS_CLASSEUR) })])

const OUVRIER = path.join(process.cwd(), 'lib/platform/classeur/ouvrier.mjs')

/**
 * Lit un fichier de tableur venu de l’extérieur. Ce qui est fait pour nuire se refuse sur son répertoire, sans être
 * développé ; le reste se lit dans un fil à part, dont la mémoire et le temps sont comptés.
 */
export async function readClasseur(octets: Buffer): Promise<LectureClasseur> {
  const inspection = await inspectClasseur(octets)
  return 'raison' in inspection ? inspection : readAPart(inspection.genre, octets)
}

function readAPart(genre: Genre, octets: Buffer): Promise<LectureClasseur> {
  const ouvrier = new Worker(OUVRIER, {
    workerData: { genre, octets: new Uint8Array(octets) },
    execArgv: ['--conditions=react-server'],
    resourceLimits: { maxOldGenerationSizeMb: MEMOIRE_MAX_MO },
  })
  return new Promise<LectureClasseur>((resolve) => {
    const minuteur = setTimeout(() => resolve({ raison: 'trop_long' }), DUREE_MAX)
    const finish = (lecture: LectureClasseur) => {
      clearTimeout(minuteur)
      resolve(lecture)
    }
    ouvrier.once('message', (message: unknown) => finish(reponseSchema.parse(message)))
    ouvrier.once('error', (erreur) => {
      console.error('Classeur illisible', erreur)
      finish({ raison: isMemoireEpuisee(erreur) ? 'trop_grand' : 'corrompu' })
    })
    ouvrier.once('exit', () => finish({ raison: 'corrompu' }))
  }).finally(() => ouvrier.terminate())
}

function isMemoireEpuisee(erreur: unknown): boolean {
  return erreur instanceof Error && 'code' in erreur && erreur.code === 'ERR_WORKER_OUT_OF_MEMORY'
}
