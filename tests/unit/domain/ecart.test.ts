import { describe, expect, it } from 'vitest'
import { detectEcarts, listDetailsIncomplets } from '@/lib/domain/detect-ecarts'
import type { Denombrement } from '@/lib/domain/ecart'
import { LONGUEUR_LIBELLE } from '@/lib/domain/saisie'
import { explicationEcartSchema } from '@/lib/features/actes/schema'
import { action, chiffre, mesure, montant, surAction, surMesure } from '@/tests/factories/montants'

function compte(champs: Partial<Denombrement> & Pick<Denombrement, 'nombre'>): Denombrement {
  return { objet: 'mesure', volet: null, qualificatif: null, ...champs }
}

const VIDE = { montants: [], rubriques: [], denombrements: [] }

describe('écarts de montant', () => {
  const total = montant({ financeur: 'ensemble', valeur: chiffre('100') })
  const ligneA = montant({ financeur: 'ensemble', valeur: chiffre('60'), sujet: surAction('a') })
  const ligneB = montant({ financeur: 'ensemble', valeur: chiffre('39'), sujet: surAction('b') })
  const rubriques = [action('a'), action('b')]

  it('compare le total annoncé à la somme de ses lignes', () => {
    expect(detectEcarts({ ...VIDE, montants: [total, ligneA, ligneB], rubriques })).toMatchObject([
      {
        origine: 'detail',
        annonce: 10000n,
        calcule: 9900n,
        ecart: 100n,
        tolerance: 0n,
        qualification: 'reel',
        nombreLignes: 2,
      },
    ])
  })

  it('donne à l’écart le signe de l’annonce moins le calcul', () => {
    const trop = { ...ligneB, valeur: chiffre('45') }
    expect(detectEcarts({ ...VIDE, montants: [total, ligneA, trop], rubriques })).toMatchObject([{ ecart: -500n }])
  })

  it('se tait quand tout tombe juste', () => {
    const juste = { ...ligneB, valeur: chiffre('40') }
    expect(detectEcarts({ ...VIDE, montants: [total, ligneA, juste], rubriques })).toEqual([])
  })

  it('se tait quand le détail est incomplet, et le signale', () => {
    const donnees = { ...VIDE, montants: [total, ligneA], rubriques }
    expect(detectEcarts(donnees)).toEqual([])
    expect(listDetailsIncomplets(donnees)).toMatchObject([
      { type: 'montant', annonce: 10000n, somme: 6000n, rubriquesSansChiffre: 1 },
    ])
  })

  it('ne compare pas deux natures, deux périodes ou deux périmètres', () => {
    const ailleurs = [ligneA, ligneB].map((ligne) => ({ ...ligne, perimetre: 'socle' }))
    expect(detectEcarts({ ...VIDE, montants: [total, ...ailleurs], rubriques })).toEqual([])
  })

  it('compare aussi le montant d’une mesure à celui de ses actions', () => {
    const surLaMesure = montant({ financeur: 'ensemble', valeur: chiffre('100'), sujet: surMesure('m') })
    expect(
      detectEcarts({
        ...VIDE,
        montants: [surLaMesure, ligneA, ligneB],
        rubriques: [mesure('m'), action('a', 'm'), action('b', 'm')],
      }),
    ).toMatchObject([{ sujet: surMesure('m'), ecart: 100n }])
  })

  it('compare payeur par payeur', () => {
    const montants = [
      montant({ financeur: 'etat', valeur: chiffre('50') }),
      montant({ financeur: 'etat', valeur: chiffre('49'), sujet: surAction('a') }),
    ]
    expect(detectEcarts({ ...VIDE, montants, rubriques: [action('a')] })).toMatchObject([
      { financeur: 'etat', ecart: 100n },
    ])
  })

  it('ne voit pas d’écart entre le total des deux parties et des lignes qu’un autre financeur complète', () => {
    const caf = montant({ financeur: 'autre', financeurNom: 'CAF', valeur: chiffre('20'), sujet: surAction('a') })
    const montants = [
      total,
      montant({ financeur: 'etat', valeur: chiffre('50'), sujet: surAction('a') }),
      montant({ financeur: 'departement', valeur: chiffre('50'), sujet: surAction('a') }),
      caf,
    ]
    expect(detectEcarts({ ...VIDE, montants, rubriques: [action('a')] })).toEqual([])
    expect(detectEcarts({ ...VIDE, montants: montants.map((m) => ({ ...m, sujet: total.sujet })) })).toEqual([])
  })

  it('relève un total qui n’est pas la somme des parts de la même annonce', () => {
    const montants = [
      total,
      montant({ financeur: 'etat', valeur: chiffre('50') }),
      montant({ financeur: 'departement', valeur: chiffre('49') }),
    ]
    expect(detectEcarts({ ...VIDE, montants })).toMatchObject([
      { origine: 'parts', ecart: 100n, qualification: 'reel' },
    ])
  })

  it('relève deux montants annoncés pour le même payeur, sans les additionner', () => {
    const montants = [
      montant({ financeur: 'etat', valeur: chiffre('629500', 'euro') }),
      montant({ financeur: 'etat', valeur: chiffre('630000', 'environ') }),
    ]
    expect(detectEcarts({ ...VIDE, montants })).toMatchObject([
      { origine: 'doublon', ecart: -50000n, qualification: 'explicable' },
    ])
  })

  it('tient pour explicable un écart égal à la tolérance, pour réel un centime au-delà', () => {
    const qualifier = (euros: string) =>
      detectEcarts({
        ...VIDE,
        montants: [total, { ...ligneA, valeur: chiffre(euros, 'euro') }, { ...ligneB, valeur: chiffre('40', 'euro') }],
        rubriques,
      })
    expect(qualifier('61')).toMatchObject([{ ecart: -100n, tolerance: 100n, qualification: 'explicable' }])
    expect(qualifier('61.01')).toMatchObject([{ ecart: -101n, qualification: 'reel' }])
  })

  it('donne à chaque écart une clé que la valeur des montants ne change pas', () => {
    const cles = (dernier: string) =>
      detectEcarts({ ...VIDE, montants: [total, ligneA, { ...ligneB, valeur: chiffre(dernier) }], rubriques }).map(
        ({ cle }) => cle,
      )
    expect(cles('39')).toEqual(cles('38'))
    expect(cles('39')).toHaveLength(1)
  })
})

describe('écarts de dénombrement', () => {
  const neuf = Array.from({ length: 9 }, (_, rang) => action(`action-${rang}`))

  it('relève plus de lignes saisies qu’annoncé', () => {
    expect(detectEcarts({ ...VIDE, rubriques: neuf, denombrements: [compte({ nombre: 8 })] })).toMatchObject([
      { type: 'denombrement', objet: 'mesure', annonce: 8, calcule: 9, ecart: -1, qualification: 'reel' },
    ])
  })

  it('tient moins de lignes qu’annoncé pour un détail incomplet', () => {
    const donnees = { ...VIDE, rubriques: neuf, denombrements: [compte({ nombre: 12 })] }
    expect(detectEcarts(donnees)).toEqual([])
    expect(listDetailsIncomplets(donnees)).toMatchObject([{ type: 'denombrement', annonce: 12, calcule: 9 }])
  })

  it('ne compare pas un nombre qualifié', () => {
    const donnees = {
      ...VIDE,
      rubriques: neuf,
      denombrements: [compte({ objet: 'action', nombre: 6, qualificatif: 'copilotées' })],
    }
    expect(detectEcarts(donnees)).toEqual([])
    expect(listDetailsIncomplets(donnees)).toEqual([])
  })

  it('compte les rubriques de premier rang, ou les actions, selon l’objet', () => {
    const rubriques = [mesure('m'), action('a', 'm'), action('b', 'm'), action('c')]
    const denombrements = [
      compte({ objet: 'mesure', nombre: 1 }),
      compte({ objet: 'rubrique', nombre: 1 }),
      compte({ objet: 'action', nombre: 1 }),
    ]
    expect(detectEcarts({ ...VIDE, rubriques, denombrements })).toMatchObject([
      { calcule: 2 },
      { calcule: 2 },
      { calcule: 3 },
    ])
  })

  it('compte dans le volet annoncé, qu’une action tient de sa mesure', () => {
    const rubriques = [mesure('m', 'socle'), mesure('n', 'initiative'), action('a', 'm'), action('b', 'm')]
    const denombrements = [compte({ objet: 'action', volet: 'socle', nombre: 1 })]
    expect(detectEcarts({ ...VIDE, rubriques, denombrements })).toMatchObject([{ volet: 'socle', calcule: 2 }])
  })
})

describe('réponse à un écart', () => {
  it('désigne tout écart que la saisie permet, si longs qu’en soient le périmètre et le financeur', () => {
    const champs = {
      perimetre: 'p'.repeat(LONGUEUR_LIBELLE),
      financeur: 'autre',
      financeurNom: 'f'.repeat(LONGUEUR_LIBELLE),
    } as const
    const montants = ['100', '90'].map((euros) => montant({ ...champs, valeur: chiffre(euros) }))
    const [ecart] = detectEcarts({ ...VIDE, montants })
    const reponse = {
      acteId: crypto.randomUUID(),
      cle: ecart?.cle,
      statut: 'ouvert',
      explication: 'En cours d’examen.',
    }
    expect(explicationEcartSchema.safeParse(reponse)).toMatchObject({ success: true, data: { cle: ecart?.cle } })
  })
})
