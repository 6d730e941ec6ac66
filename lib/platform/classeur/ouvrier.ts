import { parentPort, workerData } from 'node:worker_threads'
import { z } from 'zod'
import { readContenu } from './contenu'

const demande = z.object({ genre: z.enum(['xlsx', 'ods', 'csv']), octets: z.instanceof(Uint8Array) })

const { genre, octets } = demande.parse(workerData)
parentPort?.postMessage(await readContenu(genre, Buffer.from(octets.buffer, octets.byteOffset, octets.byteLength)))
