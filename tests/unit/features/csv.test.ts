import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import { cleTotal, findMontantsDuCalcul } from '@/lib/domain/calcul'
import { isChiffre } from '@/lib/domain/montant/montant'
import { type MontantPlat, toCsv } from '@/lib/features/conventions/csv'
import { conventionsHauteLoire } from '@/prisma/seed/donnees/haute-loire'
import { buildActeLu } from '@/tests/factories/actes'

const EN_TETE = { collectivite: 'Département du Lot', convention: 'CALPAE', acte: 'Convention initiale' }

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

const relire = (csv: string): Record<string, string>[] => parse(csv, { columns: true, delimiter: ';', bom: true })
const enCentimes = (montant: string | undefined) => BigInt((montant ?? '').replace(',', ''))

describe('Le téléchargement des montants', () => {
  it('commence par la marque d’encodage et sépare par des points-virgules', () => {
    expect(toCsv([plat({})], EN_TETE)).toMatch(/^\ufeffcollectivite;convention;acte;/)
  })

  it('écrit les montants à virgule, négatifs compris, sans les prendre pour des formules', () => {
    const lignes = relire(toCsv([plat({ centimes: 34_687_566n }), plat({ centimes: -1_250n })], EN_TETE))
    expect(lignes.map(({ montant_eur }) => montant_eur)).toEqual(['346875,66', '-12,50'])
  })

  it('neutralise un texte qui serait lu comme une formule', () => {
    const [ligne] = relire(toCsv([plat({ note: '=HYPERLINK("http://exemple.fr")' })], EN_TETE))
    expect(ligne?.note).toBe('\'=HYPERLINK("http://exemple.fr")')
  })

  it('nomme une absence et laisse la case du montant vide', () => {
    const [ligne] = relire(toCsv([plat({ absence: 'non_renseigne' })], EN_TETE))
    expect(ligne).toMatchObject({ montant_eur: '', absence: 'Non renseigné' })
  })

  it('donne pour un calcul les lignes dont la somme est celle de l’écran', () => {
    const { analyse } = buildActeLu(conventionsHauteLoire[0])
    const total = analyse.totaux.find(({ financeur }) => financeur === 'ensemble')
    const montants = total ? findMontantsDuCalcul(analyse, cleTotal(total)) : null
    const lignes = relire(
      toCsv(
        (montants ?? []).map(({ valeur }) => plat({ centimes: isChiffre(valeur) ? valeur.centimes : null })),
        EN_TETE,
      ),
    )
    expect(lignes).toHaveLength(9)
    expect(lignes.reduce((somme, { montant_eur }) => somme + enCentimes(montant_eur), 0n)).toBe(69_339_200n)
    expect(total?.somme.centimes).toBe(69_339_200n)
  })

  it('ne connaît pas un calcul d’un autre nom', () => {
    expect(findMontantsDuCalcul(buildActeLu(conventionsHauteLoire[0]).analyse, 'lignes|inconnu')).toBeNull()
  })
})
