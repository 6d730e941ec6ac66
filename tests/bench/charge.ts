import autocannon from 'autocannon'

/** Ce qu’une adresse a supporté. */
export interface Debit {
  readonly parSeconde: number
  /** Le temps qu’une demande sur cent dépasse, en millisecondes. */
  readonly lent: number
}

const CLIENTS = 32
const ECHAUFFEMENT = 2

export interface Charge {
  readonly clients?: number
  readonly secondes: number
  readonly entetes?: Readonly<Record<string, string>>
}

/** Le débit d’une adresse, une fois le serveur échauffé ; null si elle ne répond pas comme il faut. */
export async function measureDebit(
  url: string,
  { secondes, clients = CLIENTS, entetes = {} }: Charge,
): Promise<Debit | null> {
  const reponse = await fetch(url, { headers: entetes, redirect: 'manual' })
  if (reponse.status !== 200) return null
  await reponse.arrayBuffer()
  const commun = { url, connections: clients, headers: { ...entetes }, timeout: 60 }
  await autocannon({ ...commun, duration: ECHAUFFEMENT })
  const { requests, latency, non2xx, errors } = await autocannon({ ...commun, duration: secondes })
  if (non2xx + errors > 0) return null
  return { parSeconde: requests.average, lent: latency.p99 }
}

/** Le débit d’un travail répété par plusieurs clients dans ce processus. */
export async function measureTravail(travail: () => Promise<unknown>, secondes: number, clients = 1): Promise<Debit> {
  const repeat = async (fin: number, durees: number[]) => {
    while (performance.now() < fin) {
      const debut = performance.now()
      await travail()
      durees.push(performance.now() - debut)
    }
  }
  const run = async (duree: number) => {
    const durees: number[] = []
    const fin = performance.now() + duree * 1000
    await Promise.all(Array.from({ length: clients }, () => repeat(fin, durees)))
    return durees
  }
  await run(ECHAUFFEMENT)
  const durees = (await run(secondes)).toSorted((a, b) => a - b)
  return { parSeconde: durees.length / secondes, lent: durees[Math.floor(durees.length * 0.99)] ?? 0 }
}
