import { describe, expect, test } from 'vitest'
import { previewImport } from '@/lib/domain/import/apercu'
import { proposeCorrespondance } from '@/lib/domain/import/correspondance'
import { composeMontants, composeReperes } from '@/lib/domain/import/exportation'
import type { Classeur } from '@/lib/domain/import/feuille'
import { readMontantCase } from '@/lib/domain/import/montant-lu'
import { formatPeriode } from '@/lib/domain/periode'
import { completer } from '@/tests/factories/differences'
import { buildCharge, DEFAUTS, feuille, relire } from '@/tests/factories/imports'
import { annee, chiffre, montant, surAction } from '@/tests/factories/montants'

const preview = (classeur: Classeur, charge = buildCharge()) =>
  previewImport(classeur, proposeCorrespondance(classeur, {}, DEFAUTS), charge)

/** « ajoute Maraudes etat 2020 1000 » : une ligne par montant que l’import toucherait. */
function lire({ changements }: ReturnType<typeof preview>) {
  return changements.map(({ etat, vers, de, ou }) => {
    const { financeur, periode, valeur, sujet } = vers ?? de ?? {}
    const somme = valeur?.kind === 'chiffre' ? `${valeur.centimes}` : valeur?.kind
    const ligne = sujet?.niveau === 'acte' ? 'acte' : sujet?.id
    return [etat, ou, ligne, financeur, periode && formatPeriode(periode), somme].join(' ')
  })
}

describe('le tableau d’un agent', () => {
  test('plusieurs années et payeurs en colonnes, titres fusionnés, lignes vides, sous-totaux et totaux', () => {
    const lu = preview({
      feuilles: [
        feuille([
          ['Convention 2020-2021 : plan de financement'],
          [],
          ['Action', '2020', '2020', '2021', '2021', 'Total'],
          ['Action', 'État', 'Département', 'État', 'Département', 'Total'],
          ['Maraudes', 1000, 1000, 500.5, 500.5, 3001],
          ['Premiers pas', 200, 'n.r.', '', 0, 200],
          ['Sous-total', 1200, 1000, 500.5, 500.5, 3201],
          ['Accès aux droits', '10 k€', '10 000,00 €', '', '', 20000],
          ['', 11200, 11000, 500.5, 500.5, 23201],
        ]),
      ],
    })
    expect(lu.erreurs).toEqual([])
    expect(lire(lu)).toEqual([
      'ajoute Feuille Feuille, B5 a etat 2020 100000',
      'ajoute Feuille Feuille, C5 a departement 2020 100000',
      'ajoute Feuille Feuille, D5 a etat 2021 50050',
      'ajoute Feuille Feuille, E5 a departement 2021 50050',
      'ajoute Feuille Feuille, B6 b etat 2020 20000',
      'ajoute Feuille Feuille, C6 b departement 2020 non_renseigne',
      'ajoute Feuille Feuille, E6 b departement 2021 0',
      'ajoute Feuille Feuille, B8 m etat 2020 1000000',
      'ajoute Feuille Feuille, C8 m departement 2020 1000000',
    ])
    expect(lu.ignorees).toEqual([
      { ou: 'Feuille Feuille, ligne 1', message: 'Avant les titres des colonnes.' },
      {
        ou: 'Feuille Feuille, ligne 7',
        message: '«\u00a0Sous-total\u00a0» est un total\u202f: ses lignes le donnent déjà.',
      },
      {
        ou: 'Feuille Feuille, ligne 9',
        message: 'Ses montants sont la somme des lignes qui précèdent\u202f: c’est un total.',
      },
    ])
  })

  test('payeurs et années en lignes', () => {
    const lu = preview({
      feuilles: [
        feuille([
          ['Intitulé', 'Financeur', 'Année', 'Nature', 'Montant (€)'],
          ['maraudes', 'ETAT', 2020, 'contractualisé', 1000],
          ['Maraudes', 'CAF', 2021, 'payé', '2 000'],
        ]),
      ],
    })
    expect(lu.erreurs).toEqual([])
    expect(lire(lu)).toEqual([
      'ajoute Feuille Feuille, E2 a etat 2020 100000',
      'ajoute Feuille Feuille, E3 a autre 2021 200000',
    ])
  })

  test('dit toutes ses erreurs à la fois, à leur place, et les libellés inconnus', () => {
    const lu = preview({
      feuilles: [
        feuille([
          ['Action', 'État', 'Département', 'Nature'],
          ['Maraudes', '-', 12.345, 'Contractualisé'],
          ['Premiers pas', '1.234', 5, 'Promis'],
          ['Inconnue', 1, 2, 'Payé'],
        ]),
      ],
    })
    expect(lu.erreurs.map(({ ou }) => ou)).toEqual([
      'Feuille Feuille, B2',
      'Feuille Feuille, C2',
      'Feuille Feuille, D3',
      'Feuille Feuille, B3',
    ])
    expect(lu.inconnus).toEqual(['Inconnue'])
    expect(lu.changements).toEqual([])
  })

  test('remplace le montant de même ligne, payeur, période et nature, sans toucher à sa source ni à sa note', () => {
    const ancien = {
      ...completer(
        montant({
          id: 'x',
          sujet: surAction('a'),
          financeur: 'etat',
          periode: annee(2020),
          valeur: chiffre('900'),
          sourceId: 'a',
        }),
      ),
      note: 'gardée',
    }
    const lu = preview(
      {
        feuilles: [
          feuille([
            ['Action', 'État 2020'],
            ['Maraudes', 1000],
          ]),
        ],
      },
      buildCharge([ancien]),
    )
    expect(lu.changements).toMatchObject([{ etat: 'change', id: 'x', vers: { sourceId: 'a', note: 'gardée' } }])
  })

  test('accepte la valeur d’une formule et le dit, restes du calcul binaire compris', () => {
    const [titres = [], ligne = []] = feuille([
      ['Action', 'État 2020'],
      ['Maraudes', '0.30000000000000004'],
    ]).lignes
    const calculee = ligne.map((c, rang) => (c && rang === 1 ? { ...c, genre: 'nombre' as const, formule: true } : c))
    const lu = preview({ feuilles: [{ nom: 'CSV', lignes: [titres, calculee] }] })
    expect(lire(lu)).toEqual(['ajoute B2 a etat 2020 30'])
    expect(lu.remarques).toMatchObject([{ ou: 'B2' }])
  })

  test.each([
    ['346875.66000000003', 34_687_566],
    ['346875.6599999999', 34_687_566],
    ['-0.30000000000000004', -30],
    ['1234.0051', null],
    ['0.125', null],
  ])('montre %s comme le tableur, à quinze chiffres, sans jamais arrondir au centime', (texte, centimes) => {
    const lu = readMontantCase({ genre: 'nombre', texte, formule: false })
    expect(lu).toMatchObject(
      centimes === null
        ? { tag: 'erreur' }
        : { tag: 'ok', valeur: { centimes: BigInt(centimes) }, remarque: expect.stringContaining('quinze chiffres') },
    )
  })

  test('ne prend pas un pourcentage pour un montant', () => {
    expect(readMontantCase({ genre: 'pourcentage', texte: '50\u202f%', formule: false })).toEqual({
      tag: 'erreur',
      message: '«\u00a050\u202f%\u00a0» n’est pas un montant.',
    })
  })

  test('sans titres reconnus, ne lit rien et le dit', () => {
    expect(
      preview({
        feuilles: [
          feuille([
            ['un', 'deux'],
            [1, 2],
          ]),
        ],
      }).erreurs,
    ).toHaveLength(1)
  })
})

describe('l’export du portail, quand l’acte a bougé', () => {
  const ligne = (id: string, euros: string) =>
    completer(
      montant({
        id,
        sujet: surAction('a'),
        financeur: 'etat',
        periode: annee(2020),
        valeur: chiffre(euros),
        sourceId: 'a',
      }),
    )
  const base = buildCharge([ligne('x', '1'), ligne('y', '2'), ligne('z', '3')])
  const exporte = relire([composeMontants(base), composeReperes(base)])
  const remplacer = (de: string, vers: string): Classeur => ({
    feuilles: exporte.feuilles.map(({ nom, lignes }, rang) => ({
      nom,
      lignes:
        rang > 0 ? lignes : lignes.map((cases) => cases.map((c) => (c?.texte === de ? { ...c, texte: vers } : c))),
    })),
  })

  test('un montant changé des deux côtés est un conflit ; d’un seul, il garde ce changement', () => {
    const bouge = { ...buildCharge([ligne('x', '10'), ligne('y', '20'), ligne('z', '3')]), version: 4 }
    const { changements } = preview(remplacer('1.00', '100'), bouge)
    expect(changements.map(({ id, etat }) => `${id} ${etat}`)).toEqual(['x conflit', 'y inchange', 'z inchange'])
  })

  test('une ligne ôtée du fichier se propose au retrait, et le fichier d’un autre acte se refuse', () => {
    const [montants, reperes] = exporte.feuilles
    if (!montants || !reperes) throw new Error('Export vide')
    const sans = { feuilles: [{ ...montants, lignes: montants.lignes.slice(0, -1) }, reperes] }
    expect(preview(sans, base).changements.map(({ etat }) => etat)).toEqual(['inchange', 'inchange', 'retire'])
    const ailleurs = { ...base, acte: { ...base.acte, id: 'autre' } }
    expect(preview(exporte, ailleurs)).toMatchObject({ changements: [], erreurs: [{ ou: 'Fichier' }] })
  })
})
