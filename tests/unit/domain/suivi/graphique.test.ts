import { describe, expect, test } from 'vitest'
import { dessiner, listPortees } from '@/lib/domain/suivi/graphique'
import { toLignes } from '@/lib/domain/suivi/ligne'
import { annee } from '@/tests/factories/montants'
import { bilan, publie, territoire } from '@/tests/factories/territoires'

const LIGNES = toLignes([
  territoire('Lot', '46', [
    { bilans: [bilan({ etat: publie(1), departement: publie(2) })] },
    { famille: 'plan', bilans: [bilan({ etat: publie(1), departement: publie(1) })] },
  ]),
  territoire('Gers', '32', [{ bilans: [bilan({ etat: publie(1), departement: publie(1), autres: publie(2) })] }]),
  territoire('Tarn', '81', [{ bilans: [bilan({ etat: publie(1), departement: publie(1), periode: annee(2019) })] }]),
  territoire('Aude', '11', [{ bilans: [bilan({ etat: publie(1) })] }]),
  territoire('Landes', '40', [{}]),
  territoire('Ain', '01'),
])

describe('le graphique du suivi', () => {
  test('propose une portée par nature, période et périmètre, la plus fréquente d’abord', () => {
    expect(listPortees(LIGNES).map(({ periode, nombre }) => [periode, nombre])).toEqual([
      [annee(2020), 2],
      [annee(2019), 1],
    ])
  })

  test('dessine les parts de la portée en points de base qui font toujours le tout', () => {
    const [portee] = listPortees(LIGNES)
    const { dessinees } = dessiner(LIGNES, portee ?? expect.fail('aucune portée'))
    expect(dessinees.map(({ etat, autre, departement }) => [etat, autre, departement])).toEqual([
      [2500, 5000, 2500],
      [3333, 0, 6667],
    ])
  })

  test('compte chaque ligne laissée de côté, par raison', () => {
    const [portee] = listPortees(LIGNES)
    const { omises } = dessiner(LIGNES, portee ?? expect.fail('aucune portée'))
    expect(omises).toEqual({ nonRenseignees: 1, enPreparation: 0, horsParite: 1, partManquante: 2, autrePortee: 1 })
  })

  test('n’a rien à dessiner quand les deux parts sont nulles ou l’une négative', () => {
    const lignes = toLignes([
      territoire('Lot', '46', [{ bilans: [bilan({ etat: publie(0), departement: publie(0) })] }]),
      territoire('Gers', '32', [{ bilans: [bilan({ etat: publie(-1), departement: publie(2) })] }]),
    ])
    expect(listPortees(lignes)).toEqual([])
  })
})
