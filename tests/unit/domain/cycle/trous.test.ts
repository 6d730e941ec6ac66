import { describe, expect, it } from 'vitest'
import {
  type ActeRange,
  decrireTrous,
  isPlacePrise,
  listRangsLibres,
  listTrous,
  listTrousConvention,
} from '@/lib/domain/cycle/trous'
import { STATUTS_ACTE } from '@/lib/domain/vocabulaire'

function acte(rang: number, statut: ActeRange['statut'] = 'signe', libelle = `Acte ${rang}`): ActeRange {
  return { rang, statut, libelle }
}

describe('la suite des actes', () => {
  it('ne demande rien avant la convention initiale', () => {
    expect(listTrous([], 0)).toEqual([])
    expect(decrireTrous([])).toBeNull()
  })

  it('nomme la place où rien n’est enregistré', () => {
    const trous = listTrous([acte(0), acte(2, 'brouillon')], 2)
    expect(trous).toEqual([{ rang: 1, libelle: null }])
    expect(decrireTrous(trous)).toBe('Il manque l’avenant de rang 1\u202f: enregistrez-le d’abord.')
  })

  it('tient pour un trou tout acte d’avant qui n’est pas signé', () => {
    for (const statut of STATUTS_ACTE) {
      expect(listTrous([acte(0, statut)], 1).length === 0, statut).toBe(statut === 'signe')
    }
  })

  it('ne compte pas un acte abandonné, et lui préfère celui qui l’a remplacé', () => {
    const abandonne = acte(1, 'abandonne', 'Abandonné')
    expect(listTrous([acte(0), abandonne], 2)).toEqual([{ rang: 1, libelle: null }])
    expect(listTrous([acte(0), abandonne, acte(1)], 2)).toEqual([])
  })

  it('sépare ce qui manque de ce qui attend sa signature', () => {
    const trous = listTrous([acte(1, 'brouillon', 'Avenant 2019'), acte(3, 'brouillon')], 3)
    expect(decrireTrous(trous)).toBe(
      'Il manque la convention initiale et l’avenant de rang 2\u202f: enregistrez-les d’abord. «\u00a0Avenant 2019\u00a0» (rang 1) n’est pas encore signé.',
    )
  })

  it('ne voit pas de trou dans une convention qui suit son cours', () => {
    expect(listTrousConvention([acte(0), acte(1), acte(2, 'transmis')])).toEqual([])
    expect(listTrousConvention([acte(0, 'brouillon')])).toEqual([])
  })
})

describe('les places libres', () => {
  it('sont celles qu’aucun acte vivant n’occupe, jusqu’à cinq au-delà du dernier', () => {
    expect(listRangsLibres([acte(0), acte(2, 'brouillon'), acte(4, 'abandonne')])).toEqual([1, 3, 4, 5, 6, 7])
  })
})

describe('la place d’un acte abandonné', () => {
  const prise = (repriseApresCoup: boolean, ...actes: readonly ActeRange[]) =>
    isPlacePrise(
      [acte(1, 'abandonne'), ...actes].map((autre) => ({ ...autre, repriseApresCoup })),
      1,
    )

  it('est libre tant que nul autre ne l’occupe ni ne la suit', () => {
    expect(prise(false, acte(0))).toBe(false)
    expect(prise(false, acte(0), acte(1, 'brouillon'))).toBe(true)
    expect(prise(false, acte(0), acte(2, 'brouillon'))).toBe(true)
  })

  it('reste libre devant une reprise qui attend, pas devant une reprise signée', () => {
    expect(prise(true, acte(2, 'brouillon'))).toBe(false)
    expect(prise(true, acte(2, 'signe'))).toBe(true)
  })
})
