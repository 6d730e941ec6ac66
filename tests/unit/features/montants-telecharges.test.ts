import { describe, expect, it } from 'vitest'
import { cleTotal, findMontantsDuCalcul } from '@/lib/domain/calcul'
import { isChiffre } from '@/lib/domain/montant/montant'
import { composeColonnes, type EnTete, type MontantPlat, toLigne } from '@/lib/features/conventions/tableau'
import { toCsvMachines, toCsvPersonnes } from '@/lib/platform/tableau/csv'
import { conventionsHauteLoire } from '@/prisma/seed/donnees/haute-loire'
import { buildActeLu } from '@/tests/factories/actes'
import { enCentimes, relireCsvMachines, relireCsvPersonnes, sommerCases } from '@/tests/support/tableaux'

const LOT = { nom: 'Département du Lot', nomCourt: 'Lot', type: 'departement' } as const
const EN_TETE: EnTete = { collectivite: LOT, convention: 'CALPAE', acte: 'Convention initiale' }

function plat(champs: Partial<MontantPlat>): MontantPlat {
  return {
    montantId: 'm',
    niveau: 'acte',
    sujet: 'Convention initiale',
    volet: null,
    financeur: 'etat',
    financeurNom: null,
    periodeDebut: new Date('2020-01-01'),
    periodeFin: new Date('2020-12-31'),
    nature: 'annonce',
    centimes: null,
    precision: null,
    absence: null,
    perimetre: null,
    sourceTitre: null,
    sourceEditeur: null,
    sourceUrl: null,
    citation: null,
    page: null,
    note: null,
    saisiPar: 'Reprise',
    saisiLe: new Date('2026-01-15T10:00:00Z'),
    ...champs,
  }
}

const composer = (montants: readonly MontantPlat[], enTete = EN_TETE) => ({
  colonnes: composeColonnes(enTete),
  lignes: montants.map((montant) => toLigne(montant, enTete)),
})
const relire = (montants: readonly MontantPlat[], enTete = EN_TETE) =>
  relireCsvPersonnes(toCsvPersonnes(composer(montants, enTete)))

describe('Le téléchargement des montants', () => {
  it('nomme une absence et laisse la case du montant vide', () => {
    expect(relire([plat({ absence: 'non_renseigne' })])).toMatchObject([{ montant_eur: '', absence: 'Non renseigné' }])
  })

  it('nomme la métropole qui paie, et non un département', () => {
    const nice = { nom: 'Métropole Nice Côte d’Azur', nomCourt: 'Nice Côte d’Azur', type: 'metropole' } as const
    const montants = [plat({ financeur: 'departement' })]
    expect(relire(montants, { ...EN_TETE, collectivite: nice })).toMatchObject([{ financeur: 'Nice Côte d’Azur' }])
    expect(relire(montants)).toMatchObject([{ financeur: 'Département' }])
  })

  it('nomme un financeur qui n’est ni l’un ni l’autre', () => {
    expect(relire([plat({ financeur: 'autre', financeurNom: 'La CAF' })])).toMatchObject([{ financeur: 'La CAF' }])
  })

  it('garde pour les machines les mots enregistrés et les centimes', () => {
    const montants = [plat({ financeur: 'departement', nature: 'contractualise', centimes: 34_687_566n })]
    expect(relireCsvMachines(toCsvMachines(composer(montants)))).toMatchObject([
      { financeur: 'departement', nature: 'contractualise', centimes: '34687566' },
    ])
  })

  it('donne pour un calcul les lignes dont la somme est celle de l’écran', () => {
    const { analyse } = buildActeLu(conventionsHauteLoire[0])
    const total = analyse.totaux.find(({ financeur }) => financeur === 'ensemble')
    const montants = total ? findMontantsDuCalcul(analyse, cleTotal(total)) : null
    const lignes = relire(
      (montants ?? []).map(({ valeur }) => plat({ centimes: isChiffre(valeur) ? valeur.centimes : null })),
    )
    expect(lignes).toHaveLength(9)
    expect(sommerCases(lignes.map(({ montant_eur }) => enCentimes(montant_eur)))).toBe(69_339_200n)
    expect(total?.somme.centimes).toBe(69_339_200n)
  })

  it('ne connaît pas un calcul d’un autre nom', () => {
    expect(findMontantsDuCalcul(buildActeLu(conventionsHauteLoire[0]).analyse, 'lignes|inconnu')).toBeNull()
  })
})
