import { describe, expect, it } from 'vitest'
import { CHAMPS_CONFLIT, nommerChoix } from '@/lib/domain/conflit'
import { arbitrate } from '@/lib/platform/command/arbitrage'

const LEUR = { titre: 'Le leur', reprise: true, phases: [{ libelle: 'Bilan', echeance: null }], note: null }

function createFormulaire(champs: Readonly<Record<string, string>>, leur: unknown = LEUR): FormData {
  const formData = new FormData()
  const tous = {
    ...champs,
    [CHAMPS_CONFLIT.leur]: JSON.stringify(leur),
    [CHAMPS_CONFLIT.contestes]: JSON.stringify(['titre', 'phases']),
  }
  for (const [nom, valeur] of Object.entries(tous)) formData.set(nom, valeur)
  return formData
}

const SAISIE = { titre: 'Le mien', note: 'Ma note', 'phases[0].libelle': 'Diagnostic', 'phases[1].libelle': 'Suite' }

function listChamps({ formData }: ReturnType<typeof arbitrate>) {
  return Object.fromEntries([...formData].filter(([nom]) => !nom.startsWith('conflit.')))
}

describe('l’arbitrage d’un formulaire', () => {
  it('ne touche à rien hors conflit', () => {
    const formData = new FormData()
    formData.set('titre', 'Le mien')
    expect(arbitrate(formData)).toEqual({ formData, indecis: [] })
  })

  it('demande un choix pour chaque champ contesté, et le reconnaît', () => {
    expect(arbitrate(createFormulaire(SAISIE)).indecis).toEqual(['titre', 'phases'])
    expect(arbitrate(createFormulaire({ ...SAISIE, [nommerChoix('titre')]: 'mienne' })).indecis).toEqual(['phases'])
    expect(arbitrate(createFormulaire({ ...SAISIE, [CHAMPS_CONFLIT.tout]: 'mienne' })).indecis).toEqual([])
  })

  it('remplace un champ entier, liste comprise, par celui de l’autre', () => {
    const choix = { [nommerChoix('phases')]: 'leur', [nommerChoix('titre')]: 'mienne' }
    expect(listChamps(arbitrate(createFormulaire({ ...SAISIE, ...choix })))).toEqual({
      titre: 'Le mien',
      note: 'Ma note',
      'phases[0].libelle': 'Bilan',
    })
  })

  it('prend tout d’un coup, vides et cases cochées compris', () => {
    const tout = { ...SAISIE, [CHAMPS_CONFLIT.tout]: 'leur' }
    expect(listChamps(arbitrate(createFormulaire(tout)))).toEqual({
      titre: 'Le leur',
      reprise: 'on',
      'phases[0].libelle': 'Bilan',
    })
  })

  it('ignore un champ caché que le navigateur aurait déformé', () => {
    const formData = createFormulaire(SAISIE)
    formData.set(CHAMPS_CONFLIT.leur, '{')
    expect(arbitrate(formData).indecis).toEqual([])
  })
})
