import { PrismaPg } from '@prisma/adapter-pg'
import { beforeAll, describe, expect, it } from 'vitest'
import { analyseActe } from '@/lib/domain/analyse'
import { computeTotauxPublies } from '@/lib/domain/chiffres-nationaux'
import { clePortee } from '@/lib/domain/consolidation'
import { compareNaturel } from '@/lib/domain/naturel'
import { FRANCE } from '@/lib/domain/pilotage/ressort'
import { listAnnonces } from '@/lib/features/annonces/public'
import { getConventionPubliee, listMontantsPublies } from '@/lib/features/conventions/public'
import { getPilotage } from '@/lib/features/pilotage/public'
import { listConventionsSansTotal, listMontantsActes, listMontantsRegion } from '@/lib/features/territoires/montants'
import { loadViewer } from '@/lib/platform/auth/viewer'
import { getPublicPrisma } from '@/lib/platform/db/client'
import { PrismaClient } from '@/lib/platform/db/generated/client'
import { loadComptes } from '@/prisma/seed/comptes'
import { loadConvention } from '@/prisma/seed/conventions'
import { conventionsHauteLoire } from '@/prisma/seed/donnees/haute-loire'
import { loadDonnees } from '@/prisma/seed/index'
import { getUrlAdministrateur, photographBase } from '@/tests/support/administration'
import { provideBase } from '@/tests/support/base'

const CHARGEMENT_MS = 120_000

const bases = provideBase()
const load = () => loadDonnees({ ownerUrl: bases.proprietaire, demonstration: true })

/** La page publique d’une convention, et ce que le domaine en dit. */
async function lire(collectivite: string, slug = 'calpae-2019-2021') {
  const lue = await getConventionPubliee(collectivite, slug)
  if (!lue) throw new Error(`Rien n’est publié à ${collectivite}/${slug}`)
  const { convention, acte } = lue.instantane
  return { publication: lue.publication, historique: lue.historique, acte, analyse: analyseActe(convention, acte) }
}

/** Coupe le chargement au milieu d’un avenant : ses fiches sont écrites, ses montants non. */
async function interruptChargement(): Promise<void> {
  const proprietaire = new PrismaClient({ adapter: new PrismaPg({ connectionString: bases.proprietaire }) })
  const viewer = await loadViewer(await loadComptes(proprietaire))
  await proprietaire.$disconnect()
  const [hauteLoire] = conventionsHauteLoire
  if (!viewer || !hauteLoire) throw new Error('La Haute-Loire manque aux données')
  const coupee = hauteLoire.actes.map((acte) => ({
    ...acte,
    montants: acte.montants.map((montant) => ({ ...montant, source: 'coupure' })),
  }))
  await expect(loadConvention(viewer, { ...hauteLoire, actes: coupee })).rejects.toThrow('Chargement refusé')
}

beforeAll(async () => {
  await interruptChargement()
  await load()
}, CHARGEMENT_MS)

describe('Le chargement de démonstration', () => {
  it('a repris l’avenant interrompu sans rien doubler', async () => {
    const { publication, historique, acte } = await lire('haute-loire')
    expect(historique.map(({ acteRang }) => acteRang)).toEqual([1, 0])
    expect([acte.actions.length, acte.montants.length, acte.ecartsConsignes.length]).toEqual([9, 11, 1])
    expect(await listMontantsPublies(publication.id)).toHaveLength(11)
  })

  it('ne change rien quand il est relancé', { timeout: CHARGEMENT_MS }, async () => {
    const avant = await photographBase(getUrlAdministrateur(bases))
    await load()
    expect(await photographBase(getUrlAdministrateur(bases))).toEqual(avant)
  })
})

describe('Les sommes du pays', () => {
  it('sont celles que chacun refait en additionnant les montants des actes', async () => {
    const refaites = await getPublicPrisma().$queryRaw<readonly object[]>`
      SELECT m.nature, m.periode_debut::text AS debut, m.periode_fin::text AS fin, m.perimetre,
        sum(m.centimes) FILTER (WHERE m.financeur = 'etat')::bigint AS etat,
        sum(m.centimes) FILTER (WHERE m.financeur = 'departement')::bigint AS departement,
        sum(m.centimes) FILTER (WHERE m.financeur = 'ensemble')::bigint AS ensemble,
        sum(m.centimes) FILTER (WHERE m.financeur = 'autre')::bigint AS autres
      FROM publication.convention_publiee c JOIN publication.montant_publie m USING (publication_id)
      WHERE m.niveau = 'acte' AND m.centimes IS NOT NULL AND c.famille = 'convention'
      GROUP BY m.nature, m.periode_debut, m.periode_fin, m.perimetre`
    const publiees = computeTotauxPublies(await listMontantsActes()).map((total) => ({
      nature: total.nature,
      ...total.periode,
      perimetre: total.perimetre,
      etat: total.etat?.centimes ?? null,
      departement: total.departement?.centimes ?? null,
      ensemble: total.ensemble?.centimes ?? null,
      autres: total.autres?.centimes ?? null,
    }))
    expect(publiees.length).toBeGreaterThan(0)
    expect(new Set(publiees)).toEqual(new Set(refaites))
  })

  it('comptent les 4 200 000 € que l’État a promis au Nord pour 2019', async () => {
    const montants = await listMontantsActes()
    const nord = await getPublicPrisma().collectivite.findFirstOrThrow({ where: { slug: 'nord' } })
    expect(montants).toContainEqual(
      expect.objectContaining({
        territoireId: nord.id,
        financeur: 'etat',
        periode: { debut: '2019-01-01', fin: '2019-12-31' },
        valeur: expect.objectContaining({ centimes: 420_000_000n }),
      }),
    )
  })

  it('sont les mêmes à l’accueil, sur la page de chaque région et dans les tableaux de bord, part par part', async () => {
    const regions = await getPublicPrisma().region.findMany({ select: { code: true } })
    for (const region of [null, ...regions.map(({ code }) => code)]) {
      const montants = region === null ? await listMontantsActes() : await listMontantsRegion(region)
      const { actes } = await getPilotage(region === null ? FRANCE : { tag: 'region', code: region })
      for (const total of computeTotauxPublies(montants)) {
        const lues = actes.filter((agregat) => agregat.axe === 'financeur' && clePortee(agregat) === clePortee(total))
        for (const [cle, somme] of [
          ['etat', total.etat],
          ['departement', total.departement],
          ['autre', total.autres],
        ] as const) {
          const lue = lues.find(({ part, montants: nombre }) => part === cle && nombre > 0)
          expect([lue?.centimes, lue?.approche, lue?.territoires]).toEqual([
            somme?.centimes,
            somme?.approche,
            somme?.territoires,
          ])
        }
      }
    }
  })

  it('laissent nommée à côté la convention qui ne chiffre que ses mesures', async () => {
    const conventionIds = [...(await listConventionsSansTotal())]
    const sansTotal = await getPublicPrisma().conventionPubliee.findMany({
      where: { conventionId: { in: conventionIds } },
      select: { collectivite: { select: { slug: true } } },
    })
    expect(sansTotal.map(({ collectivite }) => collectivite.slug)).toEqual(['meurthe-et-moselle'])
  })
})

describe('Ce que le public lit', () => {
  it('en Haute-Loire : 346 875,66 € chacun, un écart de 359,32 € que les arrondis expliquent, neuf rubriques pour huit', async () => {
    const { acte, analyse } = await lire('haute-loire')
    expect(acte.dateSignature).toBe('2020-10-23')
    expect(analyse.tete?.verdict).toEqual({ tag: 'attestee', chacun: 34_687_566n, alerteEtat: false })
    expect(analyse.totaux).toMatchObject([{ nombreLignes: 9, partiel: false, somme: { centimes: 69_339_200n } }])
    expect(analyse.ecarts).toMatchObject([
      { qualification: 'explicable', calcul: { annonce: 69_375_132n, ecart: 35_932n, tolerance: 350_100n } },
      { qualification: 'reel', calcul: { type: 'denombrement', annonce: 8, calcule: 9 } },
      { qualification: 'consigne', constat: { type: 'perimetre' } },
    ])
    expect(new Set(acte.actions.map(({ volet }) => volet))).toEqual(new Set([null]))
  })

  it('dans le Lot : 1 260 000 € et « près de 630 000 € », compatible ; aucun chiffre par mesure', async () => {
    const { acte, analyse } = await lire('lot')
    expect(acte.dateSignature).toBe('2019-07-08')
    expect(analyse.tete).toMatchObject({ verdict: { tag: 'compatible' }, total: { centimes: 126_000_000n } })
    expect(acte.mesures.map(({ volet }) => volet)).toEqual(['socle', 'socle', 'socle', 'initiative', 'initiative'])
    expect(acte.montants.filter(({ sujet }) => sujet.niveau !== 'acte')).toEqual([])
    expect(analyse.ecarts).toEqual([])
  })

  it('dans le Lot, le plan logement à part : neuf actions, dont six copilotées annoncées, et aucun montant', async () => {
    const slugs = await getPublicPrisma().conventionPubliee.findMany({ where: { cadreCode: 'pdalhpd' } })
    const { acte } = await lire('lot', slugs[0]?.slug)
    expect([acte.actions.length, acte.montants.length]).toEqual([9, 0])
    expect(acte.denombrements.map(({ nombre }) => nombre)).toEqual([9, 6])
  })

  it('en Aveyron : rien de chiffré, donc rien de jugé ; le guichet unique entier et le doute sur les dates', async () => {
    const { acte, analyse } = await lire('aveyron')
    expect([analyse.tete, acte.montants.length]).toEqual([null, 0])
    const guichet = acte.actions.find(({ phases }) => phases.length > 0)
    expect([guichet?.partenaires.length, guichet?.axes.length, guichet?.phases.length]).toEqual([10, 4, 2])
    expect(analyse.ecarts).toMatchObject([{ qualification: 'consigne', constat: { type: 'date' } }])
  })

  it('dans les Pyrénées-Atlantiques : quatorze fiches entières, que leur code range', async () => {
    const publiees = await getPublicPrisma().conventionPubliee.findMany({ where: { cadreCode: 'agenda-21' } })
    const { acte } = await lire('pyrenees-atlantiques', publiees[0]?.slug)
    const codes = acte.actions.flatMap(({ code }) => code ?? []).toSorted(compareNaturel)
    expect([new Set(codes).size, codes[0], codes.at(-1)]).toEqual([14, '2.1.1', '2.3.2'])
    for (const { objectif, descriptif, resultatsAttendus } of acte.actions) {
      expect([objectif, descriptif, resultatsAttendus].every(Boolean)).toBe(true)
    }
  })

  it('dans le Bas-Rhin : le contractualisé et l’exécuté côte à côte, chacun dans sa nature', async () => {
    const { slug } = await getPublicPrisma().conventionPubliee.findFirstOrThrow({
      where: { departements: { some: { departementCode: '67' } } },
    })
    const { analyse } = await lire('alsace', slug)
    const de2019 = analyse.cellules.filter(({ periode }) => periode.fin === '2019-12-31')
    expect(de2019.map(({ nature, total }) => [nature, total?.centimes])).toEqual([
      ['annonce', 598_000_000n],
      ['contractualise', 116_070_000n],
      ['execute', 610_536_264n],
    ])
    expect(analyse.ecarts.filter(({ origine }) => origine === 'calcule')).toEqual([])
  })

  it('la promesse électorale parmi les annonces, et dans aucun total', async () => {
    const annonces = await listAnnonces()
    expect(annonces).toHaveLength(1)
    const enMontant = await getPublicPrisma().montantPublie.count({ where: { citation: annonces[0]?.citation } })
    expect(enMontant).toBe(0)
  })
})
