import { describe, expect, it } from 'vitest'
import type { Acte } from '@/lib/domain/instantane'
import { listPreuvesAbsentes } from '@/lib/domain/phrase/preuves'

const DELIBERATION = { id: 'd', organe: null, date: '2020-09-18', numero: null, url: null }

function createPiece(type: Acte['pieces'][number]['type']): Acte['pieces'][number] {
  return { id: type, type, titre: type, format: 'pdf', octets: 1, sha256: 'a'.repeat(64) }
}

describe('Ce qui n’atteste pas la signature se dit', () => {
  it.each([
    ['rien de joint', [], [], ['délibération non renseignée', 'acte signé non joint']],
    ['une annexe seule', [], [createPiece('annexe')], ['délibération non renseignée', 'acte signé non joint']],
    ['une délibération citée', [DELIBERATION], [], ['acte signé non joint']],
    ['une délibération jointe', [], [createPiece('deliberation')], ['acte signé non joint']],
    ['l’acte signé joint', [], [createPiece('acte_signe')], ['délibération non renseignée']],
    ['les deux', [DELIBERATION], [createPiece('acte_signe')], []],
  ])('%s', (_nom, deliberations, pieces, absentes) => {
    expect(listPreuvesAbsentes({ deliberations, pieces })).toEqual(absentes)
  })
})
