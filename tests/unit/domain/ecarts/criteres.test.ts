import { describe, expect, test } from 'vitest'
import {
  CRITERES_ECARTS_PAR_DEFAUT,
  correctCriteresEcarts,
  formatCriteresEcarts,
  isFiltre,
  parseCriteresEcarts,
} from '@/lib/domain/ecarts/criteres'
import { ligneEcart } from '@/tests/factories/ecarts'

describe('les critères du registre des écarts', () => {
  test('ignorent ce qui se lit mal, et ce qui est inconnu', () => {
    const adresse = { qualification: 'faux', type: '', statut: 'clos', tri: 'secret', page: '-2', q: '  ', autre: 'x' }
    expect(parseCriteresEcarts(adresse)).toEqual(CRITERES_ECARTS_PAR_DEFAUT)
  })

  test('ne gardent que le premier d’un paramètre répété', () => {
    expect(parseCriteresEcarts({ statut: ['ouvert', 'explique'], q: [] }).statut).toBe('ouvert')
  })

  test('s’écrivent sans ce qui va de soi, et se relisent', () => {
    const criteres = { ...CRITERES_ECARTS_PAR_DEFAUT, qualification: 'reel', q: 'Côte & co', tri: 'age' } as const
    const adresse = formatCriteresEcarts(criteres)
    expect(parseCriteresEcarts(Object.fromEntries(new URLSearchParams(adresse)))).toEqual(criteres)
    expect(formatCriteresEcarts(CRITERES_ECARTS_PAR_DEFAUT)).toBe('')
  })

  test('disent qu’ils filtrent, ce que trier ne fait pas', () => {
    expect(isFiltre({ ...CRITERES_ECARTS_PAR_DEFAUT, tri: 'montant', page: 3 })).toBe(false)
    expect(isFiltre({ ...CRITERES_ECARTS_PAR_DEFAUT, statut: 'ouvert' })).toBe(true)
  })

  test('oublient la région et le cadre que personne ne porte', () => {
    const lignes = [ligneEcart()]
    const connus = { ...CRITERES_ECARTS_PAR_DEFAUT, region: lignes[0]?.collectivite.region.code ?? '', cadre: 'calpae' }
    expect(correctCriteresEcarts(connus, lignes)).toEqual(connus)
    expect(correctCriteresEcarts({ ...connus, region: '99', cadre: 'x' }, lignes)).toEqual(CRITERES_ECARTS_PAR_DEFAUT)
  })
})
