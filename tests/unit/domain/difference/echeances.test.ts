import { describe, expect, it } from 'vitest'
import { computeDifference } from '@/lib/domain/difference/difference'
import { parseInstantane } from '@/lib/domain/instantane'
import { decrireDifference } from '@/lib/domain/phrase/difference'
import { decrireEcheance } from '@/lib/domain/phrase/echeance'
import { buildCompare } from '@/tests/factories/differences'

const rapport = { code: 'rapport-execution-2020', libelle: 'Rapport', echeance: '2021-03-31' }
const comite = { code: 'propre-1', libelle: 'Comité', echeance: '2021-01-15' }
const lire = (texte: string) => texte.replaceAll(/[\u00a0\u202f]/g, ' ')

function comparer(avant: readonly (typeof rapport)[], apres: readonly (typeof rapport)[]) {
  return computeDifference(buildCompare({ echeances: [...avant] }), buildCompare({ echeances: [...apres] }))
}

const dire = (...actes: Parameters<typeof comparer>) =>
  comparer(...actes).echeances.map((echeance) => `${echeance.libelle} : ${lire(decrireEcheance(echeance))}`)

describe('Les échéances de deux actes', () => {
  it('se taisent quand rien ne bouge, quel que soit leur ordre', () => {
    expect(dire([rapport, comite], [comite, rapport])).toEqual([])
  })

  it('disent ce qui se déplace, s’ajoute, change de nom ou n’y figure plus, dans l’ordre des dates', () => {
    expect(dire([rapport, comite], [{ ...rapport, echeance: '2021-06-30' }])).toEqual([
      'Comité : N’y figure plus ; elle était au 15 janvier 2021',
      'Rapport : Passe du 31 mars 2021 au 30 juin 2021',
    ])
    expect(dire([rapport], [{ ...rapport, libelle: 'Bilan' }, comite])).toEqual([
      'Comité : S’ajoute, au 15 janvier 2021',
      'Bilan : Change de nom ; c’était « Rapport »',
    ])
  })

  it('ne confondent pas le rapport d’une année et celui de la suivante', () => {
    const suivant = { ...rapport, code: 'rapport-execution-2021', echeance: '2022-03-31' }
    expect(dire([rapport], [rapport, suivant])).toEqual(['Rapport : S’ajoute, au 31 mars 2022'])
  })

  it('entrent dans la phrase de tête', () => {
    const cotes = { avant: 'Avenant 2020', apres: 'Avenant 2021' }
    const deplace = { ...rapport, echeance: '2021-06-30' }
    expect(lire(decrireDifference(comparer([rapport], [deplace]), cotes))).toBe(
      'De l’avenant 2020 à l’avenant 2021, aucune mesure ni action ne change de texte ; aucune somme ne change ; l’échéance « Rapport » passe du 31 mars 2021 au 30 juin 2021.',
    )
    expect(lire(decrireDifference(comparer([rapport], [deplace, comite]), cotes))).toContain('deux échéances changent.')
  })
})

describe('Un instantané d’avant les échéances', () => {
  it('se relit, sans échéance', () => {
    const { convention, acte } = buildCompare()
    const { echeances, ...ancien } = acte
    const collectivite = {
      id: 'c',
      code: '43',
      type: 'departement',
      nom: 'Haute-Loire',
      nomCourt: 'Haute-Loire',
      slug: 'haute-loire',
      article: 'la',
      charniere: 'de la ',
    }
    const lu = parseInstantane(JSON.stringify({ format: 1, collectivite, convention, acte: ancien }))
    expect(lu.acte.echeances).toEqual(echeances)
  })
})
