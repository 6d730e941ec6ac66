import type pg from 'pg'
import { withConnexion } from '@/lib/cli/base/connexion'

/** Les réglages de transaction que lisent les politiques de la base. */
export interface ContexteBrut {
  readonly utilisateur?: string
  readonly ecriture?: string
  readonly lecture?: string
  readonly territoires?: string
  readonly examen?: string
  readonly national?: boolean
}

/** Joue un travail sous un contexte, par une connexion nue, puis défait tout. */
export function tryContexte<T>(
  url: string,
  { utilisateur = '', ecriture = '', lecture = '', territoires = '', examen = '', national = false }: ContexteBrut,
  travail: (client: pg.Client) => Promise<T>,
): Promise<T> {
  return withConnexion(url, async (client) => {
    await client.query('BEGIN')
    await client.query(
      `SELECT set_config('app.ecriture', $1, true), set_config('app.lecture', $2, true),
        set_config('app.territoires', $3, true), set_config('app.national', $4, true),
        set_config('app.examen', $5, true), set_config('app.utilisateur', $6, true)`,
      [ecriture, lecture, territoires, national ? 'oui' : 'non', examen, utilisateur],
    )
    try {
      return await travail(client)
    } finally {
      await client.query('ROLLBACK')
    }
  })
}

/** Le code que Postgres oppose à un ordre ; null s’il l’accepte. La transaction reste utilisable. */
export async function getRefus(
  client: pg.Client,
  ordre: string,
  valeurs: readonly unknown[] = [],
): Promise<string | null> {
  await client.query('SAVEPOINT essai')
  try {
    await client.query(ordre, [...valeurs])
    await client.query('RELEASE essai')
    return null
  } catch (erreur) {
    await client.query('ROLLBACK TO essai')
    return erreur instanceof Error && 'code' in erreur ? String(erreur.code) : 'inconnu'
  }
}

/** Le nombre de lignes qu’un ordre touche ; aucune si la base refuse jusqu’à l’ordre lui-même. */
export async function countTouchees(client: pg.Client, ordre: string, valeurs: readonly unknown[]): Promise<number> {
  await client.query('SAVEPOINT essai')
  try {
    const { rowCount } = await client.query(ordre, [...valeurs])
    return rowCount ?? 0
  } catch (erreur) {
    if (!(erreur instanceof Error && 'code' in erreur && erreur.code === '42501')) throw erreur
    return 0
  } finally {
    await client.query('ROLLBACK TO essai')
  }
}
