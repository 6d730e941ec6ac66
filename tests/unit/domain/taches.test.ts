import { describe, expect, it } from 'vitest'
import { can } from '@/lib/domain/acces'
import { type ActeSuivi, buildTaches, type JalonSuivi, type Lieu, type Regard } from '@/lib/domain/taches'
import type { Cote, Role } from '@/lib/domain/vocabulaire'

const LIEU: Lieu = {
  conventionId: 'convention',
  conventionTitre: 'Convention 2019-2021',
  collectiviteId: '43',
  collectivite: { nom: 'Département de la Haute-Loire', article: 'le', charniere: 'du' },
  departements: [{ nom: 'Haute-Loire', article: 'la', charniere: 'de la' }],
  region: { nom: 'Auvergne-Rhône-Alpes', article: 'l’', charniere: 'd’' },
  examinateur: 'instructeur',
}

function acte(champs: Partial<ActeSuivi> = {}): ActeSuivi {
  return {
    id: 'acte',
    libelle: 'Avenant 2021',
    statut: 'transmis',
    repriseApresCoup: false,
    statutDepuis: '2027-01-10T09:00:00.000Z',
    lieu: LIEU,
    fils: [],
    propositions: [],
    ...champs,
  }
}

function jalon(champs: Partial<JalonSuivi> = {}): JalonSuivi {
  return {
    id: 'jalon',
    libelle: 'Rapport d’exécution',
    echeance: '2027-03-31',
    rappels: [30, 7],
    attenduDe: 'collectivite',
    acte: { id: 'acte', libelle: 'Avenant 2021' },
    lieu: LIEU,
    ...champs,
  }
}

const COTES: Partial<Record<Role, Cote>> = {
  redacteur: 'collectivite',
  valideur: 'collectivite',
  instructeur: 'etat',
  commissaire: 'etat',
}

function regard(role: Role, aujourdhui = '2027-03-10'): Regard {
  return {
    getCote: () => COTES[role] ?? null,
    peut: (permission) => can(role, permission),
    examine: ({ examinateur }) => examinateur === role,
    aujourdhui,
  }
}

/** Ce qui attend ce rôle, ou de qui il l’attend. */
function getAttendus(role: Role, actes: readonly ActeSuivi[], jalons: readonly JalonSuivi[] = []) {
  const { miennes, autres } = buildTaches(actes, jalons, regard(role))
  return { miennes: miennes.map(({ quoi }) => quoi), autres: autres.map(({ quoi, qui }) => `${quoi} : ${qui}`) }
}

const PAROLE = { id: 'parole', libelle: 'Mobilité', le: '2027-01-11T09:00:00.000Z' }

/** Combien de réponses attendent ce rôle, et combien il en attend. */
function getReponses(role: Role, discute: ActeSuivi) {
  const { miennes, autres } = buildTaches([discute], [], regard(role))
  const compter = (taches: typeof miennes) => taches.filter(({ cle }) => cle === PAROLE.id).length
  return { miennes: compter(miennes), autres: compter(autres) }
}

describe('Ce qui m’attend et ce qui attend les autres', () => {
  it('un acte transmis attend l’instructeur, que la collectivité nomme par son rôle', () => {
    expect(getAttendus('instructeur', [acte()]).miennes).toEqual(['À examiner par vous'])
    expect(getAttendus('redacteur', [acte()])).toEqual({
      miennes: [],
      autres: ['À examiner : l’instructeur de la Haute-Loire'],
    })
  })

  it('le commissaire n’examine qu’à défaut d’instructeur', () => {
    expect(getAttendus('commissaire', [acte()]).autres).toEqual(['À examiner : l’instructeur de la Haute-Loire'])
    const sansInstructeur = acte({ lieu: { ...LIEU, examinateur: 'commissaire' } })
    expect(getAttendus('commissaire', [sansInstructeur]).miennes).toEqual(['À examiner par vous'])
    expect(getAttendus('valideur', [sansInstructeur]).autres).toEqual([
      'À examiner : le commissaire d’Auvergne-Rhône-Alpes',
    ])
    const sansPersonne = acte({ lieu: { ...LIEU, examinateur: null } })
    expect(getAttendus('valideur', [sansPersonne]).autres).toEqual(['À examiner : la préfecture de la Haute-Loire'])
  })

  it('un acte validé attend le valideur, pas le rédacteur', () => {
    const valide = acte({ statut: 'valide' })
    expect(getAttendus('valideur', [valide]).miennes).toEqual(['À signer par vous'])
    expect(getAttendus('redacteur', [valide]).autres).toEqual([
      'À signer : le valideur du Département de la Haute-Loire',
    ])
    expect(getAttendus('instructeur', [valide]).autres).toEqual([
      'À signer : le valideur du Département de la Haute-Loire',
    ])
  })

  it('rien n’attend qui ne fait que lire', () => {
    expect(getAttendus('lecteur', [acte()]).miennes).toEqual([])
    expect(getAttendus('national', [acte()], [jalon({ echeance: '2027-03-01' })]).miennes).toEqual([])
  })

  it('un acte ancien attend d’être enregistré', () => {
    const reprise = acte({ statut: 'brouillon', repriseApresCoup: true })
    expect(getAttendus('valideur', [reprise]).miennes).toEqual(['À compléter et à enregistrer comme signé par vous'])
    expect(getAttendus('lecteur', [reprise]).autres[0]).toMatch(/^Acte ancien/)
  })

  it('un acte signé ou abandonné n’attend personne', () => {
    const finis = [acte({ statut: 'signe' }), acte({ statut: 'abandonne' })]
    expect(getAttendus('valideur', finis)).toEqual({ miennes: [], autres: [] })
  })

  it('une discussion attend le côté qui n’a pas parlé en dernier', () => {
    const discute = (cote: Cote) => acte({ statut: 'valide', fils: [{ ...PAROLE, cote }] })
    expect(getReponses('redacteur', discute('etat'))).toEqual({ miennes: 1, autres: 0 })
    expect(getReponses('redacteur', discute('collectivite'))).toEqual({ miennes: 0, autres: 1 })
    expect(getReponses('instructeur', discute('collectivite'))).toEqual({ miennes: 1, autres: 0 })
  })

  it('une contre-proposition attend le côté qui ne l’a pas faite', () => {
    const propose = acte({ statut: 'a_corriger', propositions: [{ ...PAROLE, cote: 'etat' }] })
    expect(getReponses('redacteur', propose)).toEqual({ miennes: 1, autres: 0 })
    expect(getReponses('instructeur', propose)).toEqual({ miennes: 0, autres: 1 })
  })

  it('rien n’attend de réponse à une étape où elle ne peut se donner', () => {
    const paroles = {
      fils: [{ ...PAROLE, cote: 'collectivite' }],
      propositions: [{ ...PAROLE, cote: 'etat' }],
    } as const
    for (const statut of ['brouillon', 'signe', 'abandonne'] as const) {
      expect(getReponses('redacteur', acte({ statut, ...paroles }))).toEqual({ miennes: 0, autres: 0 })
    }
    const retire = acte({ statut: 'brouillon', fils: [{ ...PAROLE, cote: 'etat' }] })
    expect(getReponses('redacteur', retire)).toEqual({ miennes: 1, autres: 0 })
  })
})

describe('Les échéances', () => {
  it('comptent à partir de leur premier rappel, et en retard le lendemain', () => {
    const etats = ['2027-02-28', '2027-03-01', '2027-03-31', '2027-04-01'].map(
      (jour) => buildTaches([], [jalon()], regard('redacteur', jour)).miennes[0]?.etat,
    )
    expect(etats).toEqual([undefined, 'proche', 'proche', 'en_retard'])
  })

  it('attendues de l’État, attendent l’instructeur', () => {
    const etat = jalon({ attenduDe: 'etat', libelle: 'Notification des crédits' })
    expect(getAttendus('instructeur', [], [etat]).miennes).toEqual(['Notification des crédits'])
    expect(getAttendus('valideur', [], [etat]).autres).toEqual([
      'Notification des crédits : l’instructeur de la Haute-Loire',
    ])
  })

  it('datent l’étape de leur acte, quand elles visent le même côté', () => {
    const jalons = [jalon({ echeance: '2027-09-30', attenduDe: 'etat' }), jalon({ id: 'b', echeance: '2027-05-15' })]
    const [tache] = buildTaches([acte()], jalons, regard('instructeur')).miennes
    expect(tache).toMatchObject({ echeance: '2027-09-30', etat: 'a_venir' })
  })
})

describe('L’ordre', () => {
  it('suit l’échéance, puis l’ancienneté ; sans échéance, après', () => {
    const actes = [
      acte({ id: 'recent', statutDepuis: '2027-03-09T09:00:00.000Z' }),
      acte({ id: 'ancien', statutDepuis: '2027-01-01T09:00:00.000Z' }),
      acte({ id: 'date', statutDepuis: '2027-03-10T09:00:00.000Z' }),
    ]
    const jalons = [
      jalon({ attenduDe: 'etat', echeance: '2027-04-02', acte: { id: 'date', libelle: '' } }),
      jalon({ id: 'retard', attenduDe: 'etat', echeance: '2027-03-01' }),
    ]
    const { miennes } = buildTaches(actes, jalons, regard('instructeur'))
    expect(miennes.map(({ cle }) => cle)).toEqual([
      'jalon-retard',
      'etape-date',
      'jalon-jalon',
      'etape-ancien',
      'etape-recent',
    ])
  })

  it('tient avec des centaines d’actes', () => {
    const actes = Array.from({ length: 400 }, (_, rang) => acte({ id: `${rang}` }))
    expect(buildTaches(actes, [], regard('instructeur')).miennes).toHaveLength(400)
  })
})
