import { describe, expect, it } from 'vitest'
import { toCascade } from '@/lib/domain/difference/cascade'
import { computeDifference } from '@/lib/domain/difference/difference'
import type { MontantComplet } from '@/lib/domain/instantane'
import type { Valeur } from '@/lib/domain/montant/montant'
import { buildAction, buildCompare, buildFiliation, buildMesure, completer } from '@/tests/factories/differences'
import { annee, chiffre, montant, NON_RENSEIGNE, surAction, surMesure } from '@/tests/factories/montants'

function surLigne(id: string, valeur: Valeur, champs: Partial<MontantComplet> = {}): MontantComplet {
  return { ...completer(montant({ financeur: 'etat', sujet: surAction(id), valeur })), ...champs }
}

function findEtat(difference: ReturnType<typeof computeDifference>, annees = annee(2020)) {
  return difference.totaux.find(
    ({ financeur, etage, periode }) => financeur === 'etat' && etage === 'lignes' && periode.debut === annees.debut,
  )
}

describe('les mouvements d’argent', () => {
  it('disent ce qui monte, s’ajoute et se retire, de tout son poids', () => {
    const actions = [buildAction('a'), buildAction('b')]
    const avant = buildCompare({ actions, montants: [surLigne('a', chiffre('62000')), surLigne('b', chiffre('100'))] })
    const apres = buildCompare({
      actions,
      montants: [surLigne('a', chiffre('64000')), surLigne('a', chiffre('5'), { periode: annee(2021) })],
    })
    const difference = computeDifference(avant, apres)
    expect(findEtat(difference)).toMatchObject({
      delta: { centimes: 190_000n },
      mouvements: [
        { ligne: 'action:a', sorte: 'modifie', delta: { centimes: 200_000n } },
        { ligne: 'action:b', sorte: 'retire', delta: { centimes: -10_000n } },
      ],
    })
    expect(findEtat(difference, annee(2021))).toMatchObject({ avant: null, mouvements: [{ sorte: 'ajoute' }] })
  })

  it('comptent à part ce qui devient connu ou cesse de l’être : une absence n’est pas zéro', () => {
    const actions = [buildAction('a'), buildAction('b')]
    const avant = buildCompare({ actions, montants: [surLigne('a', NON_RENSEIGNE), surLigne('b', chiffre('40'))] })
    const apres = buildCompare({
      actions,
      montants: [surLigne('a', chiffre('100')), surLigne('b', { kind: 'secret' })],
    })
    expect(findEtat(computeDifference(avant, apres))).toMatchObject({
      delta: { centimes: 6_000n },
      dontLecture: { centimes: 6_000n },
      mouvements: [{ sorte: 'connu' }, { sorte: 'inconnu', apres: { kind: 'secret' } }],
    })
  })

  it('ne comptent pas deux fois une mesure et ses actions', () => {
    const lignes = { mesures: [buildMesure('m')], actions: [buildAction('a', { mesureId: 'm' })] }
    const mesure = (euros: string) => surLigne('m', chiffre(euros), { sujet: surMesure('m') })
    const avant = buildCompare({ ...lignes, montants: [mesure('100'), surLigne('a', chiffre('60'))] })
    const apres = buildCompare({ ...lignes, montants: [mesure('110'), surLigne('a', chiffre('75'))] })
    expect(findEtat(computeDifference(avant, apres))).toMatchObject({
      delta: { centimes: 1_000n },
      mouvements: [{ sorte: 'modifie' }, { ligne: 'action:a', sorte: 'hors_somme', delta: null }],
    })
    const detaille = buildCompare({ ...lignes, montants: [surLigne('a', chiffre('60'))] })
    expect(findEtat(computeDifference(avant, detaille))?.mouvements.map(({ sorte }) => sorte)).toEqual([
      'retire',
      'compte',
    ])
  })

  it('gardent les arrondis : un même chiffre approché n’a pas bougé, deux différents cumulent leurs incertitudes', () => {
    const actions = [buildAction('a'), buildAction('b')]
    const avant = buildCompare({
      actions,
      montants: [surLigne('a', chiffre('128000', 'millier')), surLigne('b', chiffre('62000', 'millier'))],
    })
    const apres = buildCompare({
      actions,
      montants: [surLigne('a', chiffre('128000', 'millier')), surLigne('b', chiffre('64000', 'millier'))],
    })
    expect(findEtat(computeDifference(avant, apres))?.delta).toMatchObject({ centimes: 200_000n, tolerance: 100_000n })
  })

  it('suivent la lignée et non l’identifiant', () => {
    const avant = buildCompare({ actions: [buildAction('a')], montants: [surLigne('a', chiffre('1'))] })
    const apres = buildCompare({ actions: [buildAction('a', { id: 'z' })], montants: [surLigne('z', chiffre('1'))] })
    expect(findEtat(computeDifference(avant, apres))?.mouvements).toMatchObject([
      { ligne: 'action:a', sorte: 'inchange' },
    ])
  })
})

describe('les lignes', () => {
  it('sont ajoutées, continuées, renommées ou terminées', () => {
    const avant = buildCompare({ actions: [buildAction('a'), buildAction('b'), buildAction('c'), buildAction('d')] })
    const apres = buildCompare({
      actions: [buildAction('a'), buildAction('b', { titre: 'B', pilote: 'Le Département' }), buildAction('e')],
      filiations: [{ ...buildFiliation('fin', 'c', null), motif: 'Action achevée' }],
    })
    const { lignes } = computeDifference(avant, apres)
    expect(lignes.map(({ cle, devenir }) => [cle, devenir])).toEqual([
      ['action:a', { tag: 'continuee' }],
      ['action:b', { tag: 'modifiee', renommee: true }],
      ['action:e', { tag: 'ajoutee' }],
      ['action:c', { tag: 'terminee', declaree: true, motif: 'Action achevée' }],
      ['action:d', { tag: 'terminee', declaree: false, motif: null }],
    ])
    expect(lignes[1]?.textes).toEqual([
      { champ: 'Titre', avant: 'b', apres: 'B' },
      { champ: 'Pilote', avant: '', apres: 'Le Département' },
    ])
  })

  it('disent laquelle est devenue quoi, à travers plusieurs avenants', () => {
    const avant = buildCompare({ actions: [buildAction('a'), buildAction('b')] })
    const apres = buildCompare({ actions: [buildAction('a2'), buildAction('ab')] })
    const filiations = [
      buildFiliation('scission', 'a', 'a1'),
      buildFiliation('scission', 'a', 'a2'),
      buildFiliation('fusion', 'a1', 'ab'),
      buildFiliation('fusion', 'b', 'ab'),
    ]
    expect(computeDifference(avant, apres, filiations).lignes.map(({ cle, devenir }) => [cle, devenir])).toEqual([
      ['action:a2', { tag: 'issue', de: ['a'] }],
      ['action:ab', { tag: 'issue', de: ['a', 'b'] }],
      ['action:a', { tag: 'scindee', vers: ['a2', 'ab'] }],
      ['action:b', { tag: 'fusionnee', vers: ['ab'] }],
    ])
  })

  it('signalent la mesure de rattachement qui change', () => {
    const avant = buildCompare({ mesures: [buildMesure('m')], actions: [buildAction('a')] })
    const apres = buildCompare({ mesures: [buildMesure('m')], actions: [buildAction('a', { mesureId: 'm' })] })
    expect(computeDifference(avant, apres).lignes[1]?.textes).toEqual([{ champ: 'Mesure', avant: '', apres: 'm' }])
  })
})

describe('la cascade', () => {
  const demande = { financeur: 'etat', financeurNom: null, nature: 'contractualise', perimetre: null } as const

  it('mène de la dernière période chiffrée de l’un à celle de l’autre', () => {
    const actions = [buildAction('a'), buildAction('b')]
    const en = (annees: number) => ({ periode: annee(annees) })
    const avant = buildCompare({
      actions,
      montants: [surLigne('a', chiffre('100'), en(2019)), surLigne('b', chiffre('7'), en(2019))],
    })
    const apres = buildCompare({
      actions,
      montants: [...avant.acte.montants, surLigne('a', chiffre('80'), en(2020)), surLigne('b', chiffre('7'), en(2020))],
    })
    expect(toCascade(computeDifference(avant, apres), demande)).toMatchObject({
      depart: { periode: annee(2019), somme: { centimes: 10_700n } },
      arrivee: { periode: annee(2020), somme: { centimes: 8_700n } },
      etapes: [{ intitule: 'a', de: 10_700n, a: 8_700n, delta: { centimes: -2_000n } }],
      inchangees: 1,
    })
  })

  it('fait un seul pas d’une action scindée et de ses parts', () => {
    const avant = buildCompare({ actions: [buildAction('a')], montants: [surLigne('a', chiffre('100'))] })
    const apres = buildCompare({
      actions: [buildAction('a1'), buildAction('a2')],
      montants: [surLigne('a1', chiffre('60')), surLigne('a2', chiffre('50'))],
      filiations: [buildFiliation('scission', 'a', 'a1'), buildFiliation('scission', 'a', 'a2')],
    })
    expect(toCascade(computeDifference(avant, apres), demande)?.etapes).toMatchObject([
      { intitule: 'a1 / a2 / a', delta: { centimes: 1_000n } },
    ])
  })

  it('n’existe pas sans chiffre', () => {
    expect(toCascade(computeDifference(buildCompare(), buildCompare()), demande)).toBeNull()
  })
})
