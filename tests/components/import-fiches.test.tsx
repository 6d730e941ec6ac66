import fc from 'fast-check'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { TexteCompare } from '@/components/difference/texte-compare'
import { FichesImport } from '@/components/redaction/import/fiches-import'
import { previewImport } from '@/lib/domain/import/apercu'
import { proposeCorrespondance } from '@/lib/domain/import/correspondance'
import { buildAction } from '@/tests/factories/differences'
import { buildFiches, exporterActe, retoucher } from '@/tests/factories/fiches'
import { DEFAUTS } from '@/tests/factories/imports'

/** Le texte d’après : ce que l’on lit une fois passé sur ce qui est retiré et sur ce qui ne s’entend qu’à l’oreille. */
const lireApres = (html: string) =>
  html
    .replaceAll(/<span class="sr-only">[^<]*<\/span>/g, '')
    .replaceAll(/<del[^>]*>[^<]*<\/del>/g, '')
    .replaceAll(/<[^>]+>/g, '')

describe('deux textes comparés mot à mot', () => {
  const texte = fc
    .array(fc.constantFrom('un', 'mot', '\u202f:', '\u00a0', ' ', '\n', 'l’État', '50\u202f%'))
    .map((m) => m.join(''))

  test('disent exactement le second, insécables comprises', () => {
    fc.assert(
      fc.property(texte, texte, (avant, apres) => {
        expect(lireApres(renderToStaticMarkup(<TexteCompare avant={avant} apres={apres} />))).toBe(apres)
      }),
    )
  })
})

test('une fiche changée montre son champ, une fiche ajoutée le début de ses textes', () => {
  const charge = buildFiches([], [buildAction('a', { titre: 'Maraudes', objectif: 'Aller vers' })])
  const classeur = retoucher(
    exporterActe(charge),
    ['Actions', 2, 'Objectif', 'Aller vers tous'],
    ['Actions', 3, 'Titre', 'Bail glissant'],
    ['Actions', 3, 'Descriptif', 'long '.repeat(1_000)],
  )
  const { fiches } = previewImport(classeur, proposeCorrespondance(classeur, {}, DEFAUTS), charge)
  const lu = lireApres(renderToStaticMarkup(<FichesImport fiches={fiches} />))
  expect(lu).toContain('Aller vers tous')
  expect(lu).toContain('Bail glissantÀ ajouter')
  expect(lu).toContain('long…')
  expect(lu.length).toBeLessThan(700)
})
