import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { previewImport } from '@/lib/domain/import/apercu'
import { proposeCorrespondance } from '@/lib/domain/import/correspondance'
import { composeMontants, composeReperes } from '@/lib/domain/import/exportation'
import type { Classeur } from '@/lib/domain/import/feuille'
import { composeFiches } from '@/lib/domain/import/fiches/exportation'
import { writeClasseur } from '@/lib/platform/classeur/ecrire-xlsx'
import { openOctets } from '@/lib/platform/classeur/garde'
import { readXlsx } from '@/lib/platform/classeur/xlsx'
import { conventionsAveyron } from '@/prisma/seed/donnees/aveyron'
import { conventionsHauteLoire } from '@/prisma/seed/donnees/haute-loire'
import { conventionsLot } from '@/prisma/seed/donnees/lot'
import { conventionsPyreneesAtlantiques } from '@/prisma/seed/donnees/pyrenees-atlantiques'
import { buildActeLu } from '@/tests/factories/actes'
import { arbitraireFiches, exporterActe } from '@/tests/factories/fiches'
import { DEFAUTS } from '@/tests/factories/imports'

type Charge = Parameters<typeof previewImport>[2]

const composer = (charge: Charge) => [composeMontants(charge), ...composeFiches(charge), composeReperes(charge)]

/** Sans le fil à part, éprouvé ailleurs : il naîtrait à chaque essai. */
async function passerParUnClasseur(charge: Charge): Promise<Classeur> {
  const octets = await writeClasseur({ titre: 'Essai', lignes: [] }, composer(charge))
  const archive = await openOctets(Buffer.from(octets))
  if (archive === null) throw new Error('Classeur illisible')
  return readXlsx(archive)
}

function expectInchange(classeur: Classeur, charge: Charge) {
  const { fiches, erreurs, remarques } = previewImport(classeur, proposeCorrespondance(classeur, {}, DEFAUTS), charge)
  expect(erreurs).toEqual([])
  expect(remarques).toEqual([])
  const { mesures, actions } = charge.acte
  expect(fiches.map(({ id }) => id)).toEqual([...mesures, ...actions].map(({ id }) => id))
  expect(fiches.flatMap(({ champs }) => champs)).toEqual([])
}

const DEMONSTRATION = [
  ...conventionsAveyron,
  ...conventionsHauteLoire,
  ...conventionsLot,
  ...conventionsPyreneesAtlantiques,
]

/** Sans la feuille cachée, ce qui n’a pas changé ne se voit pas davantage. */
function expectInchangeSansReperes({ feuilles }: Classeur, charge: Charge) {
  expectInchange({ feuilles: feuilles.filter(({ nom }) => !nom.startsWith('Repères')) }, charge)
}

describe('exporter puis importer les fiches ne change rien', () => {
  test('quels que soient leurs textes', () => {
    fc.assert(
      fc.property(arbitraireFiches, (charge) => {
        expectInchange(exporterActe(charge), charge)
        expectInchangeSansReperes(exporterActe(charge), charge)
      }),
      { numRuns: 100 },
    )
  })

  test('à travers un vrai classeur', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraireFiches, async (charge) => {
        expectInchange(await passerParUnClasseur(charge), charge)
      }),
      { numRuns: 30 },
    )
  })

  test.each(DEMONSTRATION.map((source) => [source.slug, source] as const))('pour %s', async (_slug, source) => {
    const charge = { ...buildActeLu(source), version: 0 }
    expectInchange(await passerParUnClasseur(charge), charge)
  })
})
