import pg from 'pg'

/** Ouvre une connexion le temps d’un travail. */
export async function withConnexion<Resultat>(
  url: string,
  travail: (client: pg.Client) => Promise<Resultat>,
): Promise<Resultat> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 })
  client.on('error', () => undefined)
  await client.connect()
  try {
    return await travail(client)
  } finally {
    await client.end()
  }
}

/** Dit si la base répond. */
export function canConnect(url: string): Promise<boolean> {
  return withConnexion(url, (client) => client.query('SELECT 1')).then(
    () => true,
    () => false,
  )
}
