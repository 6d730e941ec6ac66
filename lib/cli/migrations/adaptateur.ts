import { randomUUID } from 'node:crypto'
import { PrismaPg } from '@prisma/adapter-pg'
import {
  type ColumnType,
  ColumnTypeEnum,
  type SqlDriverAdapter,
  type SqlMigrationAwareDriverAdapterFactory,
} from '@prisma/driver-adapter-utils'
import pg from 'pg'
import { withConnexion } from '@/lib/cli/base/connexion'
import { withBase } from '@/lib/cli/base/url'

/**
 * L’accès à Postgres du moteur de migrations.
 *
 * Il corrige trois défauts de celui de Prisma : le type « "char" » des catalogues, que le moteur ne sait pas relire ; les
 * scripts, coupés à chaque point-virgule, même au milieu d’une fonction ; la base d’essai, supprimée alors que des connexions
 * y sont encore ouvertes.
 */
export function createAcces(url: string): SqlMigrationAwareDriverAdapterFactory {
  return {
    provider: 'postgres',
    adapterName: '@prisma/adapter-pg',
    connect: () => connect(url),
    async connectToShadowDb() {
      const nom = `tandem_essai_${randomUUID()}`
      const run = (ordre: string) => withConnexion(url, (client) => client.query(ordre))
      await run(`CREATE DATABASE ${pg.escapeIdentifier(nom)}`)
      const essai = await connect(withBase(url, nom))
      return {
        ...essai,
        async dispose() {
          await essai.dispose()
          await run(`DROP DATABASE ${pg.escapeIdentifier(nom)} WITH (FORCE)`)
        },
      }
    },
  }
}

async function connect(url: string): Promise<SqlDriverAdapter> {
  const acces = await new PrismaPg(url).connect()
  return {
    provider: acces.provider,
    adapterName: acces.adapterName,
    executeRaw: (requete) => acces.executeRaw(requete),
    async executeScript(script) {
      await acces.executeRaw({ sql: script, args: [], argTypes: [] })
    },
    startTransaction: (isolation) => acces.startTransaction(isolation),
    getConnectionInfo: () => acces.getConnectionInfo(),
    dispose: () => acces.dispose(),
    async queryRaw(requete) {
      const resultat = await acces.queryRaw(requete)
      return { ...resultat, columnTypes: resultat.columnTypes.map(readAsTexte) }
    },
  }
}

function readAsTexte(type: ColumnType): ColumnType {
  switch (type) {
    case ColumnTypeEnum.Character:
      return ColumnTypeEnum.Text
    case ColumnTypeEnum.CharacterArray:
      return ColumnTypeEnum.TextArray
    default:
      return type
  }
}
