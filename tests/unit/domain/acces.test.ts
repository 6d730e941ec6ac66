import { describe, expect, it } from 'vitest'
import { can, type Habilitation, PERMISSIONS, perimetre } from '@/lib/domain/acces'
import { ROLES } from '@/lib/domain/vocabulaire'

function habilitation(champs: Partial<Habilitation> & Pick<Habilitation, 'role'>): Habilitation {
  return { collectiviteId: null, departementCode: null, regionCode: null, ...champs }
}

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
    expect(ROLES.filter((role) => can(role, permission))).toEqual(roles)
  })

  it('ne laisse aucune permission sans rôle', () => {
    expect(PERMISSIONS.filter((permission) => !ROLES.some((role) => can(role, permission)))).toEqual([])
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
      examen: { departements: [], regions: [], national: false },
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
    expect(perimetre([sansPortee])).toMatchObject({
      ecriture: [],
      lecture: [],
      territoires: { regions: [], national: false },
    })
  })
})

describe('côté de l’État', () => {
  it.each([
    [habilitation({ role: 'instructeur', departementCode: '46' }), { departements: ['46'] }],
    [habilitation({ role: 'commissaire', regionCode: '76' }), { regions: ['76'] }],
    [habilitation({ role: 'national' }), { national: true }],
    [habilitation({ role: 'lecteur', departementCode: '46' }), { departements: ['46'] }],
  ])('suit son territoire sans lire ni écrire les brouillons : %o', (etat, territoires) => {
    expect(perimetre([etat])).toMatchObject({ ecriture: [], lecture: [], territoires })
  })

  it('n’ouvre rien par une habilitation rattachée par erreur à une collectivité', () => {
    const malRattache = habilitation({ role: 'instructeur', collectiviteId: 'lot', departementCode: '46' })
    expect(perimetre([malRattache])).toMatchObject({ lecture: [], territoires: { departements: [] } })
  })
})
