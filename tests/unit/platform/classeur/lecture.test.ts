import { describe, expect, test } from 'vitest'
import writeXlsx from 'write-excel-file/node'
import { readClasseur } from '@/lib/platform/classeur/lire-classeur'
import { createXlsxDe } from '@/tests/factories/classeurs'
import { cases, createBombe, createBombeDeFusions, createBombeDeTexte } from '@/tests/factories/classeurs-hostiles'

const MO = 1024 * 1024

describe('le fil à part', { timeout: 60_000 }, () => {
  test('lit un classeur tel qu’une bibliothèque l’écrit', async () => {
    const classeur = await writeXlsx([
      {
        sheet: 'Montants',
        data: [
          ['Libellé', 'Montant'],
          ['L’accès & le reste <1>', { type: Number, value: 0.29 }],
        ],
      },
      { sheet: 'Autre', data: [[{ type: Date, value: new Date('2020-02-29T00:00:00Z'), format: 'dd/mm/yyyy' }]] },
    ]).toBuffer()
    expect(await readClasseur(Buffer.from(classeur))).toEqual({
      feuilles: [
        {
          nom: 'Montants',
          lignes: [
            [
              { genre: 'texte', texte: 'Libellé', formule: false },
              { genre: 'texte', texte: 'Montant', formule: false },
            ],
            [
              { genre: 'texte', texte: 'L’accès & le reste <1>', formule: false },
              { genre: 'nombre', texte: '0.29', formule: false },
            ],
          ],
        },
        { nom: 'Autre', lignes: [[{ genre: 'jour', texte: '2020-02-29', formule: false }]] },
      ],
    })
  })

  test('rend la raison d’un refus trouvé en lisant', async () => {
    expect(await readClasseur(createBombeDeTexte())).toEqual({ raison: 'trop_grand' })
  })

  test('meurt seul quand un fichier épuise son temps', async () => {
    expect(await readClasseur(createBombeDeFusions())).toEqual({ raison: 'trop_long' })
    expect(await readClasseur(createXlsxDe(cases(1, 1)))).toHaveProperty('feuilles')
  })

  test('lit les fichiers deux par deux, fait attendre les suivants, et refuse la foule', async () => {
    const classeur = createXlsxDe('<row><c><v>1</v></c></row>')
    const lus = await Promise.all(Array.from({ length: 12 }, () => readClasseur(classeur)))
    expect(lus.filter((lu) => 'feuilles' in lu)).toHaveLength(10)
    expect(lus.filter((lu) => 'raison' in lu)).toEqual([{ raison: 'occupe' }, { raison: 'occupe' }])
    expect(await readClasseur(classeur)).toHaveProperty('feuilles')
  })
})

test('une bombe se refuse sans prendre de mémoire', async () => {
  const bombe = createBombe()
  const avant = process.memoryUsage().rss
  for (let fois = 0; fois < 20; fois += 1) await readClasseur(bombe)
  expect(process.memoryUsage().rss - avant).toBeLessThan(32 * MO)
})

test('un tableau de vingt mille cases se lit', async () => {
  const lu = await readClasseur(createXlsxDe(cases(20_000, 10)))
  expect('feuilles' in lu && lu.feuilles[0]?.lignes.length).toBe(2_000)
})
