import { createServer } from 'node:net'

const MACHINE = '127.0.0.1'

/** Un port libre de cette machine : le port préféré s’il l’est, sinon un autre. */
export async function findPortLibre(prefere = 0): Promise<number> {
  return (await tryPort(prefere)) ?? (await tryPort(0)) ?? prefere
}

function tryPort(port: number): Promise<number | undefined> {
  return new Promise((resolve) => {
    const serveur = createServer()
    serveur.once('error', () => resolve(undefined))
    serveur.listen(port, MACHINE, () => {
      const adresse = serveur.address()
      serveur.close(() => resolve(typeof adresse === 'object' ? adresse?.port : undefined))
    })
  })
}
