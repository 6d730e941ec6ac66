import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { planFusion } from '@/lib/domain/avenant/fusion'
import { findTotalDeplace } from '@/lib/domain/avenant/totaux-conserves'
import type { Acte, MontantComplet } from '@/lib/domain/instantane'
import { decrireTotalDeplace } from '@/lib/domain/phrase/avenant'
import { arbitraireAvenant, buildAction, buildCompare, buildMesure, completer } from '@/tests/factories/differences'
import { arbitraireMontant, chiffre, montant, surAction, surMesure } from '@/tests/factories/montants'

const etat = (sujet: MontantComplet['sujet'], euros: string) =>
  completer(montant({ financeur: 'etat', sujet, valeur: chiffre(euros) }))

const departement = { type: 'departement', nomCourt: 'Haute-Loire' } as const

/** Réunit deux actions sans mesure, comme la commande l’écrit. */
function reunirActions(acte: Acte, ids: readonly string[]): Acte {
  const portes = (id: string) => acte.montants.filter(({ sujet }) => sujet.niveau === 'action' && sujet.id === id)
  const { gardes, sommes } = planFusion(ids.map((id) => ({ id, intitule: id, montants: portes(id) })))
  const reunis = [...gardes, ...sommes.map(({ modele, valeur }) => ({ ...modele, valeur }))]
  const autres = acte.montants.filter(({ sujet }) => sujet.niveau !== 'action' || !ids.includes(sujet.id))
  return {
    ...acte,
    actions: [...acte.actions.filter(({ id }) => !ids.includes(id)), buildAction('reunie')],
    montants: [...autres, ...reunis.map((porte) => ({ ...porte, sujet: surAction('reunie') }))],
  }
}

describe('les totaux d’un acte qu’on réorganise', () => {
  it('ne voient pas de différence entre un acte et lui-même, quel que soit l’ordre de ses montants', () => {
    fc.assert(
      fc.property(arbitraireAvenant, ([{ acte }]) => {
        expect(findTotalDeplace(acte, { ...acte, actions: acte.actions.toReversed() })).toBeNull()
      }),
    )
  })

  it('bougent quand le chiffre d’une mesure vient cacher les actions d’une autre', () => {
    const actions = [buildAction('a', { mesureId: 'n' })]
    const montants = [etat(surMesure('m'), '50000'), etat(surAction('a'), '30000')]
    const avant = buildCompare({ mesures: [buildMesure('m'), buildMesure('n')], actions, montants }).acte
    const apres = { ...avant, mesures: [buildMesure('m')], actions: [buildAction('a', { mesureId: 'm' })] }
    const deplace = findTotalDeplace(avant, apres)
    expect(deplace).toMatchObject({
      financeur: 'etat',
      avant: { centimes: 8_000_000n },
      apres: { centimes: 5_000_000n },
    })
    expect(deplace && decrireTotalDeplace(deplace, departement)).toBe(
      'La somme contractualisée des lignes en 2020 (État) passerait de 80\u202f000\u00a0€ à 50\u202f000\u00a0€',
    )
  })

  it('bougent quand une action cachée par sa mesure passe au premier rang', () => {
    const mesures = [buildMesure('m')]
    const montants = [etat(surMesure('m'), '50'), etat(surAction('a'), '30')]
    const avant = buildCompare({ mesures, actions: [buildAction('a', { mesureId: 'm' })], montants }).acte
    expect(findTotalDeplace(avant, { ...avant, actions: [buildAction('a')] })).toMatchObject({
      apres: { centimes: 8_000n },
    })
  })

  it('bougent quand une somme paraît ou disparaît', () => {
    const vide = buildCompare({ actions: [buildAction('a')] }).acte
    const plein = { ...vide, montants: [etat(surAction('a'), '0')] }
    expect(findTotalDeplace(vide, plein)).toMatchObject({ avant: null })
    expect(findTotalDeplace(plein, vide)).toMatchObject({ apres: null })
  })

  it('restent à réunir des actions libres qui ne portent que la part de l’État, une fois chacune', () => {
    const arbitraires = fc.tuple(arbitraireMontant, arbitraireMontant)
    fc.assert(
      fc.property(arbitraires, (portes) => {
        const montants = portes.map((porte, rang) =>
          completer({ ...porte, financeur: 'etat', financeurNom: null, sujet: surAction(`${rang}`) }),
        )
        const { acte } = buildCompare({ actions: [buildAction('0'), buildAction('1')], montants })
        expect(findTotalDeplace(acte, reunirActions(acte, ['0', '1']))).toBeNull()
      }),
    )
  })
})
