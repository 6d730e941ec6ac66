import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { REGLES_IMPORTS } from '@/tests/architecture/regles/imports'
import { REGLES_SCHEMA } from '@/tests/architecture/regles/schema'
import { REGLES_SOURCES } from '@/tests/architecture/regles/sources'
import { REGLES_TYPOGRAPHIE } from '@/tests/architecture/regles/typographie'

const PROJET = path.resolve(import.meta.dirname, '../..')
const CANARIS = path.join(import.meta.dirname, 'canaries')

describe.each([...REGLES_IMPORTS, ...REGLES_SOURCES, ...REGLES_SCHEMA, ...REGLES_TYPOGRAPHIE])(
  '$nom',
  ({ nom, titre, check }) => {
    it(titre, { timeout: 60_000 }, async () => {
      expect(await check(PROJET)).toEqual([])
    })

    it('reconnaît une infraction', async () => {
      expect(await check(path.join(CANARIS, nom))).not.toEqual([])
    })
  },
)
