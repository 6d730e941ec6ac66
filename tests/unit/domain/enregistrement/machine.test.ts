import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  A_JOUR,
  ATTENTE_MAX_MS,
  avancer,
  type Enregistrement,
  type Evenement,
  isEnRetard,
  PAUSE_MS,
  REPRISES_MS,
} from '@/lib/domain/enregistrement/machine'

const jouer = (evenements: readonly Evenement[], depart: Enregistrement = A_JOUR) => evenements.reduce(avancer, depart)
const serveur = { cause: 'serveur', reference: null } as const

describe('l’enregistrement qui suit la frappe', () => {
  it('part quand la frappe se pose, en moins de deux secondes', () => {
    const etat = jouer([
      { type: 'frappe', a: 0 },
      { type: 'frappe', a: 500 },
    ])
    expect(PAUSE_MS).toBeLessThan(2_000)
    expect(etat.echeance).toBe(500 + PAUSE_MS)
    expect(avancer(etat, { type: 'delai', a: 500 })).toBe(etat)
    expect(avancer(etat, { type: 'delai', a: 500 + PAUSE_MS })).toMatchObject({ envoyee: 2, echeance: null })
  })

  it('n’attend pas sans fin une frappe qui ne se pose pas', () => {
    const frappes = Array.from({ length: 30 }, (_, rang) => ({ type: 'frappe', a: rang * 500 }) as const)
    expect(jouer(frappes.slice(0, 16)).echeance).toBe(ATTENTE_MAX_MS)
  })

  it('n’a rien à envoyer quand rien n’a été tapé', () => {
    expect(jouer([{ type: 'demande', a: 0 }])).toBe(A_JOUR)
  })

  it('garde ce qui est tapé pendant un envoi, et l’envoie ensuite', () => {
    const etat = jouer([
      { type: 'frappe', a: 0 },
      { type: 'demande', a: 10 },
      { type: 'frappe', a: 20 },
      { type: 'reponse', a: 900, reserve: null },
    ])
    expect(etat).toMatchObject({ frappe: 2, acquise: 1, echeance: 900 + PAUSE_MS })
    expect(jouer([{ type: 'demande', a: 1_000 }], etat).envoyee).toBe(2)
  })

  it('renvoie d’abord tel quel un envoi dont il ignore le sort, de plus en plus tard', () => {
    const coupe = jouer([
      { type: 'frappe', a: 0 },
      { type: 'demande', a: 0 },
      { type: 'panne', a: 100, incident: serveur },
      { type: 'frappe', a: 200 },
    ])
    expect(coupe).toMatchObject({ enSuspens: 1, echeance: 100 + REPRISES_MS[0], alerte: serveur })
    const encore = jouer(
      [
        { type: 'delai', a: 1_100 },
        { type: 'panne', a: 1_200, incident: serveur },
      ],
      coupe,
    )
    expect(encore).toMatchObject({ enSuspens: 1, echeance: 1_200 + REPRISES_MS[1] })
    const repris = jouer([{ type: 'demande', a: 1_300 }], encore)
    expect(repris.envoyee).toBe(1)
    expect(jouer([{ type: 'reponse', a: 1_400, reserve: null }], repris)).toMatchObject({ acquise: 1, alerte: null })
  })

  it('attend la connexion quand la session est finie, puis envoie tout', () => {
    const fini = jouer([
      { type: 'frappe', a: 0 },
      { type: 'demande', a: 0 },
      { type: 'panne', a: 100, incident: { cause: 'session' } },
    ])
    expect(fini).toMatchObject({ enSuspens: null, echeance: null })
    expect(avancer(fini, { type: 'retour', a: 200, de: 'reseau' })).toBe(fini)
    expect(avancer(fini, { type: 'retour', a: 200, de: 'session' }).envoyee).toBe(1)
  })

  it('n’oublie pas, quand la session finit, l’envoi dont il ignore le sort', () => {
    const fini = jouer([
      { type: 'frappe', a: 0 },
      { type: 'demande', a: 0 },
      { type: 'panne', a: 100, incident: serveur },
      { type: 'frappe', a: 200 },
      { type: 'demande', a: 300 },
      { type: 'panne', a: 400, incident: { cause: 'session' } },
    ])
    expect(fini).toMatchObject({ enSuspens: 1, echeance: null })
    expect(avancer(fini, { type: 'retour', a: 500, de: 'session' }).envoyee).toBe(1)
  })

  it('ne renvoie pas tel quel ce que le portail a refusé', () => {
    const refuse = jouer([
      { type: 'frappe', a: 0 },
      { type: 'demande', a: 0 },
      { type: 'panne', a: 100, incident: serveur },
      { type: 'demande', a: 300 },
      { type: 'panne', a: 400, incident: { cause: 'refus', message: 'Non.' } },
      { type: 'frappe', a: 500 },
    ])
    expect(jouer([{ type: 'demande', a: 600 }], refuse).envoyee).toBe(2)
  })

  it('dit ce que la réponse a laissé de côté, jusqu’à la réponse suivante', () => {
    const reserve = { cause: 'a_corriger', ou: ['Acte entier, ligne 1'] } as const
    const etat = jouer([
      { type: 'frappe', a: 0 },
      { type: 'demande', a: 0 },
      { type: 'reponse', a: 1, reserve },
      { type: 'frappe', a: 2 },
    ])
    expect(etat.alerte).toEqual(reserve)
    const corrige = jouer(
      [
        { type: 'demande', a: 3 },
        { type: 'reponse', a: 4, reserve: null },
      ],
      etat,
    )
    expect(corrige).toMatchObject({ alerte: null, acquise: 2 })
  })
})

const incident = fc.constantFrom({ cause: 'reseau' } as const, { cause: 'session' } as const, serveur, {
  cause: 'refus',
  message: 'Non.',
} as const)
const evenements = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: fc.record({ type: fc.constant('frappe' as const) }) },
      { weight: 3, arbitrary: fc.record({ type: fc.constant('delai' as const) }) },
      fc.record({ type: fc.constant('demande' as const) }),
      { weight: 2, arbitrary: fc.record({ type: fc.constant('reponse' as const), reserve: fc.constant(null) }) },
      fc.record({ type: fc.constant('panne' as const), incident }),
      fc.record({ type: fc.constant('retour' as const), de: fc.constantFrom('reseau' as const, 'session' as const) }),
    ),
    { maxLength: 60 },
  )
  .chain((suite) =>
    fc
      .array(fc.nat(3_000), { minLength: suite.length, maxLength: suite.length })
      .map((ecarts) => suite.map((evenement, rang) => ({ ...evenement, a: sum(ecarts.slice(0, rang + 1)) }))),
  )

const sum = (nombres: readonly number[]) => nombres.reduce((total, nombre) => total + nombre, 0)

describe('dans tous les ordres', () => {
  it('un envoi à la fois, rien d’acquis qui ne soit parti, et jamais en arrière', () => {
    fc.assert(
      fc.property(evenements, (suite) => {
        let etat = A_JOUR
        for (const evenement of suite) {
          const suivant = avancer(etat, evenement)
          expect(suivant.acquise).toBeGreaterThanOrEqual(etat.acquise)
          expect(suivant.acquise).toBeLessThanOrEqual(suivant.frappe)
          if (suivant.acquise !== etat.acquise) expect(suivant.acquise).toBe(etat.envoyee)
          if (etat.envoyee !== null && suivant.envoyee !== null) expect(suivant.envoyee).toBe(etat.envoyee)
          if (etat.enSuspens !== null && suivant.envoyee !== null && etat.envoyee === null) {
            expect(suivant.envoyee).toBe(etat.enSuspens)
          }
          etat = suivant
        }
      }),
    )
  })

  it('ce qui n’est pas arrivé part, ou attend une échéance, la session ou un choix', () => {
    fc.assert(
      fc.property(evenements, (suite) => {
        const etat = jouer(suite)
        const attend = etat.alerte?.cause === 'session' || etat.alerte?.cause === 'refus'
        if (isEnRetard(etat)) expect(etat.envoyee !== null || etat.echeance !== null || attend).toBe(true)
      }),
    )
  })

  it('quand tout répond de nouveau, tout finit par arriver en deux envois', () => {
    fc.assert(
      fc.property(evenements, (suite) => {
        const fin = sum([...suite.map(({ a }) => a), 1])
        const calme = [0, 1, 2].flatMap((rang) => [
          { type: 'demande', a: fin + rang } as const,
          { type: 'reponse', a: fin + rang, reserve: null } as const,
        ])
        expect(jouer(calme, jouer(suite))).toMatchObject({ envoyee: null, enSuspens: null, alerte: null })
        expect(isEnRetard(jouer(calme, jouer(suite)))).toBe(false)
      }),
    )
  })
})
