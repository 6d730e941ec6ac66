import { describe, expect, it } from 'vitest'
import {
  acquitter,
  findDispute,
  listChanges,
  listRecus,
  poser,
  type Suivi,
} from '@/components/redaction/formulaire/suivi'

const lue = { titre: 'Guichet', debut: '01/07/2019', phases: [{ libelle: 'Diagnostic', echeance: null }] }
const suivi: Suivi = { lue, affichee: lue }
const ecran = { titre: 'Guichet', debut: '01/07/2019', phases: [{ libelle: 'Diagnostic', echeance: '' }] }
const relire = (saisie: Readonly<Record<string, unknown>>) => ({
  version: 2,
  saisie: { ...lue, ...saisie },
  par: null,
  le: null,
})

describe('un formulaire suivi', () => {
  it('n’envoie que ce qui a changé, avec ce dont il part', () => {
    expect(listChanges(suivi, ecran)).toEqual({})
    expect(listChanges(suivi, { ...ecran, titre: 'Accueil' })).toEqual({ titre: { de: 'Guichet', vers: 'Accueil' } })
  })

  it('ne compte pas une ligne de liste où rien n’est encore écrit', () => {
    expect(listChanges(suivi, { ...ecran, phases: [...ecran.phases, { libelle: '', echeance: '' }] })).toEqual({})
  })

  it('laisse le texte tapé à l’écran et repart de ce que la base en a lu', () => {
    const tape = { ...ecran, debut: '1/8/2019' }
    const envoyes = listChanges(suivi, tape)
    const apres = acquitter(suivi, envoyes, { acquis: ['debut'], relecture: relire({ debut: '01/08/2019' }) })
    expect(listChanges(apres, tape)).toEqual({})
    expect(listChanges(apres, { ...tape, debut: '' })).toEqual({ debut: { de: '01/08/2019', vers: null } })
  })

  it('garde ce qui a été tapé pendant l’envoi', () => {
    const envoyes = listChanges(suivi, { ...ecran, titre: 'Acc' })
    const apres = acquitter(suivi, envoyes, { acquis: ['titre'], relecture: relire({ titre: 'Acc' }) })
    expect(listChanges(apres, { ...ecran, titre: 'Accueil' })).toEqual({ titre: { de: 'Acc', vers: 'Accueil' } })
  })

  it('reçoit ce qu’un autre a changé, sauf le champ touché ou celui qui a le focus', () => {
    const leur = { ...lue, titre: 'Le sien', debut: '01/09/2019' }
    expect(listRecus(suivi, ecran, leur, 'debut')).toEqual({ titre: 'Le sien' })
    expect(listRecus(suivi, { ...ecran, titre: 'Le mien' }, leur, '')).toEqual({ debut: '01/09/2019' })
    expect(listChanges(poser(suivi, { titre: 'Le sien' }), { ...ecran, titre: 'Le sien' })).toEqual({})
  })

  it('départage ce qui a changé ici et ailleurs, et rien d’autre', () => {
    expect(findDispute(suivi, { ...ecran, titre: 'Le mien' }, { ...lue, debut: '01/09/2019' })).toBeNull()
    const dispute = findDispute(suivi, { ...ecran, titre: 'Le mien' }, { ...lue, titre: 'Le sien', version: 3 })
    expect(dispute?.actuel).not.toHaveProperty('version')
    expect(dispute?.saisie).toMatchObject({ titre: 'Le mien', conflit: { base: JSON.stringify(lue) } })
  })
})
