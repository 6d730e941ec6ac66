import { describe, expect, test } from 'vitest'
import {
  CRITERES_PAR_DEFAUT,
  correctCriteres,
  formatCriteres,
  isFiltre,
  parseCriteres,
  readCriteres,
} from '@/lib/domain/suivi/criteres'
import { territoire } from '@/tests/factories/territoires'

describe('les critères lus dans l’adresse', () => {
  test('ont des valeurs qui vont de soi', () => {
    expect(CRITERES_PAR_DEFAUT).toMatchObject({ q: null, verdict: null, tri: 'priorite', sens: 'asc' })
  })

  test('ignorent ce qui se lit mal', () => {
    const adresse = { verdict: 'faux', tri: 'mot-de-passe', sens: '', ecart: '1', q: '   ', region: 'x'.repeat(500) }
    expect(parseCriteres(adresse)).toEqual(CRITERES_PAR_DEFAUT)
  })

  test('ne gardent que le premier d’un paramètre répété et rien d’inconnu', () => {
    expect(parseCriteres({ q: ['lot', 'gers'], tri: [], autre: 'x' })).toEqual({ ...CRITERES_PAR_DEFAUT, q: 'lot' })
  })

  test('s’écrivent sans ce qui va de soi, et se relisent', () => {
    const criteres = { ...CRITERES_PAR_DEFAUT, q: 'Côte-d’Or & co', ecart: 'reel', tri: 'etat', sens: 'desc' } as const
    const adresse = formatCriteres(criteres)
    expect(parseCriteres(Object.fromEntries(new URLSearchParams(adresse)))).toEqual(criteres)
    expect(formatCriteres({ ...CRITERES_PAR_DEFAUT, tri: 'etat' })).toBe('?tri=etat')
    expect(formatCriteres(CRITERES_PAR_DEFAUT)).toBe('')
  })

  test('se relisent d’une adresse sans rien laisser passer d’autre', () => {
    expect(formatCriteres(readCriteres('?vue=a_appeler&nature=execute&retour=https://ailleurs.example'))).toBe(
      '?vue=a_appeler&nature=execute',
    )
  })

  test('filtrent par la vue, jamais par le tri ni par la nature montrée', () => {
    expect(isFiltre({ ...CRITERES_PAR_DEFAUT, vue: 'en_retard' })).toBe(true)
    expect(isFiltre({ ...CRITERES_PAR_DEFAUT, tri: 'etat', nature: 'execute' })).toBe(false)
  })

  test.each(['0', '-1', '1.5', 'abc', ''])('ramènent à la première page « %s »', (page) => {
    expect(parseCriteres({ page })).toEqual(CRITERES_PAR_DEFAUT)
  })

  test('oublient la région et le cadre que personne ne porte', () => {
    const territoires = [territoire('Lot', '46', [{}])]
    const connus = { ...CRITERES_PAR_DEFAUT, region: '76', cadre: 'calpae' }
    expect(correctCriteres(connus, territoires)).toEqual(connus)
    expect(correctCriteres({ ...connus, region: '99', cadre: 'aucun' }, territoires)).toEqual(CRITERES_PAR_DEFAUT)
  })
})
