import { beforeAll, describe, expect, it } from 'vitest'
import { withConnexion } from '@/lib/cli/base/connexion'
import { groupTotauxParConvention } from '@/lib/domain/chiffres-nationaux'
import { parseCriteresComparaison } from '@/lib/domain/comparaison/criteres'
import type { DonneesComparees } from '@/lib/domain/comparaison/evaluation'
import { type ComparaisonLue, lireComparaison } from '@/lib/domain/comparaison/lecture'
import { listDenominateurs } from '@/lib/features/comparaison/public'
import { COLONNES_COMPARAISON, toLignesComparaison } from '@/lib/features/comparaison/tableau'
import { listMontantsActes } from '@/lib/features/territoires/montants'
import { listTerritoires } from '@/lib/features/territoires/public'
import { getVersionPublication } from '@/lib/platform/publication/version'
import { loadDonnees } from '@/prisma/seed/index'
import { provideBase } from '@/tests/support/base'

const CHARGEMENT_MS = 120_000

const bases = provideBase()
let donnees: DonneesComparees

beforeAll(async () => {
  await loadDonnees({ ownerUrl: bases.proprietaire, demonstration: true })
  const [territoires, denominateurs, montants] = await Promise.all([
    listTerritoires(),
    listDenominateurs(),
    listMontantsActes(),
  ])
  donnees = { territoires, denominateurs, totaux: groupTotauxParConvention(montants) }
}, CHARGEMENT_MS)

function lire(adresse: Parameters<typeof parseCriteresComparaison>[0]): ComparaisonLue {
  return lireComparaison(donnees, parseCriteresComparaison(adresse))
}

function listNoms({ comparaison }: ComparaisonLue) {
  return comparaison?.comparables.map(({ territoire }) => territoire.nomCourt).toSorted()
}

describe('Les données de démonstration', () => {
  it('permettent de comparer au mieux six territoires : la part de l’État annoncée pour 2019, connue environ', () => {
    const lue = lire({})
    expect(lue.part).toBe('etat')
    expect(lue.propositions[0]).toMatchObject({ cle: 'calpae.annonce.2019-01-01.2019-12-31', comparables: 6 })
    expect(listNoms(lue)).toEqual(['Gers', 'Haute-Garonne', 'Hérault', 'Nord', 'Toulouse Métropole', 'Var'])
    expect(lue.comparaison?.mediane).toEqual({ centimes: 120_000_000n, approche: true })
    expect(lue.comparaison?.classe).toBe(false)
  })

  it('donnent à chacun des 121 territoires un chiffre ou une raison, à l’écran comme dans le fichier', () => {
    const { comparaison } = lire({ mesure: 'habitant' })
    if (!comparaison) throw new Error('Rien ne se compare')
    const lignes = toLignesComparaison(comparaison, (chemin) => chemin)
    expect(lignes).toHaveLength(121)
    for (const { ecart_mediane_milliemes: ecart } of lignes)
      expect(ecart === null || Number.isInteger(ecart)).toBe(true)
    for (const ligne of lignes) {
      expect(Object.keys(ligne).toSorted()).toEqual(COLONNES_COMPARAISON.map(({ cle }) => cle).toSorted())
      expect(ligne.comparable ? ligne.raison : (ligne.montant_centimes ?? ligne.valeur_centimes)).toBeNull()
    }
    expect(lignes.slice(0, comparaison.comparables.length).map((ligne) => ligne.valeur_centimes)).toEqual(
      comparaison.comparables.map(({ valeur }) => valeur.centimes),
    )
  })

  it('refusent l’Alsace, dont la convention ne couvre que le Bas-Rhin, et la part du Lot qui se déduirait', () => {
    const motif = (adresse: Parameters<typeof lire>[0]) => lire(adresse).comparaison?.refusees[0]?.lignes[0]?.refus
    expect(motif({ t: 'alsace', objet: 'calpae.annonce.2019-01-01.2019-12-31', part: 'etat' })).toEqual({
      motif: 'territoire_partiel',
      couverts: ['Bas-Rhin'],
    })
    expect(motif({ t: 'lot', objet: 'calpae.annonce.2019-01-01.2021-12-31', part: 'departement' })).toEqual({
      motif: 'part_deduite',
    })
  })

  it('rapportent la Haute-Loire à ses 3 100 allocataires d’octobre 2020, et elle seule', () => {
    const lue = lire({ mesure: 'allocataire', objet: 'calpae.annonce.2020-01-01.2020-12-31', part: 'etat' })
    expect(lue.comparaison?.comparables).toMatchObject([
      {
        territoire: { nomCourt: 'Haute-Loire' },
        denominateur: { valeur: 3100, millesime: 'octobre 2020' },
        valeur: { centimes: 11_190n, approche: true },
      },
    ])
  })
})

describe('La base des dénombrements', () => {
  it('avance la version de ce qui est publié quand une population change', async () => {
    const avant = await getVersionPublication()
    await withConnexion(bases.proprietaire, (client) =>
      client.query(`UPDATE publication.denominateur SET valeur = valeur + 1 WHERE millesime = 'fin 2019'`),
    )
    expect(await getVersionPublication()).not.toBe(avant)
  })

  it('refuse un effectif nul, qui ne divise rien', async () => {
    const annuler = withConnexion(bases.proprietaire, (client) =>
      client.query('UPDATE publication.denominateur SET valeur = 0'),
    )
    await expect(annuler).rejects.toThrow(/des_personnes/)
  })
})
