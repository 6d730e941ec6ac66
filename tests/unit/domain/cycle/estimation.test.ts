import { describe, expect, it } from 'vitest'
import { centimes } from '@/lib/domain/centimes'
import { decrireNonRenseignes, estimerSaisie } from '@/lib/domain/cycle/estimation'

const chiffre = { kind: 'chiffre', centimes: centimes(100n), precision: 'euro' } as const
const sansSource = { valeur: chiffre, sourceId: null }

describe('Ce qui reste à saisir', () => {
  it('compte les champs et arrondit le temps à la minute entamée', () => {
    const manquants = [
      { champ: 'periode', message: '' },
      { champ: 'montants', message: '' },
    ] as const
    expect(estimerSaisie(manquants, [sansSource, sansSource, { valeur: chiffre, sourceId: 'acte' }])).toBe(
      'Il reste 4 champs\u202f: environ 2\u00a0min, si l’on compte 20\u00a0s par champ (un ordre de grandeur, non mesuré) et les pièces sous la main.',
    )
  })

  it('ne dit rien quand rien ne manque', () => {
    expect(estimerSaisie([], [sansSource])).toBeNull()
  })

  it('ne compte dans le temps que ce qui est exigé, et dit à part les montants non renseignés', () => {
    const vide = { valeur: { kind: 'non_renseigne' }, sourceId: null } as const
    const sansObjet = { valeur: { kind: 'sans_objet' }, sourceId: null } as const
    expect(estimerSaisie([{ champ: 'montants', message: '' }], [sansSource, vide, sansObjet])).toContain('1 champ')
    expect(decrireNonRenseignes([sansSource, vide, sansObjet])).toBe(
      '1 montant n’est pas renseigné\u202f: rien n’y oblige pour avancer, mais la parité en dépend.',
    )
    expect(decrireNonRenseignes([vide, vide])).toContain('2 montants ne sont pas renseignés')
    expect(decrireNonRenseignes([sansSource, sansObjet])).toBeNull()
  })
})
