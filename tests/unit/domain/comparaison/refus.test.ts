import { describe, expect, test } from 'vitest'
import type { ChoixComparaison } from '@/lib/domain/comparaison/choix'
import { evaluer as evaluerTerritoire } from '@/lib/domain/comparaison/evaluation'
import { CHOIX, comparees, denominateur } from '@/tests/factories/comparaisons'
import { annee } from '@/tests/factories/montants'
import { bilan, publie, territoire } from '@/tests/factories/territoires'

const CONNU = bilan({ etat: publie(100), departement: publie(50) })
const PAR_HABITANT: ChoixComparaison = { ...CHOIX, mesure: 'habitant' }
const PAR_ALLOCATAIRE: ChoixComparaison = { ...CHOIX, mesure: 'allocataire' }

function evaluer(lieu: ReturnType<typeof territoire>, choix: ChoixComparaison, donnees: ReturnType<typeof comparees>) {
  return evaluerTerritoire(lieu, choix, { ...donnees, totaux: comparees([lieu]).totaux })
}

function refus(lieu: ReturnType<typeof territoire>, choix = CHOIX, donnees = comparees([lieu])) {
  const evaluation = evaluer(lieu, choix, donnees)
  return evaluation.tag === 'comparable' ? null : evaluation.refus
}

function lot(...bilans: readonly ReturnType<typeof bilan>[]) {
  return territoire('Lot', '46', [{ bilans }])
}

describe('un territoire ne se compare pas parce que', () => {
  test('rien n’y est publié', () => {
    expect(refus(territoire('Lot', '46'))).toEqual({ motif: 'sans_convention' })
  })

  test('sa convention est d’un autre cadre', () => {
    const cls = territoire('Lot', '46', [{ cadreCode: 'cls', cadreNom: 'CLS', bilans: [CONNU] }])
    expect(refus(cls)).toEqual({ motif: 'autre_cadre', cadres: ['CLS'] })
  })

  test('sa convention ne publie aucun montant', () => {
    expect(refus(lot())).toEqual({ motif: 'sans_montant' })
  })

  test('ses montants sont d’une autre nature', () => {
    expect(refus(lot({ ...CONNU, nature: 'execute' }))).toEqual({ motif: 'autre_nature', natures: ['execute'] })
  })

  test('ses montants sont d’une autre période, même si elle contient celle-ci', () => {
    const trois = annee(2019, 2021)
    expect(refus(lot({ ...CONNU, periode: trois }))).toEqual({ motif: 'autre_periode', periodes: [trois] })
  })

  test('ses montants sont d’un autre périmètre', () => {
    expect(refus(lot({ ...CONNU, perimetre: 'socle' }))).toEqual({ motif: 'autre_perimetre', perimetres: ['socle'] })
    const socle = { ...CHOIX, objet: { ...CHOIX.objet, perimetre: 'socle' } }
    expect(refus(lot(CONNU), socle)).toEqual({ motif: 'autre_perimetre', perimetres: [null] })
  })

  test('sa convention n’en couvre qu’une partie', () => {
    const departements = [
      { code: '67', nom: 'Bas-Rhin', slug: 'bas-rhin' },
      { code: '68', nom: 'Haut-Rhin', slug: 'haut-rhin' },
    ]
    const alsace = territoire('Alsace', '6AE', [{ departements: ['67'], bilans: [CONNU] }], { departements })
    expect(refus(alsace)).toEqual({ motif: 'territoire_partiel', couverts: ['Bas-Rhin'] })
  })

  test('deux conventions du même cadre donnent chacune ce montant', () => {
    const double = territoire('Lot', '46', [
      { id: 'a', bilans: [CONNU] },
      { id: 'b', bilans: [CONNU] },
    ])
    expect(refus(double)).toEqual({ motif: 'plusieurs_conventions', nombre: 2 })
  })

  test('l’année demandée est la sienne, même si sa convention en publie aussi trois ensemble', () => {
    const nord = lot(CONNU, bilan({ ensemble: publie(60), periode: annee(2019, 2021), perimetre: 'hors reprise' }))
    expect(refus(nord)).toBeNull()
    const trois = { ...CHOIX, objet: { ...CHOIX.objet, periode: annee(2019, 2021), perimetre: 'hors reprise' } }
    expect(refus(nord, { ...trois, part: 'ensemble' })).toBeNull()
  })

  test('une seule part, ou le seul total des deux, est connue : ce qui manque ne vaut pas zéro', () => {
    const etatSeul = lot(bilan({ etat: publie(100) }))
    expect(refus(etatSeul)).toBeNull()
    expect(refus(etatSeul, { ...CHOIX, part: 'departement' })).toEqual({ motif: 'part_inconnue', connues: ['etat'] })
    expect(refus(etatSeul, { ...CHOIX, part: 'ensemble' })).toEqual({ motif: 'part_inconnue', connues: ['etat'] })
    const totalSeul = lot(bilan({ ensemble: publie(100) }))
    expect(refus(totalSeul)).toEqual({ motif: 'part_inconnue', connues: ['ensemble'] })
    const autresSeuls = lot(bilan({ autres: publie(100) }))
    expect(refus(autresSeuls)).toEqual({ motif: 'part_inconnue', connues: [] })
  })

  test('sa part n’est que la différence entre un total et l’autre part', () => {
    const deduite = lot(bilan({ etat: publie(50), ensemble: publie(100) }))
    expect(refus(deduite, { ...CHOIX, part: 'departement' })).toEqual({ motif: 'part_deduite' })
  })

  test('sa population est inconnue', () => {
    expect(refus(lot(CONNU), PAR_HABITANT)).toEqual({ motif: 'denominateur_inconnu' })
    const habitants = comparees([], { 46: [denominateur()] })
    expect(refus(lot(CONNU), PAR_ALLOCATAIRE, habitants)).toEqual({ motif: 'denominateur_inconnu' })
  })

  test('la date de sa population est inconnue', () => {
    const donnees = comparees([], { 46: [denominateur({ date: null })] })
    expect(refus(lot(CONNU), PAR_HABITANT, donnees)).toEqual({ motif: 'denominateur_non_date' })
  })

  test('sa population est d’une date trop éloignée', () => {
    const donnees = comparees([], { 46: [denominateur({ date: '2014-12-31' })] })
    expect(refus(lot(CONNU), PAR_HABITANT, donnees)).toEqual({ motif: 'denominateur_eloigne', date: '2014-12-31' })
  })

  test('un effectif de 1 à 4 personnes est secret', () => {
    const donnees = comparees([], { 46: [denominateur({ type: 'allocataires_rsa', valeur: 4 })] })
    expect(refus(lot(CONNU), PAR_ALLOCATAIRE, donnees)).toEqual({ motif: 'effectif_secret' })
  })
})

describe('un territoire se compare', () => {
  test('sur sa part, telle qu’elle est publiée', () => {
    expect(evaluer(lot(CONNU), CHOIX, comparees([]))).toMatchObject({ tag: 'comparable', valeur: publie(100) })
  })

  test('sur l’ensemble, somme des deux parts, ou total donné quand elles manquent', () => {
    const choix = { ...CHOIX, part: 'ensemble' } as const
    expect(evaluer(lot(CONNU), choix, comparees([]))).toMatchObject({ valeur: publie(150) })
    expect(evaluer(lot(bilan({ ensemble: publie(9, true) })), choix, comparees([]))).toMatchObject({
      valeur: publie(9, true),
    })
  })

  test('sur un montant connu environ, ou un effectif arrondi : la valeur le dit', () => {
    const environ = lot(bilan({ etat: publie(100, true) }))
    expect(evaluer(environ, CHOIX, comparees([]))).toMatchObject({ valeur: publie(100, true) })
    const donnees = comparees([], { 46: [denominateur({ precision: 'arrondi' })] })
    expect(evaluer(lot(CONNU), PAR_HABITANT, donnees)).toMatchObject({ valeur: { centimes: 10n, approche: true } })
  })

  test('sur une part déclarée nulle, qui n’est pas une part absente', () => {
    expect(evaluer(lot(bilan({ etat: publie(0) })), CHOIX, comparees([]))).toMatchObject({ valeur: publie(0) })
  })

  test('par la seule convention qui le couvre tout entier', () => {
    const lieu = territoire(
      'Corse',
      '20R',
      [
        { id: 'partielle', departements: ['2A'], bilans: [CONNU] },
        { id: 'entiere', departements: ['2A', '2B'], bilans: [bilan({ etat: publie(7) })] },
      ],
      {
        departements: [
          { code: '2A', nom: 'Corse-du-Sud', slug: 'corse-du-sud' },
          { code: '2B', nom: 'Haute-Corse', slug: 'haute-corse' },
        ],
      },
    )
    expect(evaluer(lieu, CHOIX, comparees([]))).toMatchObject({ valeur: publie(7), convention: { id: 'entiere' } })
  })
})
