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

/** Un accès à Postgres pour le moteur, qui ne ferme pas de lui-même toutes ses connexions. */
export interface Acces extends SqlMigrationAwareDriverAdapterFactory {
  close(): Promise<void>
}

/**
 * L’accès à Postgres du moteur de migrations.
 *
 * Il corrige trois défauts de celui de Prisma : le type « "char" » des catalogues, que le moteur ne sait pas relire ; les
 * scripts, coupés à chaque point-virgule, même au milieu d’une fonction ; la base d’essai, supprimée alors que des connexions
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
