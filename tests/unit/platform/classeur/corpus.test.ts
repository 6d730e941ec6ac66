import { describe, expect, test } from 'vitest'
import type { Case, Classeur } from '@/lib/domain/import/feuille'
import { readContenu } from '@/lib/platform/classeur/contenu'
import { inspectClasseur } from '@/lib/platform/classeur/garde'
import { REFUSES } from '@/tests/factories/classeurs-hostiles'
import { LUS } from '@/tests/factories/classeurs-lus'

/** Sans le fil à part, éprouvé ailleurs : il naîtrait à chaque fichier. */
async function read(octets: Buffer) {
  const inspection = await inspectClasseur(octets)
  return 'raison' in inspection ? inspection : readContenu(inspection.genre, octets)
}

function toTexte(contenu: Case | null): string {
  if (contenu === null) return '·'
  const nature = [
    ...(contenu.genre === 'texte' && !contenu.formule ? [] : [contenu.genre]),
    ...(contenu.formule ? ['calculé'] : []),
  ]
  return contenu.texte.replaceAll('\n', '⏎') + (nature.length === 0 ? '' : ` [${nature.join(' ')}]`)
}

const toRangees = ({ feuilles }: Classeur) => feuilles[0]?.lignes.map((rangee) => rangee.map(toTexte).join(' | '))

describe('un fichier que le portail lit', () => {
  test.each(LUS)('$nom', async ({ octets, rangees }) => {
    const lu = await read(octets())
    expect('raison' in lu ? lu : toRangees(lu)).toEqual(rangees)
  })
})

describe('un fichier que le portail refuse', () => {
  test.each(REFUSES)('$nom', async ({ octets, raison }) => {
    expect(await read(octets())).toEqual({ raison })
  })
})
