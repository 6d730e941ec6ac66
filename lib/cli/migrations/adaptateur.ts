import { randomUUID } from 'node:crypto'
import { PrismaPg } from '@prisma/adapter-pg'
import { ColumnTypeEnum, type SqlDriverAdapter, type SqlMigrationAwareDriverAdapterFactory } from '@prisma/driver-adapter-utils'
import pg from 'pg'
import { withConnexion } from '@/lib/cli/base/connexion'
import { withBase } from '@/lib/cli/base/url'

/**
 * Les numéros de types de Postgres à changer pour que l’adaptateur les accepte : un tableau de « "char" » est lu comme un tableau
 * de textes, et « "char" » prend le numéro ainsi libéré, auquel `queryRaw` rend son vrai type.
 */
const TYPES_ACCEPTES: ReadonlyMap<number, number> = new Map([
  [1002, 1009],
  [18, 1002],
])

/** Un accès à Postgres pour le moteur, qui ne ferme pas de lui-même toutes ses connexions. */
export interface Acces extends SqlMigrationAwareDriverAdapterFactory {
  close(): Promise<void>
}

/**
 * L’accès à Postgres du moteur de migrations.
 *
 * Il corrige trois défauts de celui de Prisma : le type « "char" » des catalogues, qu’il ignore ; les
 * scripts, coupés à chaque point-virgule, même au milieu d’une fonction ; la base d’essai, supprimée alors que des connexions
 * y sont encore ouvertes.
 */
export function createAcces(url: string): Acces {
  const ouvertes = new Set<SqlDriverAdapter>()

  async function open(base: string, onFermeture?: () => Promise<unknown>): Promise<SqlDriverAdapter> {
    const connexion = await connect(base)
    const suivie = {
      ...connexion,
      async dispose() {
        if (!ouvertes.delete(suivie)) return
        await connexion.dispose()
        await onFermeture?.()
      },
    } satisfies SqlDriverAdapter
    ouvertes.add(suivie)
    return suivie
  }

  return {
    async close() {
      for (const connexion of ouvertes) await connexion.dispose()
    },
    provider: 'postgres',
    adapterName: '@prisma/adapter-pg',
    connect: () => open(url),
    async connectToShadowDb() {
      const nom = `tandem_essai_${randomUUID()}`
      const run = (ordre: string) => withConnexion(url, (client) => client.query(ordre))
      await run(`CREATE DATABASE ${pg.escapeIdentifier(nom)}`)
      return open(withBase(url, nom), () => run(`DROP DATABASE ${pg.escapeIdentifier(nom)} WITH (FORCE)`))
    },
  }
}

async function connect(url: string): Promise<SqlDriverAdapter> {
  const acces = await new PrismaPg(createPool(url), { disposeExternalPool: true }).connect()
  return {
    provider: acces.provider,
    adapterName: acces.adapterName,
    async queryRaw(requete) {
      const resultat = await acces.queryRaw(requete)
      const columnTypes = resultat.columnTypes.map((type) =>
        type === ColumnTypeEnum.CharacterArray ? ColumnTypeEnum.Character : type,
      )
      return { ...resultat, columnTypes }
    },
    executeRaw: (requete) => acces.executeRaw(requete),
    async executeScript(script) {
      await acces.executeRaw({ sql: script, args: [], argTypes: [] })
    },
    startTransaction: (isolation) => acces.startTransaction(isolation),
    getConnectionInfo: () => acces.getConnectionInfo(),
    dispose: () => acces.dispose(),
  }
}

/** Des connexions dont les résultats ne portent que des types acceptés par l’adaptateur. */
function createPool(url: string): pg.Pool {
  return new Proxy(new pg.Pool({ connectionString: url }), {
    get(pool, nom) {
      const propriete: unknown = Reflect.get(pool, nom)
      if (typeof propriete !== 'function') return propriete
      if (nom !== 'query') return propriete.bind(pool)
      return async (...parametres: unknown[]) => {
        const resultat: pg.QueryResult = await Reflect.apply(propriete, pool, parametres)
        for (const champ of resultat.fields ?? []) champ.dataTypeID = TYPES_ACCEPTES.get(champ.dataTypeID) ?? champ.dataTypeID
        return resultat
      }
    },
  })
}
