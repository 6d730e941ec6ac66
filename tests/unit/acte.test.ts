import { describe, expect, it } from 'vitest'
import { type ActeASigner, canTransition, listManquants } from '@/lib/domain/acte'
import { ROLES } from '@/lib/domain/vocabulaire'
import { annee } from '@/tests/factories/montants'

const COMPLET: ActeASigner = {
  periode: annee(2020),
  dateSignature: '2020-10-23',
  signataires: [{ nom: 'Le préfet' }],
  repriseApresCoup: false,
}

function champs(acte: ActeASigner) {
  return listManquants(acte).map(({ champ }) => champ)
}

describe('passage du brouillon à la signature', () => {
  it('n’est ouvert qu’au valideur', () => {
    expect(ROLES.filter((role) => canTransition('brouillon', 'signe', role))).toEqual(['valideur'])
  })

  it('ne se défait pas et ne se répète pas', () => {
    for (const role of ROLES) {
      expect(canTransition('signe', 'brouillon', role)).toBe(false)
      expect(canTransition('signe', 'signe', role)).toBe(false)
    }
  })
})

describe('ce qui manque avant de signer', () => {
  it('ne demande rien à un acte complet, même signé après le début de sa période', () => {
    expect(champs(COMPLET)).toEqual([])
  })

  it('demande la période, la date de signature et un signataire', () => {
    expect(champs({ periode: null, dateSignature: null, signataires: [], repriseApresCoup: false })).toEqual([
      'periode',
      'dateSignature',
      'signataires',
    ])
  })

  it('laisse une reprise sans date ni signataire, jamais sans période', () => {
    expect(champs({ periode: null, dateSignature: null, signataires: [], repriseApresCoup: true })).toEqual(['periode'])
  })
})
