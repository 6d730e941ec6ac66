import { describe, expect, it } from 'vitest'
import { createBrouillon, createEtat, isModifie, reduireEditeur } from '@/components/redaction/montants/etat'
import { ligne } from './lignes'

const etat = createEtat(3, [ligne('a', { montant: '100', nature: 'notifie', sourceId: 's' })])

describe('l’éditeur des montants', () => {
  it('n’a rien à enregistrer tant que rien ne change, ni quand on revient en arrière', () => {
    const change = reduireEditeur(etat, { type: 'ecrire', cle: 'a', champs: { montant: '200' } })
    const revenu = reduireEditeur(change, { type: 'ecrire', cle: 'a', champs: { montant: '100' } })
    expect([etat, change, revenu].map(isModifie)).toEqual([false, true, false])
  })

  it('préremplit une ligne d’après la précédente et propose l’autre payeur', () => {
    const { lignes } = reduireEditeur(etat, {
      type: 'ajouter',
      cle: 'n',
      sujet: 'acte',
      periode: null,
      sourceSeule: 'autre',
    })
    expect(lignes[1]).toMatchObject({
      id: '',
      nature: 'notifie',
      debut: '01/01/2020',
      fin: '31/12/2020',
      sourceId: 's',
      financeur: 'departement',
      montant: '',
    })
  })

  it('donne à la première ligne la seule source de la convention', () => {
    const geste = { type: 'ajouter', cle: 'n', sujet: 'acte', periode: null, sourceSeule: 'seule' } as const
    expect(reduireEditeur(createEtat(0, []), geste).lignes).toMatchObject([{ sourceId: 'seule' }])
  })

  it('efface l’erreur du champ que l’on corrige et garde les autres', () => {
    const refuse = reduireEditeur(etat, {
      type: 'refuser',
      erreurs: { a: { montant: ['Illisible.'], fin: ['Manque.'] } },
    })
    const corrige = reduireEditeur(refuse, { type: 'ecrire', cle: 'a', champs: { montant: '1' } })
    expect(corrige.erreurs).toEqual({ a: { fin: ['Manque.'] } })
  })

  it('remet à l’écran une saisie retrouvée, et la laisse abandonner', () => {
    const brouillon = {
      base: etat.base,
      lignes: [ligne('a', { montant: '999' })],
      enVol: [],
      ajoutees: [],
      le: '2020-01-01T00:00:00Z',
    }
    const repris = reduireEditeur(etat, { type: 'reprendre', brouillon })
    expect(repris).toMatchObject({ reprise: { le: brouillon.le }, lignes: [{ montant: '999' }] })
    expect(reduireEditeur(repris, { type: 'abandonner' })).toEqual(etat)
  })

  it('garde une action nommée jusqu’à ce que la base l’ait, et la retrouve page rechargée', () => {
    const nommee = reduireEditeur(etat, { type: 'nommer', actions: [{ id: 'x', titre: 'Mobilité' }] })
    const accueillie = reduireEditeur(nommee, { type: 'accueillir', ids: ['x'] })
    expect([nommee, accueillie].map(isModifie)).toEqual([true, false])
    expect(reduireEditeur(nommee, { type: 'abandonner' }).ajoutees).toEqual([])
    expect(reduireEditeur(accueillie, { type: 'abandonner' }).ajoutees).toEqual(accueillie.ajoutees)
    const { base, lignes, ajoutees } = nommee
    const repris = reduireEditeur(etat, { type: 'reprendre', brouillon: { base, lignes, ajoutees, enVol: [], le: '' } })
    expect(repris.ajoutees).toEqual([{ id: 'x', titre: 'Mobilité', enregistree: false }])
  })

  it('ne propose pas une saisie retrouvée qui est déjà enregistrée', () => {
    const brouillon = { base: [], lignes: etat.base, enVol: [], ajoutees: [], le: '' }
    expect(reduireEditeur(etat, { type: 'reprendre', brouillon })).toBe(etat)
  })

  it('tranche un désaccord dans un sens ou dans l’autre', () => {
    const desaccord = { cle: 'a', enregistree: ligne('a', { montant: '300' }) }
    const dispute = { ...etat, desaccords: [desaccord] }
    const trancher = (garder: 'mienne' | 'enregistree') =>
      reduireEditeur(dispute, { type: 'trancher', desaccord, garder })
    expect(trancher('mienne')).toMatchObject({ desaccords: [], lignes: [{ montant: '100' }] })
    expect(trancher('enregistree')).toMatchObject({ desaccords: [], lignes: [{ montant: '300' }] })
  })

  it('remet comme neuve la ligne que l’autre a retirée, ou la laisse retirée', () => {
    const desaccord = { cle: 'a', enregistree: null }
    const dispute = { ...etat, desaccords: [desaccord] }
    const trancher = (garder: 'mienne' | 'enregistree') =>
      reduireEditeur(dispute, { type: 'trancher', desaccord, garder })
    expect(trancher('mienne')).toMatchObject({ desaccords: [], lignes: [{ id: '', montant: '100' }] })
    expect(trancher('enregistree')).toMatchObject({ desaccords: [], lignes: [] })
  })

  it.each([
    ['changée', [ligne('a', { montant: '300' })]],
    ['retirée', []],
  ])('retrouve, la page rechargée, le désaccord sur une ligne %s que rien n’a tranché', (_, enregistrees) => {
    const mienne = reduireEditeur(etat, { type: 'ecrire', cle: 'a', champs: { montant: '200' } })
    const dispute = reduireEditeur(mienne, { type: 'relire', version: 4, enregistrees, ecritures: {} })
    expect(dispute.desaccords).toHaveLength(1)
    const brouillon = createBrouillon(dispute, [], '')
    const rechargee = reduireEditeur(createEtat(4, enregistrees), { type: 'reprendre', brouillon })
    expect(rechargee.desaccords).toEqual(dispute.desaccords)
    const relue = reduireEditeur(dispute, { type: 'relire', version: 5, enregistrees, ecritures: {} })
    expect(relue.desaccords).toEqual(dispute.desaccords)
  })

  it('n’attend plus de choix pour une ligne contestée que l’on retire', () => {
    const dispute = { ...etat, desaccords: [{ cle: 'a', enregistree: null }] }
    expect(reduireEditeur(dispute, { type: 'retirer', cle: 'a' })).toMatchObject({ lignes: [], desaccords: [] })
  })

  it('reporte la version relue, pour que l’enregistrement suivant aboutisse', () => {
    expect(reduireEditeur(etat, { type: 'relire', version: 4, enregistrees: etat.base, ecritures: {} }).version).toBe(4)
  })

  it('pose plusieurs lignes d’un geste, sans toucher à leur identifiant ni à leur place', () => {
    const deux = createEtat(0, [ligne('a', { montant: '1' }), ligne('b', { montant: '2' })])
    const pose = reduireEditeur(deux, {
      type: 'poser',
      changements: [
        { cle: 'a', ligne: ligne('', { cle: 'a', montant: '10', precision: 'millier' }) },
        { cle: 'b', ligne: null },
        { cle: 'n', ligne: ligne('', { cle: 'n', montant: '3' }) },
        { cle: 'inconnue', ligne: null },
      ],
    })
    expect(pose.lignes.map(({ id, cle, montant }) => [id, cle, montant])).toEqual([
      ['a', deux.lignes[0]?.cle, '10'],
      ['', 'n', '3'],
    ])
    expect(pose.lignes[0]?.precision).toBe('millier')
  })
})
