import pg from 'pg'

let reserve: pg.Pool | undefined

/** Les connexions de l’application nue, autant qu’au portail ; pg lit lui-même leur adresse dans l’environnement. */
export function getBase(): pg.Pool {
  reserve ??= new pg.Pool({ max: 10 })
  return reserve
}
