import { describe, expect, it } from 'vitest'
import { can } from '@/lib/domain/acces'
import { decrireProchaineEtape, getAttente, getPlace, PLACES } from '@/lib/domain/cycle/etapes'
import { STATUTS_ACTE } from '@/lib/domain/vocabulaire'

const phrase = (statut: (typeof STATUTS_ACTE)[number], place: (typeof PLACES)[number], echeance?: string) =>
  decrireProchaineEtape({ statut, repriseApresCoup: false, echeance }, place)

describe('Qui est attendu', () => {
  it('se déduit du geste qui fait avancer l’acte', () => {
    expect(Object.fromEntries(STATUTS_ACTE.map((statut) => [statut, getAttente(statut)]))).toEqual({
      brouillon: { cote: 'collectivite', permission: 'acte.modifier' },
      transmis: { cote: 'etat', permission: 'acte.examiner' },
      a_corriger: { cote: 'collectivite', permission: 'acte.modifier' },
      valide: { cote: 'collectivite', permission: 'acte.signer' },
      signe: null,
      abandonne: null,
    })
  })
})

describe('La place d’une personne', () => {
  it('vient de son côté et de ce qu’elle peut', () => {
    expect(getPlace('collectivite', (p) => can('redacteur', p))).toBe('redacteur')
    expect(getPlace('collectivite', (p) => can('valideur', p))).toBe('valideur')
    expect(getPlace('etat', (p) => can('instructeur', p))).toBe('examinateur')
    expect(getPlace(null, (p) => can('lecteur', p))).toBe('lecteur')
  })
})

describe('La prochaine étape', () => {
  it('dit « par vous » à ceux qu’elle attend, et à eux seuls', () => {
    const attendus = STATUTS_ACTE.map((statut) => [
      statut,
      PLACES.filter((place) => phrase(statut, place).includes('par vous')),
    ])
    expect(Object.fromEntries(attendus)).toEqual({
      brouillon: ['redacteur', 'valideur'],
      transmis: ['examinateur'],
      a_corriger: ['redacteur', 'valideur'],
      valide: ['valideur'],
      signe: [],
      abandonne: [],
    })
  })

  it('dit pour quand, tant que quelqu’un est attendu', () => {
    expect(phrase('transmis', 'examinateur', '2020-09-30')).toBe('À examiner par vous avant le 30 septembre 2020')
    expect(phrase('transmis', 'redacteur')).toBe('En attente de la préfecture')
    expect(phrase('signe', 'valideur', '2020-09-30')).not.toContain('avant')
  })

  it('d’un acte ancien est de l’enregistrer comme signé, sans examen', () => {
    const reprise = { statut: 'brouillon', repriseApresCoup: true } as const
    expect(decrireProchaineEtape(reprise, 'valideur')).toBe('À compléter et à enregistrer comme signé par vous')
  })

  it('est de corriger les lignes que l’examen a rouvertes, pour qui écrit', () => {
    const transmis = { statut: 'transmis', repriseApresCoup: false, rouvertes: 2, echeance: '2020-09-30' } as const
    expect(decrireProchaineEtape(transmis, 'redacteur')).toBe('2 lignes rouvertes, à corriger par vous')
    expect(decrireProchaineEtape({ ...transmis, rouvertes: 1 }, 'valideur')).toBe(
      '1 ligne rouverte, à corriger par vous',
    )
    expect(decrireProchaineEtape(transmis, 'lecteur')).toContain('À l’examen de la préfecture')
  })

  it('ne promet ni la signature d’un acte ancien qui en attend d’autres, ni la reprise d’un acte remplacé', () => {
    const ancien = { statut: 'brouillon', repriseApresCoup: true, attendAvant: true } as const
    expect(decrireProchaineEtape(ancien, 'valideur')).toBe('À compléter par vous, en attendant les actes d’avant')
    const remplace = { statut: 'abandonne', repriseApresCoup: false, remplace: true } as const
    expect(decrireProchaineEtape(remplace, 'valideur')).toContain('un autre acte a pris sa place')
  })
})
