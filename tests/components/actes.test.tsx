import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { VueActe } from '@/components/actes/vue-acte'
import { centimes } from '@/lib/domain/centimes'
import type { Acte } from '@/lib/domain/instantane'
import { conventionsAveyron } from '@/prisma/seed/donnees/aveyron'
import { conventionsHauteLoire } from '@/prisma/seed/donnees/haute-loire'
import { conventionsLot } from '@/prisma/seed/donnees/lot'
import { conventionsPyreneesAtlantiques } from '@/prisma/seed/donnees/pyrenees-atlantiques'
import { conventionsDuReleve } from '@/prisma/seed/donnees/territoires'
import type { ConventionSource } from '@/prisma/seed/donnees/types'
import { buildActeLu } from '@/tests/factories/actes'
import { lireRendu } from '@/tests/support/rendu'

const lirePage = (source: ConventionSource | undefined, modifier?: (acte: Acte) => Acte) =>
  lireRendu(<VueActe lu={buildActeLu(source, modifier)} />)

const retirerUnCentime = (acte: Acte): Acte => ({
  ...acte,
  montants: acte.montants.map((montant) =>
    montant.financeur === 'departement' && montant.valeur.kind === 'chiffre'
      ? { ...montant, valeur: { ...montant.valeur, centimes: centimes(montant.valeur.centimes - 1n) } }
      : montant,
  ),
})

const tenirPourExacts = (acte: Acte): Acte => ({
  ...acte,
  montants: acte.montants.map((montant) =>
    montant.valeur.kind === 'chiffre' && montant.sujet.niveau !== 'acte'
      ? { ...montant, valeur: { ...montant.valeur, precision: 'euro' } }
      : montant,
  ),
})

describe('La page de l’avenant 2020 de la Haute-Loire', () => {
  const page = lirePage(conventionsHauteLoire[0])

  it('dit en tête la parité, la somme des neuf actions et l’écart', () => {
    expect(page).toContain(
      'En 2020, l’État et le Département de la Haute-Loire ont annoncé 346 875,66 € chacun ; les neuf actions publiées totalisent 693 392 €, soit 359,32 € de moins ; l’écart est compatible avec des montants arrondis.',
    )
    expect(page).toContain('Parité attestée au centime')
  })

  it('montre les deux chiffres de l’écart et la tolérance qui l’explique', () => {
    expect(page).toContain('693 751,32 €')
    expect(page).toContain('693 392,00 € (9 lignes additionnées)')
    expect(page).toContain('explicable par les arrondis (± 3 501,00 €)')
  })

  it('tient l’écart pour réel quand les lignes sont données à l’euro', () => {
    expect(lirePage(conventionsHauteLoire[0], tenirPourExacts)).toContain('réel, au-delà des arrondis (± 4,50 €)')
  })

  it('relève « huit mesures » face à neuf lignes, et le doute sur le périmètre avec ses deux citations', () => {
    expect(page).toContain('Huit mesures annoncées, neuf rubriques publiées.')
    expect(page).toContain('5 mesures annoncées (socle) : la source ne dit pas le volet de chaque ligne.')
    expect(page).toContain('valent-ils pour trois ans ou pour 2020')
    expect(page).toContain('Avenant qui fixe les objectifs et les moyens pour cette année.')
  })

  it('ne présente les chiffres de contexte dans aucun total', () => {
    expect(page).toContain('19,3 millions d’euros')
    expect(page).toContain('ils ne sont comptés dans aucun total')
  })

  it('ouvre sur chaque montant sa fiche, et sur la somme ses lignes et son calcul', () => {
    const html = renderToStaticMarkup(<VueActe lu={buildActeLu(conventionsHauteLoire[0])} />)
    expect(html.match(/popover="auto"/g)).toHaveLength(13)
    expect(html).toContain('href="/montants.csv?calcul=lignes%7Cannonce%7C2020-01-01_2020-12-31%7C%7Censemble%7C"')
  })

  it('nomme qui paie le total dont le détail est incomplet', () => {
    const vider = (acte: Acte): Acte => {
      const retire = acte.montants.findIndex(({ sujet }) => sujet.niveau === 'action')
      return { ...acte, montants: acte.montants.filter((_, rang) => rang !== retire) }
    }
    expect(lirePage(conventionsHauteLoire[0], vider)).toContain('Avenant 2020, Ensemble, 2020 : 693 751,32 € annoncés')
  })

  it('dit la parité rompue de 0,01 € quand on retire un centime d’un côté', () => {
    expect(lirePage(conventionsHauteLoire[0], retirerUnCentime)).toContain('Parité rompue de 0,01 €')
  })
})

describe('La page d’un acte dont la source ne dit que l’existence', () => {
  const vider = (acte: Acte): Acte => ({ ...acte, actions: [], montants: [], ecartsConsignes: [] })

  it('le dit, sans rien compter', () => {
    expect(lirePage(conventionsHauteLoire[0], vider)).toContain(
      'Aucun montant n’est renseigné entre l’État et le Département de la Haute-Loire ; la parité ne peut pas être jugée. L’acte ne décrit ni mesure ni action.',
    )
  })
})

describe('La page de la convention du Lot', () => {
  const page = lirePage(conventionsLot[0])

  it('dit la parité compatible, jamais attestée', () => {
    expect(page).toContain('Compatible avec la parité (montants arrondis)')
    expect(page).not.toContain('attestée')
  })

  it('dit déduite la part que la source ne donne pas', () => {
    expect(page).toContain('La part du Département du Lot, environ 630 000 €, est déduite du total de 1 260 000 €')
  })

  it('n’invente aucun montant par mesure', () => {
    expect(page).toContain('La source ne donne de montant pour aucune de ces lignes.')
    expect(page).toContain('3 mesures annoncées (socle) : toutes sont décrites ici.')
  })
})

describe('La page de la convention de l’Aveyron', () => {
  const page = lirePage(conventionsAveyron[0])

  it('dit la parité indéterminable, sans zéro ni pourcentage', () => {
    expect(page).toContain('Indéterminable')
    expect(page).not.toMatch(/\b0 (€|%)/)
  })

  it('déplie le guichet unique et date la signature au mois près', () => {
    expect(page).toContain('chambres consulaires')
    expect(page).toContain('Rodez agglomération')
    expect(page).toContain('signature en juin 2019')
  })
})

describe('Les plans d’un autre cadre', () => {
  it.each([
    ['le plan logement du Lot', conventionsLot[1], 'neuf actions décrites'],
    ['l’Agenda 21', conventionsPyreneesAtlantiques[0], 'quatorze actions décrites'],
  ])('ne portent ni verdict ni balance : %s', (_nom, source, contenu) => {
    const html = renderToStaticMarkup(<VueActe lu={buildActeLu(source)} />)
    expect(lirePage(source)).toContain(contenu)
    expect(html).not.toContain('balance')
    expect(html).not.toContain('Indéterminable')
  })

  it('range les fiches de l’Agenda 21 dans l’ordre naturel de leurs codes', () => {
    const codes = [...lirePage(conventionsPyreneesAtlantiques[0]).matchAll(/ (2\.\d\.\d) /g)].map(([, code]) => code)
    expect(codes.slice(0, 14)).toEqual(codes.slice(0, 14).toSorted())
    expect(new Set(codes.slice(0, 14)).size).toBe(14)
  })
})

describe('La page de la convention du Bas-Rhin', () => {
  const source = conventionsDuReleve.find(({ slug }) => slug === 'calpae-2019-2021-bas-rhin')
  const page = lirePage(source)

  it('montre le contractualisé et l’exécuté côte à côte, sans pourcentage', () => {
    expect(page).toContain('1 160 700 €')
    expect(page).toContain('6 105 362,64 €')
    expect(page).not.toContain('%')
  })

  it('dit que la collectivité apporte plus et que c’est permis, sans alerte', () => {
    expect(page).toMatch(/Parité rompue de 3 730 000 € : .* apporte plus, ce que la règle permet/)
    expect(page).not.toContain('La part de l’État dépasse la moitié')
  })
})
