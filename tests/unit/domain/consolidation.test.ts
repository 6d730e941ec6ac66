import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sommer } from '@/lib/domain/centimes'
import { chooseTete, consolider } from '@/lib/domain/consolidation'
import { consolidateConvention } from '@/lib/domain/consolidation-convention'
import { isChiffre, type Montant } from '@/lib/domain/montant/montant'
import { computeTotalLignes } from '@/lib/domain/total-lignes'
import {
  ACTE,
  action,
  annee,
  arbitraireMontant,
  chiffre,
  mesure,
  montant,
  NON_RENSEIGNE,
  surAction,
  surMesure,
} from '@/tests/factories/montants'

const etat = (valeur: Montant['valeur'], champs: Partial<Montant> = {}) =>
  montant({ ...champs, financeur: 'etat', valeur })
const departement = (valeur: Montant['valeur'], champs: Partial<Montant> = {}) =>
  montant({ ...champs, financeur: 'departement', valeur })
const ensemble = (valeur: Montant['valeur'], champs: Partial<Montant> = {}) =>
  montant({ ...champs, financeur: 'ensemble', valeur })

describe('cellules', () => {
  it('réunit les parts d’une nature, d’une période, d’un périmètre et d’un sujet', () => {
    const caf = montant({ financeur: 'autre', financeurNom: 'CAF', valeur: chiffre('50') })
    const [cellule, ...suivantes] = consolider([etat(chiffre('100')), departement(chiffre('100')), caf])
    expect(suivantes).toEqual([])
    expect(cellule).toMatchObject({
      sujet: ACTE,
      periode: annee(2020),
      verdict: { tag: 'attestee' },
      total: { centimes: 25000n },
      parts: { autres: [{ nom: 'CAF' }] },
    })
  })

  it('ne mêle ni natures, ni périodes, ni périmètres', () => {
    const cellules = consolider([
      ensemble(chiffre('1160700', 'euro'), { nature: 'contractualise' }),
      ensemble(chiffre('6105362.64'), { nature: 'execute' }),
      ensemble(chiffre('1'), { periode: annee(2019, 2021) }),
      ensemble(chiffre('2'), { perimetre: 'socle' }),
    ])
    expect(cellules).toHaveLength(4)
  })

  it('garde deux chiffres inconciliables en conflit et n’en retient aucun', () => {
    const [cellule] = consolider([etat(chiffre('100')), etat(chiffre('90')), departement(chiffre('100'))])
    expect(cellule?.conflits).toMatchObject([{ financeur: 'etat', reconcilies: false }])
    expect(cellule?.parts.etat).toBeNull()
    expect(cellule?.verdict.tag).toBe('indeterminable')
    expect(cellule?.total).toBeNull()
  })

  it('retient le plus fin de deux chiffres que l’arrondi réconcilie', () => {
    const [cellule] = consolider([etat(chiffre('630000', 'environ')), etat(chiffre('629500.10'))])
    expect(cellule?.conflits).toMatchObject([{ reconcilies: true }])
    expect(cellule?.parts.etat).toEqual(chiffre('629500.10'))
  })

  it('ne voit pas de conflit entre deux sources qui disent la même chose, ni entre un chiffre et une absence', () => {
    const [cellule] = consolider([
      etat(chiffre('100')),
      etat(chiffre('100'), { sourceId: 'autre source' }),
      departement(NON_RENSEIGNE),
      departement(chiffre('100')),
    ])
    expect(cellule).toMatchObject({ conflits: [], verdict: { tag: 'attestee' } })
  })

  it('ne déduit une part que d’un total de la même source', () => {
    const part = etat(chiffre('50'), { sourceId: 'a' })
    const [meme] = consolider([part, ensemble(chiffre('100'), { sourceId: 'a' })])
    const [autre] = consolider([part, ensemble(chiffre('100'), { sourceId: 'b' })])
    const [sansSource] = consolider([
      etat(chiffre('50'), { sourceId: null }),
      ensemble(chiffre('100'), { sourceId: null }),
    ])
    expect(meme?.verdict.tag).toBe('compatible')
    expect(autre).toMatchObject({ verdict: { tag: 'indeterminable' }, manquants: ['departement'] })
    expect(sansSource?.verdict.tag).toBe('indeterminable')
  })

  it('ne déduit pas un côté pour lequel la source donne deux chiffres contraires', () => {
    const [cellule] = consolider([
      etat(chiffre('50')),
      departement(chiffre('50')),
      departement(chiffre('40')),
      ensemble(chiffre('100')),
    ])
    expect(cellule).toMatchObject({ verdict: { tag: 'indeterminable' }, conflits: [{ financeur: 'departement' }] })
  })

  it('ajoute les autres financeurs au total des deux parties', () => {
    const caf = montant({ financeur: 'autre', financeurNom: 'CAF', valeur: chiffre('20') })
    expect(consolider([ensemble(chiffre('100')), caf])[0]?.total).toMatchObject({ centimes: 12000n })
    expect(consolider([etat(chiffre('50')), departement(chiffre('50')), caf])[0]?.total).toMatchObject({
      centimes: 12000n,
    })
  })

  it('ne présente jamais une somme partielle comme un total', () => {
    const [cellule] = consolider([etat(chiffre('100'))])
    expect(cellule?.total).toBeNull()
  })

  it('ne change pas quand on mélange les lignes', () => {
    fc.assert(
      fc.property(
        fc
          .uniqueArray(arbitraireMontant, { selector: ({ id }) => id, maxLength: 12 })
          .chain((liste) => fc.tuple(fc.constant(liste), fc.shuffledSubarray(liste, { minLength: liste.length }))),
        ([liste, melangee]) => {
          const rubriques = [mesure('m'), action('a', 'm'), action('b')]
          expect(consolider(melangee)).toEqual(consolider(liste))
          expect(computeTotalLignes(melangee, rubriques)).toEqual(computeTotalLignes(liste, rubriques))
          expect(consolidateConvention(melangee, annee(2019, 2021), rubriques)).toEqual(
            consolidateConvention(liste, annee(2019, 2021), rubriques),
          )
        },
      ),
    )
  })
})

describe('somme des lignes', () => {
  it('ne compte pas deux fois une mesure et ses actions', () => {
    const montants = [
      ensemble(chiffre('100'), { sujet: surMesure('m') }),
      ensemble(chiffre('60'), { sujet: surAction('a') }),
      ensemble(chiffre('40'), { sujet: surAction('b') }),
    ]
    const rubriques = [mesure('m'), action('a', 'm'), action('b', 'm')]
    expect(computeTotalLignes(montants, rubriques)).toMatchObject([
      { financeur: 'ensemble', somme: { centimes: 10000n }, nombreLignes: 1, partiel: false },
    ])
    expect(computeTotalLignes(montants.slice(1), rubriques)).toMatchObject([
      { financeur: 'ensemble', somme: { centimes: 10000n }, nombreLignes: 2, partiel: false },
    ])
  })

  it('laisse de côté les montants de l’acte', () => {
    expect(computeTotalLignes([ensemble(chiffre('100'))], [mesure('m')])).toEqual([])
  })

  it('signale une somme partielle et compte les rubriques sans chiffre', () => {
    const montants = [
      ensemble(chiffre('100'), { sujet: surMesure('m') }),
      ensemble(NON_RENSEIGNE, { sujet: surMesure('n') }),
    ]
    expect(computeTotalLignes(montants, [mesure('m'), mesure('n'), mesure('o')])).toMatchObject([
      { rubriquesSansChiffre: 2, partiel: true, nombreLignes: 1 },
    ])
  })

  it('tient une mesure pour partielle quand une de ses actions n’a pas de chiffre', () => {
    const montants = [ensemble(chiffre('100'), { sujet: surAction('a') })]
    expect(computeTotalLignes(montants, [mesure('m'), action('a', 'm'), action('b', 'm')])).toMatchObject([
      { rubriquesSansChiffre: 1, partiel: true },
    ])
  })

  it('n’attend rien d’une rubrique sans objet', () => {
    const montants = [
      ensemble(chiffre('100'), { sujet: surMesure('m') }),
      ensemble({ kind: 'sans_objet' }, { sujet: surMesure('n') }),
    ]
    expect(computeTotalLignes(montants, [mesure('m'), mesure('n')])).toMatchObject([{ partiel: false }])
  })

  it('additionne par payeur, et les deux parties ensemble', () => {
    const montants = [
      etat(chiffre('50'), { sujet: surMesure('m') }),
      departement(chiffre('50'), { sujet: surMesure('m') }),
      montant({ financeur: 'autre', financeurNom: 'CAF', valeur: chiffre('10'), sujet: surMesure('m') }),
      etat(chiffre('30'), { sujet: surMesure('n') }),
      departement(chiffre('20'), { sujet: surMesure('n') }),
    ]
    expect(computeTotalLignes(montants, [mesure('m'), mesure('n')])).toMatchObject([
      { financeur: 'etat', somme: { centimes: 8000n }, partiel: false },
      { financeur: 'departement', somme: { centimes: 7000n }, partiel: false },
      { financeur: 'autre', financeurNom: 'CAF', somme: { centimes: 1000n }, partiel: false },
      { financeur: 'ensemble', somme: { centimes: 15000n }, partiel: false },
    ])
  })

  it('donne le total d’un volet quand on ne lui donne que ses rubriques', () => {
    const montants = [
      ensemble(chiffre('100'), { sujet: surMesure('m') }),
      ensemble(chiffre('30'), { sujet: surMesure('n') }),
    ]
    const rubriques = [mesure('m', 'socle'), mesure('n', 'initiative')]
    expect(
      computeTotalLignes(
        montants,
        rubriques.filter(({ volet }) => volet === 'socle'),
      ),
    ).toMatchObject([{ somme: { centimes: 10000n }, partiel: false }])
  })
})

describe('bilan de la convention', () => {
  it('additionne des années qui se suivent et dit qu’elles couvrent la convention', () => {
    const montants = [2019, 2020, 2021].flatMap((an) => [
      etat(chiffre('100'), { periode: annee(an) }),
      departement(chiffre('100'), { periode: annee(an) }),
    ])
    expect(consolidateConvention(montants, annee(2019, 2021))).toMatchObject([
      {
        total: { centimes: 60000n },
        verdict: { tag: 'attestee', chacun: 30000n },
        couvreConvention: true,
        ecartees: [],
      },
    ])
  })

  it('n’ajoute jamais une année à la période qui la contient', () => {
    const montants = [
      ensemble(chiffre('300'), { periode: annee(2019, 2021) }),
      ensemble(chiffre('100'), { periode: annee(2019) }),
      ensemble(chiffre('100'), { periode: annee(2020) }),
    ]
    expect(consolidateConvention(montants, annee(2019, 2021))).toMatchObject([
      {
        total: { centimes: 30000n },
        periodes: [annee(2019, 2021)],
        ecartees: [annee(2019), annee(2020)],
        couvreConvention: true,
      },
    ])
  })

  it('dit que deux années sur trois ne couvrent pas la convention', () => {
    const montants = [2019, 2021].map((an) => ensemble(chiffre('100'), { periode: annee(an) }))
    expect(consolidateConvention(montants, annee(2019, 2021))).toMatchObject([{ couvreConvention: false }])
  })

  it('cumule l’incertitude des années', () => {
    const montants = [2019, 2020].map((an) => ensemble(chiffre('100000', 'millier'), { periode: annee(an) }))
    expect(consolidateConvention(montants, annee(2019, 2020))[0]?.total).toMatchObject({ tolerance: 100_000n })
  })

  it('ne déduit rien des années dont une seule mêle deux sources', () => {
    const montants = [
      etat(chiffre('50'), { periode: annee(2019) }),
      ensemble(chiffre('100'), { periode: annee(2019) }),
      etat(chiffre('50'), { periode: annee(2020) }),
      ensemble(chiffre('100'), { periode: annee(2020), sourceId: 'autre source' }),
    ]
    expect(consolidateConvention(montants, annee(2019, 2020))).toMatchObject([{ verdict: { tag: 'indeterminable' } }])
  })

  it('rend la part absente quand elle manque une seule année', () => {
    const montants = [
      etat(chiffre('100'), { periode: annee(2019) }),
      departement(chiffre('100'), { periode: annee(2019) }),
      etat(chiffre('100'), { periode: annee(2020) }),
    ]
    expect(consolidateConvention(montants, annee(2019, 2020))).toMatchObject([
      { parts: { etat: { centimes: 20000n }, departement: null }, verdict: { tag: 'indeterminable' }, total: null },
    ])
  })

  it('tire le bilan des lignes quand aucun total n’est annoncé et qu’aucune rubrique ne manque', () => {
    const montants = [
      etat(chiffre('50'), { sujet: surAction('a') }),
      departement(chiffre('50'), { sujet: surAction('a') }),
    ]
    expect(consolidateConvention(montants, annee(2020), [action('a')])).toMatchObject([
      { calcule: true, verdict: { tag: 'attestee' }, total: { centimes: 10000n } },
    ])
    expect(consolidateConvention(montants, annee(2020), [action('a'), action('b')])).toEqual([])
  })

  it('donne de chaque total les montants qui le font, et eux seuls', () => {
    const rubriques = [mesure('m'), action('a', 'm'), action('b')]
    fc.assert(
      fc.property(fc.uniqueArray(arbitraireMontant, { selector: ({ id }) => id, maxLength: 12 }), (liste) => {
        for (const bilan of consolidateConvention(liste, annee(2019, 2021), rubriques)) {
          const chiffres = bilan.retenus.map(({ valeur }) => valeur)
          const somme = sommer(chiffres.filter(isChiffre).map((valeur) => valeur.centimes))
          if (bilan.total) expect(somme).toBe(bilan.total.centimes)
        }
      }),
      { numRuns: 2000 },
    )
  })

  it('ne donne pas de total quand un autre financeur des lignes est sans chiffre, et n’alerte pas', () => {
    const caf = (valeur: Montant['valeur'], id: string) =>
      montant({ financeur: 'autre', financeurNom: 'CAF', valeur, sujet: surAction(id) })
    const lignes = ['a', 'b'].flatMap((id) => [
      etat(chiffre('60'), { sujet: surAction(id) }),
      departement(chiffre('50'), { sujet: surAction(id) }),
    ])
    const rubriques = [action('a'), action('b')]
    const inconnus = [
      [caf(NON_RENSEIGNE, 'a')],
      [caf({ kind: 'secret' }, 'a')],
      [caf(chiffre('5'), 'a'), caf(NON_RENSEIGNE, 'b')],
    ]
    for (const autres of inconnus) {
      expect(consolidateConvention([...lignes, ...autres], annee(2020), rubriques)).toMatchObject([
        { total: null, verdict: { tag: 'rompue', alerteEtat: false } },
      ])
    }
    expect(consolidateConvention([...lignes, caf({ kind: 'sans_objet' }, 'a')], annee(2020), rubriques)).toMatchObject([
      { total: { centimes: 22000n }, verdict: { alerteEtat: true } },
    ])
  })

  it('ne révèle pas par soustraction un chiffre secret, dans quelque ordre que viennent les périodes', () => {
    const absences = [NON_RENSEIGNE, { kind: 'secret' }] as const
    for (const [premiere, seconde] of [absences, absences.toReversed()]) {
      const montants = [
        ...[2019, 2020].flatMap((an) => [
          etat(chiffre('50'), { periode: annee(an) }),
          ensemble(chiffre('100'), { periode: annee(an) }),
        ]),
        departement(premiere ?? NON_RENSEIGNE, { periode: annee(2019) }),
        departement(seconde ?? NON_RENSEIGNE, { periode: annee(2020) }),
      ]
      expect(consolidateConvention(montants, annee(2019, 2020))).toMatchObject([
        { verdict: { tag: 'indeterminable', motifs: { departement: 'secret' } } },
      ])
    }
  })

  it('préfère le total annoncé à la somme des lignes', () => {
    const montants = [ensemble(chiffre('100')), ensemble(chiffre('90'), { sujet: surAction('a') })]
    expect(consolidateConvention(montants, annee(2020), [action('a')])).toMatchObject([
      { calcule: false, total: { centimes: 10000n } },
    ])
  })
})

describe('tête de l’acte', () => {
  const tete = (montants: readonly Montant[]) => chooseTete(consolidateConvention(montants, annee(2020)))

  it('préfère la nature la plus engageante dont la parité se juge', () => {
    const montants = [
      ensemble(chiffre('100'), { nature: 'contractualise' }),
      etat(chiffre('40'), { nature: 'annonce' }),
      departement(chiffre('40'), { nature: 'annonce' }),
    ]
    expect(tete(montants)?.nature).toBe('annonce')
    expect(tete(montants.slice(0, 2))?.nature).toBe('contractualise')
  })

  it('préfère le tout à un périmètre restreint', () => {
    const montants = [
      etat(chiffre('1'), { perimetre: 'socle' }),
      departement(chiffre('1'), { perimetre: 'socle' }),
      etat(chiffre('2'), { nature: 'annonce' }),
      departement(chiffre('2'), { nature: 'annonce' }),
    ]
    expect(tete(montants)?.perimetre).toBeNull()
  })

  it('préfère un tout indéterminable à un périmètre attesté : une partie ne dit pas l’ensemble', () => {
    const montants = [
      etat(chiffre('1'), { perimetre: 'socle' }),
      departement(chiffre('1'), { perimetre: 'socle' }),
      etat(chiffre('2')),
    ]
    expect(tete(montants)).toMatchObject({ perimetre: null, verdict: { tag: 'indeterminable' } })
    expect(tete(montants.slice(0, 2))).toMatchObject({ perimetre: 'socle', verdict: { tag: 'attestee' } })
  })

  it('n’a pas de tête sans chiffre, ni avec le seul exécuté', () => {
    expect(tete([etat(NON_RENSEIGNE)])).toBeNull()
    expect(tete([ensemble(chiffre('100'), { nature: 'execute' })])).toBeNull()
    expect(tete([])).toBeNull()
  })
})
