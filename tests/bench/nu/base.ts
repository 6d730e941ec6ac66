import pg from 'pg'

let reserve: pg.Pool | undefined

/** Les connexions de l’application nue, autant qu’au portail. */
export function getBase(): pg.Pool {
  reserve ??= new pg.Pool({ connectionString: process.env.DATABASE_URL_PUBLIC, max: 10 })
  return reserve
}
