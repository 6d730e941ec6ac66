import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { jourFacultatif, jourObligatoire, refinePeriode, texteObligatoire } from '@/lib/domain/saisie'

const fiche = z
  .object({ titre: texteObligatoire('Donnez un titre.'), debut: jourFacultatif, fin: jourFacultatif })
  .superRefine(refinePeriode)

function listMessages(saisie: z.input<typeof fiche>) {
  return fiche.safeParse(saisie).error?.issues.map(({ path, message }) => [path.join('.'), message])
}

describe('la saisie d’un formulaire', () => {
  it('dit toutes les erreurs à la fois, champ absent et période compris', () => {
    expect(listMessages({ debut: '31/12/2021', fin: '01/01/2021' })).toEqual([
      ['titre', 'Donnez un titre.'],
      ['fin', 'La période finit avant d’avoir commencé.'],
    ])
  })

  it('ne reproche à un jour illisible que de ne pas exister', () => {
    expect(listMessages({ titre: 'Avenant', debut: '30/02/2020', fin: '31/12/2020' })).toEqual([
      ['debut', 'Cette date n’existe pas dans le calendrier.'],
    ])
  })

  it('refuse une période à moitié saisie', () => {
    expect(listMessages({ titre: 'Avenant', debut: '01/01/2020' })).toEqual([
      ['fin', 'Indiquez aussi le dernier jour de la période.'],
    ])
  })

  it('exige un jour là où il en faut un', () => {
    expect(jourObligatoire.safeParse(undefined).error?.issues[0]?.message).toBe('Indiquez une date.')
  })
})
