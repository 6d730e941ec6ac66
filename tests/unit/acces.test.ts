import { describe, expect, it } from 'vitest'
import { can, canReadActe, type Habilitation, listRoles, PERMISSIONS, perimetre } from '@/lib/domain/acces'

function habilitation(champs: Partial<Habilitation> & Pick<Habilitation, 'role'>): Habilitation {
  return { collectiviteId: null, departementCode: null, regionCode: null, ...champs }
}

const ACTE_DU_LOT = {
  collectiviteId: 'lot',
  departements: ['46'],
  regions: ['76'],
} as const
const BROUILLON = { ...ACTE_DU_LOT, statut: 'brouillon' } as const
const SIGNE = { ...ACTE_DU_LOT, statut: 'signe' } as const

describe('permissions', () => {
  it.each([
    ['convention.creer', ['redacteur', 'valideur']],
    ['acte.lire', ['redacteur', 'valideur', 'lecteur', 'instructeur', 'commissaire', 'national']],
    ['acte.modifier', ['redacteur', 'valideur']],
    ['acte.signer', ['valideur']],
    ['ecart.expliquer', ['redacteur', 'valideur']],
    ['territoires.suivre', ['lecteur', 'instructeur', 'commissaire', 'national']],
    ['comptes.gerer', ['administrateur']],
    ['annonce.publier', ['national']],
  ] as const)('donne « %s » à %o et à personne d’autre', (permission, roles) => {
    expect(listRoles(permission)).toEqual(roles)
  })

  it('ne laisse aucune permission sans rôle', () => {
    expect(PERMISSIONS.filter((permission) => listRoles(permission).length === 0)).toEqual([])
  })

  it('ne donne pas à l’administrateur la lecture des actes', () => {
    expect(can('administrateur', 'acte.lire')).toBe(false)
  })
})

describe('périmètre', () => {
  it('fait écrire et lire le rédacteur dans sa seule collectivité', () => {
    expect(perimetre([habilitation({ role: 'redacteur', collectiviteId: 'lot' })])).toEqual({
      ecriture: ['lot'],
      lecture: ['lot'],
      territoires: { departements: [], regions: [], national: false },
    })
  })

  it('fait lire sans écrire le lecteur d’une collectivité', () => {
    expect(perimetre([habilitation({ role: 'lecteur', collectiviteId: 'lot' })])).toMatchObject({
      ecriture: [],
      lecture: ['lot'],
    })
  })

  it('sépare les codes de départements et de régions, qui se confondent', () => {
    const { territoires } = perimetre([
      habilitation({ role: 'instructeur', departementCode: '76' }),
      habilitation({ role: 'commissaire', regionCode: '84' }),
    ])
    expect(territoires).toEqual({ departements: ['76'], regions: ['84'], national: false })
    expect(canReadActe(perimetre([habilitation({ role: 'instructeur', departementCode: '76' })]), SIGNE)).toBe(false)
  })

  it('réunit plusieurs habilitations sans doublon', () => {
    const roles = ['redacteur', 'valideur'] as const
    expect(perimetre(roles.map((role) => habilitation({ role, collectiviteId: 'lot' }))).ecriture).toEqual(['lot'])
  })

  it.each([
    habilitation({ role: 'redacteur' }),
    habilitation({ role: 'lecteur' }),
    habilitation({ role: 'instructeur' }),
    habilitation({ role: 'administrateur' }),
    habilitation({ role: 'redacteur', departementCode: '46' }),
    habilitation({ role: 'administrateur', collectiviteId: 'lot', departementCode: '46' }),
  ])('n’ouvre rien à une habilitation sans portée : %o', (sansPortee) => {
    const vide = perimetre([sansPortee])
    expect(canReadActe(vide, BROUILLON)).toBe(false)
    expect(canReadActe(vide, SIGNE)).toBe(false)
    expect(vide.ecriture).toEqual([])
  })
})

describe('lecture d’un acte', () => {
  it('garde les brouillons à la collectivité, y compris d’une autre', () => {
    expect(canReadActe(perimetre([habilitation({ role: 'lecteur', collectiviteId: 'lot' })]), BROUILLON)).toBe(true)
    expect(canReadActe(perimetre([habilitation({ role: 'valideur', collectiviteId: 'aveyron' })]), SIGNE)).toBe(false)
  })

  it.each([
    habilitation({ role: 'instructeur', departementCode: '46' }),
    habilitation({ role: 'commissaire', regionCode: '76' }),
    habilitation({ role: 'national' }),
    habilitation({ role: 'lecteur', departementCode: '46' }),
  ])('ouvre à l’État les actes signés de son territoire, jamais les brouillons : %o', (etat) => {
    expect(canReadActe(perimetre([etat]), SIGNE)).toBe(true)
    expect(canReadActe(perimetre([etat]), BROUILLON)).toBe(false)
  })

  it('n’ouvre rien à l’État par une habilitation rattachée par erreur à une collectivité', () => {
    const malRattache = habilitation({ role: 'instructeur', collectiviteId: 'lot', departementCode: '46' })
    expect(canReadActe(perimetre([malRattache]), BROUILLON)).toBe(false)
    expect(canReadActe(perimetre([malRattache]), SIGNE)).toBe(false)
  })
})
