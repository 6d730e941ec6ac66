import { createServer } from 'node:net'

/** S’arrête avec une explication si le port du portail est déjà pris : mieux vaut le savoir avant d’attendre une installation. */
export async function checkPortLibre() {
  const port = Number(process.env.PORT || 3000)
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    console.error(`PORT doit être un nombre entre 1 et 65535, et non « ${process.env.PORT} ».`)
    process.exit(1)
  }
  const erreur = await tryListen(port)
  if (erreur === undefined) return
  console.error(explain(port, erreur))
  process.exit(1)
}

function tryListen(port) {
  return new Promise((resolve) => {
    const serveur = createServer()
    serveur.once('error', (erreur) => resolve(erreur.code))
    serveur.listen(port, () => serveur.close(() => resolve(undefined)))
  })
}

function explain(port, erreur) {
  if (erreur === 'EACCES')
    return `Le port ${port} est réservé par le système. Choisissez-en un autre : PORT=3001 npm start`
  return [
    `Le port ${port} est déjà pris par un autre programme, peut-être un portail déjà ouvert : http://localhost:${port}`,
    `Arrêtez ce programme, ou choisissez un autre port : PORT=${port + 1} npm start`,
  ].join('\n')
}
