import { describe, expect, it } from 'vitest'
import { acquitter, fusionner } from '@/components/redaction/montants/fusion'
import { ligne } from './lignes'

const a = ligne('a', { montant: '100' })
const b = ligne('b', { montant: '200' })

describe('la saisie à deux sur le même acte', () => {
  it('reprend ce que l’autre a changé quand je n’y ai pas touché', () => {
    const autre = { ...a, montant: '150' }
    expect(fusionner([a, b], [a, b], [autre, b])).toEqual({ lignes: [autre, b], desaccords: [] })
  })

  it('garde ce que j’ai changé quand l’autre n’y a pas touché', () => {
    const mienne = { ...b, montant: '250' }
    expect(fusionner([a, b], [a, mienne], [a, b])).toEqual({ lignes: [a, mienne], desaccords: [] })
  })

  it('garde ma ligne et montre l’autre quand nous avons changé la même', () => {
    const [mienne, autre] = [
      { ...a, montant: '110' },
      { ...a, montant: '120' },
    ]
    expect(fusionner([a], [mienne], [autre])).toEqual({
      lignes: [mienne],
      desaccords: [{ cle: 'a', enregistree: autre }],
    })
  })

  it('ne voit pas de désaccord quand nous avons écrit la même chose', () => {
    const autre = { ...a, montant: '110' }
    expect(fusionner([a], [{ ...autre }], [autre]).desaccords).toEqual([])
  })

  it('ajoute les lignes neuves de chacun', () => {
    const [mienne, autre] = [ligne('', { cle: 'm' }), ligne('c')]
    expect(fusionner([a], [a, mienne], [a, autre]).lignes.map(({ cle }) => cle)).toEqual(['a', 'c', 'm'])
  })

  it('laisse partir une ligne que l’autre a retirée et que je n’ai pas changée', () => {
    expect(fusionner([a, b], [a, b], [a]).lignes).toEqual([a])
  })

  it('montre retirée, sans la remettre d’elle-même, une ligne que j’ai changée et que l’autre a retirée', () => {
    const mienne = { ...b, montant: '250' }
    expect(fusionner([a, b], [a, mienne], [a])).toEqual({
      lignes: [a, mienne],
      desaccords: [{ cle: 'b', enregistree: null }],
    })
  })

  it('ne fait pas revenir une ligne que j’ai retirée, sauf si l’autre l’a changée', () => {
    const changee = { ...b, montant: '250' }
    expect(fusionner([a, b], [a], [a, b]).lignes).toEqual([a])
    expect(fusionner([a, b], [a], [a, changee]).lignes).toEqual([a, changee])
  })
})

describe('après l’enregistrement', () => {
  const neuve = ligne('', { cle: 'n', montant: '1 000' })
  const enregistree = ligne('x', { montant: '10' })

  it('donne à la ligne neuve son identifiant sans changer sa place à l’écran', () => {
    const { base, lignes } = acquitter([], [neuve], [{ cle: 'n', id: 'n', de: null, vers: neuve }])
    expect(lignes).toEqual([{ ...neuve, id: 'n' }])
    expect(base).toEqual(lignes)
  })

  it('garde ce qui a été tapé pendant l’envoi', () => {
    const envoyee = { ...enregistree, montant: '20' }
    const retapee = { ...enregistree, montant: '30' }
    const { base, lignes } = acquitter(
      [enregistree],
      [retapee],
      [{ cle: 'x', id: 'x', de: enregistree, vers: envoyee }],
    )
    expect(base).toEqual([envoyee])
    expect(lignes).toEqual([retapee])
  })

  it('oublie la ligne retirée, et garde celles qui ne sont pas parties', () => {
    const autre = ligne('y', { montant: '5' })
    const { base, lignes } = acquitter(
      [enregistree, autre],
      [autre],
      [{ cle: 'x', id: 'x', de: enregistree, vers: null }],
    )
    expect([base, lignes]).toEqual([[autre], [autre]])
  })
})
