import 'server-only'
import { randomUUID } from 'node:crypto'
import { type FileHandle, open, unlink } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'

/** Ce qui tient en mémoire s’envoie d’un bloc, et se garde ; au-delà, le reste attend sur le disque. */
const BLOC_MAX = 2 * 1024 * 1024
const MORCEAU = 64 * 1024

/**
 * Les octets d’une lecture par morceaux : entiers s’ils sont peu nombreux, sinon un flux. Dans les deux cas la base a fini
 * d’être lue : un lecteur lent n’en retient aucune connexion, et une lecture manquée n’a rien envoyé.
 */
export async function collectFlux(
  morceaux: AsyncGenerator<Uint8Array>,
): Promise<Uint8Array<ArrayBuffer> | ReadableStream<Uint8Array>> {
  const lus: Uint8Array[] = []
  let taille = 0
  while (taille <= BLOC_MAX) {
    const { value, done } = await morceaux.next()
    if (done) return Uint8Array.from(Buffer.concat(lus))
    lus.push(value)
    taille += value.length
  }
  return spool(lus, morceaux)
}

/** Le fichier n’a plus de nom : il disparaît avec qui le lit, et même si le portail s’arrête. */
async function spool(lus: readonly Uint8Array[], suite: AsyncGenerator<Uint8Array>) {
  const chemin = path.join(tmpdir(), `tandem-flux-${randomUUID()}`)
  const fichier = await open(chemin, 'wx+')
  try {
    await unlink(chemin)
    for (const morceau of lus) await fichier.write(morceau)
    for await (const morceau of suite) await fichier.write(morceau)
  } catch (erreur) {
    await fichier.close()
    throw erreur
  }
  return toFlux(fichier)
}

function toFlux(fichier: FileHandle): ReadableStream<Uint8Array> {
  let place = 0
  return new ReadableStream({
    pull: async (envoi) => {
      const { buffer, bytesRead } = await fichier.read(Buffer.alloc(MORCEAU), 0, MORCEAU, place)
      place += bytesRead
      if (bytesRead > 0) return envoi.enqueue(buffer.subarray(0, bytesRead))
      await fichier.close()
      envoi.close()
    },
    cancel: () => fichier.close(),
  })
}
