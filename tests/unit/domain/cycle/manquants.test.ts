import { describe, expect, it } from 'vitest'
import { centimes } from '@/lib/domain/centimes'
import { type ActeAVerifier, listManquants, listManquantsTransmission } from '@/lib/domain/cycle/manquants'
import { annee } from '@/tests/factories/montants'

const COMPLET: ActeAVerifier = {
  rang: 0,
  sourceId: null,
  periode: annee(2020),
  dateSignature: '2020-10-23',
  signataires: [{ partie: 'etat' }, { partie: 'departement' }],
  montants: [],
  repriseApresCoup: false,
}

function champs(acte: ActeAVerifier) {
  return listManquants(acte, '2020-11-22').map(({ champ }) => champ)
}

describe('ce qui manque avant de signer', () => {
  it('ne demande rien à un acte complet, même signé après le début de sa période', () => {
    expect(champs(COMPLET)).toEqual([])
  })

  it('demande la période, la date de signature et un signataire', () => {
    expect(
      champs({ ...COMPLET, periode: null, dateSignature: null, signataires: [], repriseApresCoup: false }),
    ).toEqual(['periode', 'dateSignature', 'signataires'])
  })

  it('laisse une reprise sans période, date ni signataire : les sources les taisent parfois', () => {
    expect(champs({ ...COMPLET, periode: null, dateSignature: null, signataires: [], repriseApresCoup: true })).toEqual(
      [],
    )
  })

  it('veut d’un avenant repris sa date ou sa source : une copie passerait sinon pour lui', () => {
    const avenant = { ...COMPLET, rang: 1, dateSignature: null, repriseApresCoup: true }
    expect(champs(avenant)).toEqual(['dateSignature'])
    expect(champs({ ...avenant, sourceId: 'source' })).toEqual([])
    expect(champs({ ...avenant, dateSignature: '2020-10-23' })).toEqual([])
  })

  it('exige une source pour chaque chiffre, même dans une reprise', () => {
    const chiffre = { kind: 'chiffre', centimes: centimes(1n), precision: 'centime' } as const
    const montants = [
      { valeur: chiffre, sourceId: null },
      { valeur: { kind: 'non_renseigne' } as const, sourceId: null },
    ]
    expect(champs({ ...COMPLET, montants, repriseApresCoup: true })).toEqual(['montants'])
  })

  it('refuse une signature datée de demain, et accepte celle du jour', () => {
    expect(champs({ ...COMPLET, dateSignature: '2020-11-23' })).toEqual(['dateSignature'])
    expect(champs({ ...COMPLET, dateSignature: '2020-11-22' })).toEqual([])
  })

  it('accepte une signature antérieure au premier jour de la période, ou postérieure au dernier', () => {
    for (const dateSignature of ['2019-12-31', '2020-01-01', '2020-11-22']) {
      expect(champs({ ...COMPLET, periode: annee(2020), dateSignature })).toEqual([])
    }
    expect(champs({ ...COMPLET, periode: annee(2019), dateSignature: '2020-01-01' })).toEqual([])
  })

  it('refuse une date à venir même dans une reprise', () => {
    expect(champs({ ...COMPLET, dateSignature: '2020-11-23', repriseApresCoup: true })).toEqual(['dateSignature'])
  })

  it('veut un signataire de chaque côté : le commissaire peut signer pour l’État', () => {
    expect(champs({ ...COMPLET, signataires: [{ partie: 'etat' }, { partie: 'commissaire' }] })).toEqual([
      'signataires',
    ])
    expect(champs({ ...COMPLET, signataires: [{ partie: 'commissaire' }, { partie: 'departement' }] })).toEqual([])
  })
})

describe('ce qui manque avant de transmettre', () => {
  it('est la période et les sources, jamais la signature', () => {
    const chiffre = { kind: 'chiffre', centimes: centimes(1n), precision: 'centime' } as const
    expect(listManquantsTransmission({ periode: annee(2020), montants: [] })).toEqual([])
    const manquants = listManquantsTransmission({ periode: null, montants: [{ valeur: chiffre, sourceId: null }] })
    expect(manquants.map(({ champ }) => champ)).toEqual(['periode', 'montants'])
  })
})
