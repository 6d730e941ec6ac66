import { describe, expect, it } from 'vitest'
import { direMontants, lire, lireFixture, listGenre } from '@/tests/support/lectures'

/** Des textes inventés, dans le style des administrations : aucun territoire ni aucun chiffre n’y est réel. */
describe('les montants d’autres textes', () => {
  it.each([
    ['deliberation', ['412350.5 etat', '412350.5 departement']],
    [
      'presse-citations',
      ['350000 etat', '420000 departement', '30000 CAF', '150000 ensemble', '95000 ensemble', '60000 ensemble'],
    ],
    ['page-menus', ['1200000 ensemble', '300000 ensemble', '250000 ensemble']],
    ['pourcentage', ['1200000 ensemble']],
    ['deux-conventions', ['200000 etat', '260000 departement']],
    ['ancienne-orthographe', ['75000 departement', '50000 etat']],
    ['espaces-fines', ['1345678.9 ensemble', '672839.45 etat']],
    ['ocr', ['98765.43 etat', '101000 departement']],
    ['en-lettres', ['128000 etat', '200000 departement']],
    ['bilan', ['1160700 etat', '1105362.64 departement', '900000 etat', '55337.36 ensemble']],
    ['paysage', []],
    [
      'listes-numerotees',
      ['45000 ensemble', '30000 ensemble', '22500 ensemble', '64000 ensemble', '110000 ensemble', '135750 chacun'],
    ],
    [
      'cls-axes',
      ['30000 etat', '30000 departement', '41000 ensemble', '20500 etat', '18000 etat', '22000 departement'],
    ],
    [
      'avenant-tableau',
      [
        '40000 etat',
        '40000 departement',
        '25500.5 etat',
        '30000 departement',
        '12000 departement',
        '65500.5 etat',
        '82000 departement',
      ],
    ],
  ])('%s', (nom, attendus) => {
    expect(direMontants(lireFixture(`inventes/${nom}`))).toEqual(attendus)
  })

  it('une proportion ne se calcule pas : le total est proposé et la raison le dit', () => {
    const [montant] = listGenre(lire(lireFixture('inventes/pourcentage')).retenues, 'montant')
    expect(montant?.raison).toMatch(/rien n’est calculé/)
  })

  it('la nature est celle du verbe', () => {
    const natures = listGenre(lire(lireFixture('inventes/bilan')).retenues, 'montant').map(({ nature }) => nature)
    expect(natures).toEqual(['contractualise', 'execute', 'paye', 'reporte'])
  })

  it('une fiche porte son axe, ses rubriques et ses montants', () => {
    const { retenues } = lire(lireFixture('inventes/cls-axes'))
    expect(listGenre(retenues, 'rubrique').map(({ code, volet, titre }) => [code, volet, titre])).toEqual([
      ['1', '1', 'Accès à la cantine à 1 €'],
      ['2', '1', 'Petits-déjeuners'],
      ['10', '3', 'Maraudes mixtes'],
    ])
    expect(listGenre(retenues, 'montant').map(({ rubrique }) => rubrique)).toEqual([0, 0, 1, 1, 2, 2])
  })

  it('une fiche donne ce que ses étiquettes annoncent, un partenaire par ligne', () => {
    const [passerelles, aidants, bagageries] = listGenre(lire(lireFixture('inventes/cls-fiches')).retenues, 'rubrique')
    expect(passerelles?.textes).toMatchObject({
      pilote: "Direction de l'enfance et de la famille",
      partenaires: "CAF de l'Orsonne\ncommunes\nMSA",
      publicCible: 'familles monoparentales, bénéficiaires du RSA',
      territoire: 'arrondissements de Belmont et de Saint-Orson',
      calendrier: 'septembre 2024 – décembre 2025',
      indicateurs: "nombre d'enfants accueillis ; taux d'occupation",
      descriptif: "Réserver des places d'accueil occasionnel.\nFormer les professionnels à l'accueil des familles.",
    })
    expect(aidants?.textes).toMatchObject({
      pilote: 'Association Les Deux Rives',
      partenaires: 'Éducation nationale\nMaison des adolescents',
    })
    expect(bagageries?.textes).toMatchObject({ pilote: 'CCAS de Belmont', cofinanceurs: 'Fondation Harcourt' })
  })

  it('une délibération donne sa date, son organe et son numéro ; un visa reste à vérifier', () => {
    const dates = listGenre(lire(lireFixture('inventes/deliberation')).retenues, 'date')
    expect(dates).toMatchObject([
      {
        role: 'deliberation',
        jour: '2020-05-15',
        organe: 'CONSEIL DÉPARTEMENTAL',
        numero: '2020-05-112',
        confiance: 'sure',
      },
      { jour: '2019-03-22', confiance: 'a_verifier' },
      { role: 'signature', jour: '2019-06-28', confiance: 'a_verifier' },
    ])
  })

  it('le passage qui nomme un autre territoire ne parle pas du nôtre', () => {
    expect(direMontants(lireFixture('inventes/deux-conventions'), { code: 'S', nom: 'Sorlande' })).toEqual([
      '310000 etat',
    ])
  })
})

describe('une phrase', () => {
  const dans = (phrase: string) => direMontants(`Convention de lutte contre la pauvreté.\n${phrase}`)

  it.each([
    ['L’État et le Département apportent chacun 1,2 million d’euros.', ['1200000 chacun']],
    ['L’enveloppe atteint 480 k€, cofinancée à 50 % par l’État.', ['480000 ensemble']],
    ['Le financement s’élève à 80 000 € de l’État et 90 000 € du Département.', ['80000 etat', '90000 departement']],
    ['L’État verse au Département 120 000 €.', ['120000 etat']],
    ['La participation de la Métropole est de 45 milliers d’euros.', ['45000 departement']],
    ['Un montant de 60 000 € (État) et 40 000 € (Département) est prévu.', ['60000 etat', '40000 departement']],
    [
      'Le coût total est de 100 000 €, dont 50 000 € financés par l’État et 50 000 € par le Département.',
      ['50000 etat', '50000 departement'],
    ],
    ['L’État apporte 200 000 €, le Département autant.', ['200000 etat', '200000 departement']],
    ['L’État apporte 200 000 €, le Département pas autant.', ['200000 etat']],
    ['L’État apporte 200 000 €, le Département deux fois le même montant.', ['200000 etat']],
    ['L’État verse 90 000 € et accompagne autant de familles que le Département.', ['90000 etat']],
    [
      'L’État apporte 800 000 € sur quatre ans, soit 200 000 € par an, le Département autant.',
      ['800000 etat', '200000 etat'],
    ],
    ['La part de l’État est comprise entre 100 000 et 120 000 €.', []],
    ['La part de l’État est portée de 100 000 à 120 000 €.', ['120000 etat']],
    ['L’avenant prévoit 37 k€ État, 40 k€ Département.', ['37000 etat', '40000 departement']],
    [
      'L’avenant fixe à 41 000 € la participation de l’État et à 43 000 € celle du Département.',
      ['41000 etat', '43000 departement'],
    ],
    ['Le Département a signé un avenant de 756 000 €, dont 378 000 € de l’État.', ['756000 ensemble', '378000 etat']],
    ['L’État apporte un demi-million d’euros.', ['500000 etat']],
    ['L’État applique une réfaction de 48 000 € et verse 332 000 €.', ['332000 etat']],
    ['L’accueil par jour financé par l’État représente un coût par personne de 3 200 €.', []],
    ['Le Département avait consacré 310 000 € à la convention.', []],
    ['Sous-total axe 1 : 100 000 €', []],
    ['Le RSA est versé à 3 100 personnes, soit 10 % de plus, au 05 65 00 00 00.', []],
  ])('%s', (phrase, attendus) => {
    expect(dans(phrase)).toEqual(attendus)
  })
})
