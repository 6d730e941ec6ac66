import { readFileSync } from 'node:fs'
import { XMLParser, XMLValidator } from 'fast-xml-parser'
import { describe, expect, it } from 'vitest'
import { TEINTES } from '@/components/balance/teintes'
import { composeBalanceSvg } from '@/components/partage/balance-svg'
import type { Vignette } from '@/components/partage/vignette'

const VIGNETTE: Vignette = {
  titre: 'Convention <« 2019 & suite »>',
  portee: 'Annoncé, 2020',
  verdict: 'Parité attestée au centime',
  balance: {
    parts: {
      etat: { tag: 'exact', centimes: 34_687_566n },
      departement: { tag: 'exact', centimes: 34_687_566n },
      autre: { tag: 'absent' },
    },
  },
  parts: [
    { nom: 'État', montant: '346 875,66 €' },
    { nom: 'Département', montant: '346 875,66 €' },
  ],
  ensemble: null,
  autres: null,
  phrase: 'L’État et le Département ont annoncé 346 875,66 € chacun.',
}

function compose(vignettes: readonly Vignette[]): string {
  return composeBalanceSvg({ titre: 'Haute-Loire', vignettes, adresse: 'https://tandem.example/x', publieLe: null })
}

describe('La balance à poser sur un autre site', () => {
  it('est un document XML bien formé, quoi que disent les titres', () => {
    expect(XMLValidator.validate(compose([VIGNETTE]))).toBe(true)
    expect(compose([VIGNETTE])).toContain('Convention &lt;« 2019 &amp; suite »&gt;')
  })

  it('porte sa phrase comme équivalent en texte', () => {
    const { svg } = new XMLParser().parse(compose([VIGNETTE]))
    expect(svg.title).toBe(`Haute-Loire. ${VIGNETTE.phrase}`)
  })

  it('partage la barre en deux moitiés quand la parité est attestée', () => {
    expect(compose([VIGNETTE]).match(/width="50\.00%"/g)).toHaveLength(2)
  })

  it('dit « non renseigné » sans convention, et n’a alors ni barre ni zéro', () => {
    const svg = compose([])
    expect(svg).toContain('non renseigné')
    expect(svg).not.toMatch(/0,00|0\u00a0€/)
  })

  it('coupe un titre trop long au lieu de le laisser sortir', () => {
    const svg = compose([{ ...VIGNETTE, titre: 'a'.repeat(200) }])
    expect(svg).toContain(`${'a'.repeat(83)}…`)
  })
})

describe('Les teintes d’un dessin autonome', () => {
  it.each(Object.entries(TEINTES))('« %s » est celle de la feuille de style', (nom, teinte) => {
    expect(readFileSync('app/globals.css', 'utf8')).toContain(`--color-${nom}: ${teinte};`)
  })
})
