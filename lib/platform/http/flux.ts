/** Ce qui tient en mémoire s’envoie d’un bloc, et se garde ; au-delà, le reste se lit à mesure qu’on l’envoie. */
const BLOC_MAX = 2 * 1024 * 1024

/** Les octets d’une lecture par morceaux : entiers s’ils sont peu nombreux, sinon un flux. */
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
  return toFlux(lus, morceaux)
}

function toFlux(lus: readonly Uint8Array[], suite: AsyncGenerator<Uint8Array>): ReadableStream<Uint8Array> {
  return new ReadableStream({
    start: (envoi) => {
      for (const morceau of lus) envoi.enqueue(morceau)
    },
    pull: async (envoi) => {
      const { value, done } = await suite.next()
      if (done) envoi.close()
      else envoi.enqueue(value)
    },
    // Qui s’en va au milieu ne laisse pas la base lire pour lui.
    cancel: async () => {
      await suite.return(undefined)
    },
  })
}
