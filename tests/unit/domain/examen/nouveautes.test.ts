import { describe, expect, it } from 'vitest'
import type { ContreProposition, VersionListee } from '@/lib/domain/examen/discussion'
import { type Echanges, listNouveautes } from '@/lib/domain/examen/nouveautes'
import type { Cote } from '@/lib/domain/vocabulaire'
import { a, buildFil, buildProposition } from '@/tests/factories/discussions'

const RIEN: Echanges = { versions: [], fils: [], propositions: [], gestes: [] }
const VISITE = { versionOrdre: 0, vueLe: a(10) }

const version = (ordre: number, heure: number): VersionListee => ({
  ordre,
  motif: 'transmission',
  sha256: `${ordre}`,
  par: 'A. Agent',
  le: a(heure),
})

const proposition = (cote: Cote, statut: ContreProposition['statut'], reglee: number) =>
  buildProposition({ cote, statut, reglement: { par: 'Y', le: a(reglee), reponse: null } })

describe('Depuis la dernière visite', () => {
  it('ne dit que ce que l’autre côté a fait, et après', () => {
    const fils = [
      buildFil([
        ['etat', 9],
        ['collectivite', 11],
        ['etat', 12],
      ]),
    ]
    expect(listNouveautes({ ...RIEN, fils }, 'etat', VISITE)).toMatchObject([{ type: 'message', texte: 'à 11 h' }])
    expect(listNouveautes({ ...RIEN, fils }, 'collectivite', VISITE)).toMatchObject([
      { type: 'message', texte: 'à 12 h' },
    ])
  })

  it('compte les versions par leur rang, non par l’heure où l’on regardait : rien ne passe entre deux', () => {
    const versions = [version(0, 8), version(1, 10), version(2, 11)]
    expect(listNouveautes({ ...RIEN, versions }, 'etat', VISITE).map(({ le }) => le)).toEqual([a(10), a(11)])
    expect(listNouveautes({ ...RIEN, versions }, 'collectivite', VISITE)).toEqual([])
  })

  it('dit une remarque résolue par l’autre, pas par soi', () => {
    const fils = [buildFil([['etat', 9]], { resolution: ['collectivite', 11] })]
    expect(listNouveautes({ ...RIEN, fils }, 'etat', VISITE)).toMatchObject([{ type: 'resolution' }])
    expect(listNouveautes({ ...RIEN, fils }, 'collectivite', VISITE)).toEqual([])
  })

  it('attribue le règlement d’une proposition à l’auteur qui retire, à l’autre qui répond', () => {
    const vuDe = (cote: Cote, p: ContreProposition) =>
      listNouveautes({ ...RIEN, propositions: [p] }, cote, VISITE).length
    expect(vuDe('etat', proposition('etat', 'acceptee', 11))).toBe(1)
    expect(vuDe('collectivite', proposition('etat', 'acceptee', 11))).toBe(0)
    expect(vuDe('collectivite', proposition('etat', 'retiree', 11))).toBe(1)
    expect(vuDe('etat', proposition('etat', 'retiree', 11))).toBe(0)
  })

  it('range tout dans l’ordre du temps, gestes compris', () => {
    const gestes = [{ geste: 'renvoyer' as const, cote: 'etat' as const, le: a(13), motif: 'À revoir' }]
    const fils = [
      buildFil([
        ['etat', 14],
        ['etat', 11],
      ]),
    ]
    expect(listNouveautes({ ...RIEN, fils, gestes }, 'collectivite', VISITE).map(({ le }) => le.getUTCHours())).toEqual(
      [11, 13, 14],
    )
  })
})
