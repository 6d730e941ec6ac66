import { describe, expect, it } from 'vitest'
import { centimes } from '@/lib/domain/centimes'
import { formatMontant } from '@/lib/domain/montant/format-montant'
import { COMPTES_DEMONSTRATION } from '@/lib/platform/auth/demonstration'
import { annonces } from '@/prisma/seed/donnees/annonces'
import { conventionsAveyron } from '@/prisma/seed/donnees/aveyron'
import { type Emploi, emploiDe, particularitesDe } from '@/prisma/seed/donnees/emplois'
import { conventionsHauteLoire } from '@/prisma/seed/donnees/haute-loire'
import { type Ligne, lignes } from '@/prisma/seed/donnees/lignes'
import { conventionsLot } from '@/prisma/seed/donnees/lot'
import { PARTICULARITES } from '@/prisma/seed/donnees/particularites'
import { conventionsPyreneesAtlantiques } from '@/prisma/seed/donnees/pyrenees-atlantiques'
import { conventionsDuReleve } from '@/prisma/seed/donnees/territoires'
import type { ConventionSource } from '@/prisma/seed/donnees/types'
import { CADRES } from '@/prisma/seed/reference/cadres'

const saisies: readonly ConventionSource[] = [
  ...conventionsLot,
  ...conventionsHauteLoire,
  ...conventionsAveyron,
  ...conventionsPyreneesAtlantiques,
]
const toutes = [...saisies, ...conventionsDuReleve]

const actesDe = (conventions: readonly ConventionSource[]) => conventions.flatMap(({ actes }) => actes)
const sommer = (montants: readonly { readonly centimes: bigint }[]) =>
  montants.reduce((somme, montant) => somme + montant.centimes, 0n)
const findDuReleve = (slug: string, collectivite: string) =>
  conventionsDuReleve.find((convention) => convention.slug === slug && convention.collectivite === collectivite)

describe('Les conventions saisies d’après leur source', () => {
  it('donne en Haute-Loire neuf rubriques pour 693 392 €, sans mesure de rattachement', () => {
    const avenant = actesDe(conventionsHauteLoire)[1]
    const montants = avenant?.montants ?? []
    const rubriques = montants.filter(({ sujet }) => sujet !== 'acte')
    expect(rubriques).toHaveLength(9)
    expect(sommer(rubriques)).toBe(69_339_200n)
    expect(rubriques.filter(({ precision }) => precision === 'millier')).toHaveLength(7)
    expect(sommer(montants.filter(({ sujet }) => sujet === 'acte'))).toBe(69_375_132n)
    expect(avenant?.mesures).toEqual([])
  })

  it('n’invente dans le Lot ni montant par mesure ni montant par an', () => {
    const acte = actesDe(conventionsLot)[0]
    expect(acte?.mesures.map(({ volet }) => volet)).toEqual(['socle', 'socle', 'socle', 'initiative', 'initiative'])
    expect(acte?.montants.map(({ sujet, financeur, centimes }) => [sujet, financeur, centimes])).toEqual([
      ['acte', 'ensemble', 126_000_000n],
      ['acte', 'etat', 63_000_000n],
    ])
  })

  it('tient le plan logement du Lot à part, avec neuf actions et aucun montant', () => {
    const plan = conventionsLot.find(({ cadre }) => cadre === 'pdalhpd')?.actes[0]
    expect(plan?.actions).toHaveLength(9)
    expect(plan?.montants).toEqual([])
    expect(plan?.denombrements.map(({ nombre }) => nombre)).toEqual([9, 6])
  })

  it('garde en Aveyron les partenaires, les axes et les phases du guichet unique, sans montant', () => {
    const acte = actesDe(conventionsAveyron)[0]
    const [guichet] = acte?.actions ?? []
    expect([guichet?.partenaires?.length, guichet?.axes?.length, guichet?.phases?.length]).toEqual([10, 4, 2])
    expect(acte?.montants).toEqual([])
    expect(acte?.ecarts.map(({ type }) => type)).toEqual(['date'])
  })

  it('donne quatorze fiches entières dans les Pyrénées-Atlantiques', () => {
    const fiches = actesDe(conventionsPyreneesAtlantiques)[0]?.actions ?? []
    expect(new Set(fiches.map(({ code }) => code)).size).toBe(14)
    for (const fiche of fiches) expect(fiche.objectif && fiche.descriptif && fiche.resultatsAttendus).toBeTruthy()
  })

  it('cite la source de chaque montant, dénombrement, fait et annonce', () => {
    const actes = actesDe(saisies)
    const cites = [
      ...actes.flatMap(({ montants, denombrements, ecarts }) => [
        ...montants,
        ...denombrements,
        ...ecarts.flatMap(({ lectures }) => lectures),
      ]),
      ...saisies.flatMap(({ faits }) => faits),
      ...annonces,
    ]
    for (const { citation } of cites) expect(citation).toMatch(/\S/)
  })

  it('s’accorde avec le relevé des territoires', () => {
    for (const ligne of lignes.filter((lue) => emploiDe(lue) === 'ailleurs')) {
      const convention = saisies.find(
        ({ collectivite, cadre }) => collectivite === ligne.collectivite_code && cadre === ligne.cadre,
      )
      const dates = convention?.actes.map(({ dateSignature }) => dateSignature)
      expect(dates?.some((date) => date?.startsWith(ligne.date_acte ?? ''))).toBe(true)
      if (ligne.montant_eur === undefined) continue
      expect(actesDe(convention ? [convention] : []).flatMap(({ montants }) => montants)).toContainEqual(
        expect.objectContaining({
          sujet: 'acte',
          financeur: ligne.financeur,
          nature: ligne.nature,
          precision: ligne.precision,
          centimes: ligne.montant_eur,
          periode: { debut: ligne.debut, fin: ligne.fin },
        }),
      )
    }
  })
})

describe('Le relevé des territoires', () => {
  const EMPLOIS = ['ailleurs', 'montant', 'acte', 'fait'] as const
  const employees = (emploi: Emploi) => lignes.filter((ligne) => emploiDe(ligne) === emploi)

  it('emploie chaque ligne une fois', () => {
    expect(lignes).toHaveLength(44)
    expect(EMPLOIS.map((emploi) => employees(emploi).length)).toEqual([5, 25, 10, 4])
  })

  it('fait de chaque ligne chiffrée un montant et un seul, que les avenants reprennent', () => {
    const derniers = conventionsDuReleve.flatMap(({ actes }) => actes.at(-1)?.montants ?? [])
    const attendus = employees('montant').map(({ montant_eur }) => montant_eur)
    expect(derniers.map((montant) => montant.centimes).toSorted()).toEqual(attendus.toSorted())
  })

  it('fait un acte ou un fait de chaque ligne sans montant', () => {
    for (const ligne of employees('acte')) {
      const actes = actesDe(conventionsDuReleve.filter(({ collectivite }) => collectivite === ligne.collectivite_code))
      const dates = actes.flatMap(({ dateSignature, deliberation }) => [dateSignature, deliberation?.date])
      expect(dates).toContain(ligne.date_acte)
    }
    for (const ligne of employees('fait')) expect(particularitesDe(ligne).faits).toHaveLength(1)
  })

  it('ne rattache une particularité qu’à une ligne qui existe', () => {
    for (const [code, { lignes: particulieres = {} }] of Object.entries(PARTICULARITES)) {
      const connus = lignes.filter(({ collectivite_code }) => collectivite_code === code).map(({ fait }) => fait)
      expect(connus).toEqual(expect.arrayContaining(Object.keys(particulieres)))
    }
  })

  it('ne dit dans un fait que les mots et le chiffre de sa ligne', () => {
    const rester = (ligne: Ligne, valeur: string) =>
      ligne.montant_eur === undefined ? valeur : valeur.replace(formatMontant(centimes(ligne.montant_eur)), '').trim()
    for (const ligne of lignes) {
      const dits = [ligne.fait, ligne.note, 'precision' in ligne ? ligne.precision : ''].join(' | ')
      for (const { valeur } of particularitesDe(ligne).faits ?? []) expect(dits).toContain(rester(ligne, valeur))
    }
  })

  it('montre côte à côte l’engagé et le dépensé du Bas-Rhin en 2019, sans les rapprocher', () => {
    const convention = findDuReleve('calpae-2019-2021-bas-rhin', '6AE')
    const distincts = convention?.actes[0]?.montants.filter(({ perimetre }) => perimetre)
    expect(distincts?.map(({ nature, centimes }) => [nature, centimes])).toEqual([
      ['contractualise', 116_070_000n],
      ['execute', 610_536_264n],
    ])
    expect(convention?.departements).toEqual(['67'])
    expect(convention?.actes[0]).toMatchObject({ dateSignature: undefined, deliberation: { date: '2019-02-05' } })
  })

  it('donne la dépense alsacienne commune aux deux conventions, sans l’attribuer à l’une', () => {
    const alsaciennes = conventionsDuReleve.filter(({ collectivite }) => collectivite === '6AE')
    expect(alsaciennes.map(({ faits }) => faits.at(-1)?.date)).toEqual(['2021-05-31', '2021-05-31'])
    expect(actesDe(alsaciennes).flatMap(({ montants }) => montants.map((montant) => montant.centimes))).not.toContain(
      609_640_953n,
    )
  })

  it('distingue le rang de l’avenant du Loiret, 1, de son numéro, 3', () => {
    expect(findDuReleve('calpae-2019-2021', '45')?.actes[1]).toMatchObject({
      rang: 1,
      numero: 3,
      deliberation: { date: '2020-07-10' },
    })
  })
})

describe('Toutes les données de démonstration', () => {
  it('donne à chaque convention une adresse unique dans sa collectivité', () => {
    const adresses = toutes.map(({ collectivite, slug }) => `${collectivite}/${slug}`)
    expect(new Set(adresses).size).toBe(adresses.length)
  })

  it('numérote les actes sans trou', () => {
    for (const { actes } of toutes) expect(actes.map(({ rang }) => rang)).toEqual([...actes.keys()])
  })

  it('ne renvoie qu’à des sources, des rubriques, des volets et des mesures de catalogue qui existent', () => {
    for (const { sources, actes, faits, cadre } of toutes) {
      const reference = CADRES.find(({ code }) => code === cadre)
      const volets = reference?.volets.map(({ code }) => code)
      const catalogue = reference?.catalogue.map(({ code }) => code)
      for (const { source } of faits) expect(sources).toHaveProperty([source])
      for (const acte of actes) {
        const cites = [
          acte,
          ...acte.montants,
          ...acte.denombrements,
          ...acte.ecarts.flatMap(({ lectures }) => lectures),
        ]
        for (const { source } of cites) expect(sources).toHaveProperty([source])
        for (const { volet } of [...acte.mesures, ...acte.denombrements]) if (volet) expect(volets).toContain(volet)
        for (const mesure of acte.mesures) if (mesure.catalogue) expect(catalogue).toContain(mesure.catalogue)
        for (const { sujet } of acte.montants) {
          if (sujet === 'acte') continue
          const cles = 'mesure' in sujet ? acte.mesures : acte.actions
          expect(cles.map(({ cle }) => cle)).toContain('mesure' in sujet ? sujet.mesure : sujet.action)
        }
      }
    }
  })

  it('ne donne que des comptes fictifs, un par adresse', () => {
    const adresses = COMPTES_DEMONSTRATION.map(({ email }) => email)
    expect(new Set(adresses).size).toBe(COMPTES_DEMONSTRATION.length)
    for (const adresse of adresses) expect(adresse).toMatch(/@tandem\.example$/)
  })
})
