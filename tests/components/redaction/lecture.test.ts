import { describe, expect, it } from 'vitest'
import { lireLignes } from '@/components/redaction/montants/lecture'
import { analyseActe } from '@/lib/domain/analyse'
import { ligne } from './lignes'

const HAUTE_LOIRE = ['128000', '62000', '140249', '94000', '82000', '18000', '114000', '32000', '23143']

const parts = (['etat', 'departement'] as const).map((financeur) =>
  ligne(financeur, { financeur, montant: '346 875,66', sourceId: 's' }),
)

function createActions(precision: string) {
  return HAUTE_LOIRE.map((montant, rang) =>
    ligne(`m${rang}`, {
      sujet: `action:${rang}`,
      financeur: 'ensemble',
      montant,
      precision: montant.endsWith('000') ? precision : 'euro',
      sourceId: 's',
    }),
  )
}

function analyser(lignes: Parameters<typeof lireLignes>[0]) {
  const { montants } = lireLignes(lignes)
  const actions = HAUTE_LOIRE.map((_, rang) => ({
    id: String(rang),
    lignee: String(rang),
    volet: null,
    mesureId: null,
  }))
  return analyseActe(
    { periode: { debut: '2020-01-01', fin: '2020-12-31' }, explications: [], cadre: { niveauParite: 'convention' } },
    { montants, mesures: [], actions, denombrements: [], ecartsConsignes: [] },
  )
}

describe('la lecture de la saisie en cours', () => {
  it('rend l’écart de la Haute-Loire explicable au millier et réel à l’euro', () => {
    const qualifier = (precision: string) => analyser([...parts, ...createActions(precision)]).ecarts[0]
    expect(qualifier('millier')).toMatchObject({ qualification: 'explicable', calcul: { ecart: 35_932n } })
    expect(qualifier('euro')).toMatchObject({ qualification: 'reel', calcul: { ecart: 35_932n } })
  })

  it('dit la parité rompue de 0,01 € dès qu’un centime manque d’un côté', () => {
    const [etat, departement] = parts
    const lignes = [...(etat ? [{ ...etat, montant: '346875.65' }] : []), ...(departement ? [departement] : [])]
    expect(analyser(lignes).tete?.verdict).toMatchObject({ tag: 'rompue', ecart: 1n, plusPayeur: 'departement' })
  })

  it('compte à part une ligne illisible ou ambiguë, sans la tenir pour zéro', () => {
    const lignes = ['douze', '1,234', '12,50'].map((montant, rang) => ligne(`l${rang}`, { montant }))
    expect(lireLignes(lignes)).toMatchObject({ illisibles: 2, sansSource: 1, montants: [{ id: 'l2' }] })
  })

  it('ne compte pas une ligne dont le jour n’existe pas', () => {
    expect(lireLignes([ligne('a', { debut: '30/02/2020', montant: '1' })]).illisibles).toBe(1)
  })

  it('lit une case vide comme une absence déclarée, qui n’a pas besoin de source', () => {
    const { montants, sansSource } = lireLignes([ligne('a', { absence: 'secret' })])
    expect(montants[0]?.valeur).toEqual({ kind: 'secret' })
    expect(sansSource).toBe(0)
  })

  it('préfère la précision de l’agent à celle que l’écriture suggère', () => {
    const lire = (precision: string) => lireLignes([ligne('a', { montant: '62 000', precision })]).montants[0]?.valeur
    expect(lire('')).toMatchObject({ precision: 'euro' })
    expect(lire('millier')).toMatchObject({ precision: 'millier' })
  })
})
