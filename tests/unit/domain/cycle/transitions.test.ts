import { describe, expect, it } from 'vitest'
import { can } from '@/lib/domain/acces'
import { GESTES, type Geste, getTransition, listTransitions, TRANSITIONS } from '@/lib/domain/cycle/transitions'
import { ROLES, type Role, STATUTS_ACTE, type StatutActe } from '@/lib/domain/vocabulaire'
import { getCoteRole } from '@/tests/factories/roles'

const AUCUN: Record<StatutActe, readonly Geste[]> = {
  brouillon: [],
  transmis: [],
  a_corriger: [],
  valide: [],
  signe: [],
  abandonne: [],
}
const EXAMEN = { ...AUCUN, transmis: ['renvoyer', 'valider'], valide: ['rouvrir'] } as const

/** Tout ce que chaque rôle peut faire à chaque étape ; ce qui n’est pas écrit est impossible. */
const ATTENDUS: Record<Role, Record<StatutActe, readonly Geste[]>> = {
  redacteur: AUCUN,
  valideur: {
    brouillon: ['transmettre', 'reprendre', 'abandonner'],
    transmis: ['retirer'],
    a_corriger: ['transmettre', 'abandonner'],
    valide: ['rouvrir', 'signer'],
    signe: [],
    abandonne: ['restaurer'],
  },
  lecteur: AUCUN,
  instructeur: EXAMEN,
  commissaire: EXAMEN,
  national: AUCUN,
  administrateur: AUCUN,
}

const CELLULES = ROLES.flatMap((role) =>
  STATUTS_ACTE.flatMap((statut) =>
    GESTES.map((geste) => ({ role, statut, geste, permis: ATTENDUS[role][statut].includes(geste) })),
  ),
)

describe('La table des gestes', () => {
  it.each(CELLULES)('$role, $statut, $geste : $permis', ({ role, statut, geste, permis }) => {
    const offerts = listTransitions(statut, getCoteRole(role), (permission) => can(role, permission))
    expect(offerts.some((transition) => transition.geste === geste)).toBe(permis)
  })

  it('ne donne qu’un aboutissement à un geste fait d’une étape par un côté', () => {
    for (const transition of TRANSITIONS) {
      expect(getTransition(transition.geste, transition.de, transition.cote)).toBe(transition)
    }
  })

  it('exige une raison de tout ce qui défait le travail de l’autre ou le sien', () => {
    const motives = TRANSITIONS.filter(({ motif }) => motif).map(({ geste }) => geste)
    expect([...new Set(motives)].toSorted()).toEqual(['abandonner', 'renvoyer', 'retirer', 'rouvrir'])
  })

  it('fait valider et signer ce qui a été relu, et transmettre ce qui est complet', () => {
    const conditions = (geste: Geste) => TRANSITIONS.filter((t) => t.geste === geste).map((t) => t.conditions)
    expect(conditions('transmettre')).toEqual([
      ['ordinaire', 'complet'],
      ['ordinaire', 'complet'],
    ])
    expect(conditions('valider')).toEqual([['inchange']])
    expect(conditions('signer')).toEqual([['complet', 'inchange']])
    expect(conditions('reprendre')).toEqual([['reprise', 'complet', 'inchange']])
  })
})

describe('Personne ne reste bloqué', () => {
  it.each(STATUTS_ACTE.filter((statut) => statut !== 'signe'))('de « %s », un chemin mène à la signature', (depart) => {
    expect(listAtteints(depart)).toContain('signe')
  })

  it('un acte signé ne mène plus nulle part', () => {
    expect(listAtteints('signe')).toEqual(['signe'])
  })
})

function listAtteints(depart: StatutActe): readonly StatutActe[] {
  const atteints = new Set([depart])
  for (const de of atteints) {
    for (const transition of TRANSITIONS) if (transition.de === de) atteints.add(transition.vers)
  }
  return [...atteints]
}
