import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { previewImport } from '@/lib/domain/import/apercu'
import { proposeCorrespondance } from '@/lib/domain/import/correspondance'
import { composeMontants, composeMontantsCsv, composeReperes } from '@/lib/domain/import/exportation'
import type { Classeur } from '@/lib/domain/import/feuille'
import { readCsv } from '@/lib/platform/classeur/csv'
import { writeFeuilleCsv } from '@/lib/platform/classeur/ecrire-csv'
import { writeClasseur } from '@/lib/platform/classeur/ecrire-xlsx'
import { openOctets } from '@/lib/platform/classeur/garde'
import { readXlsx } from '@/lib/platform/classeur/xlsx'
import { completer } from '@/tests/factories/differences'
import { buildCharge, DEFAUTS, relire } from '@/tests/factories/imports'
import { arbitraireCentimes, arbitraireMontant } from '@/tests/factories/montants'

const textes = fc.oneof(
  fc.constant(null),
  fc.string({ unit: 'grapheme', maxLength: 40 }).map((texte) => texte.trim() || null),
)

const arbitraireActe = fc
  .uniqueArray(
    fc.record({ montant: arbitraireMontant, citation: textes, page: textes, note: textes, exact: arbitraireCentimes }),
    { maxLength: 12, selector: ({ montant }) => montant.id },
  )
  .map((lignes) =>
    buildCharge(
      lignes.map(({ montant, exact, ...reste }) => {
        const { valeur } = montant
        return {
          ...completer({ ...montant, valeur: valeur.kind === 'chiffre' ? { ...valeur, centimes: exact } : valeur }),
          ...reste,
        }
      }),
    ),
  )

type Charge = ReturnType<typeof buildCharge>

const preview = (classeur: Classeur, charge: Charge) =>
  previewImport(classeur, proposeCorrespondance(classeur, {}, DEFAUTS), charge)

/** Sans le fil à part, éprouvé ailleurs : il naîtrait à chaque essai. */
async function readFeuilles(octets: Uint8Array): Promise<Classeur> {
  const archive = await openOctets(Buffer.from(octets))
  if (archive === null) throw new Error('Classeur illisible')
  return readXlsx(archive)
}

function expectInchange(classeur: Classeur, charge: Charge) {
  const { changements, erreurs } = preview(classeur, charge)
  expect(erreurs).toEqual([])
  expect(changements.map(({ etat }) => etat)).toEqual(charge.acte.montants.map(() => 'inchange'))
}

describe('exporter puis importer ne change rien', () => {
  test('quels que soient les montants', () => {
    fc.assert(
      fc.property(arbitraireActe, (charge) => {
        expectInchange(relire([composeMontants(charge), composeReperes(charge)]), charge)
      }),
      { numRuns: 300 },
    )
  })

  test('à travers un vrai classeur', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraireActe, async (charge) => {
        const feuilles = [composeMontants(charge), composeReperes(charge)]
        expectInchange(await readFeuilles(await writeClasseur({ titre: 'Essai', lignes: [] }, feuilles)), charge)
      }),
      { numRuns: 30 },
    )
  })

  test('à travers un CSV', () => {
    fc.assert(
      fc.property(arbitraireActe, (charge) => {
        expectInchange(readCsv(Buffer.from(writeFeuilleCsv(composeMontantsCsv(charge)))), charge)
      }),
      { numRuns: 60 },
    )
  })
})
