import { parentPort, workerData } from 'node:worker_threads'
import { z } from 'zod'
import { readCsv } from './csv'
import { openOctets } from './garde'
import { readOds } from './ods'
import { RefusClasseur } from './refus'
import { readXlsx } from './xlsx'

const demande = z.object({ genre: z.enum(['xlsx', 'ods', 'csv']), octets: z.instanceof(Uint8Array) })

async function read() {
  const { genre, octets } = demande.parse(workerData)
  const contenu = Buffer.from(octets.buffer, octets.byteOffset, octets.byteLength)
  if (genre === 'csv') return readCsv(contenu)
  const archive = await openOctets(contenu)
  if (archive === null) throw new RefusClasseur('corrompu')
  return genre === 'xlsx' ? readXlsx(archive) : readOds(archive)
}

// Ce qui n’est pas un refus prévu vient d’un fichier mal formé : le portail, lui, continue.
parentPort?.postMessage(
  await read().catch((erreur: unknown) => ({ raison: erreur instanceof RefusClasseur ? erreur.raison : 'corrompu' })),
)
