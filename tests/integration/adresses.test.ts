import { beforeAll, describe, expect, it } from 'vitest'
import {
  countTranches,
  isAdressePubliee,
  listAdressesConventions,
  listAdressesTerritoires,
  listAdressesTransversales,
} from '@/lib/features/adresses/public'
import { getPublicPrisma } from '@/lib/platform/db/client'
import { createViewer } from '@/tests/factories/comptes'
import { signDossier } from '@/tests/factories/cycle'
import { createDossier } from '@/tests/factories/dossiers'
import { provideBase } from '@/tests/support/base'

const bases = provideBase()
let signee: string
let brouillon: string

beforeAll(async () => {
  const valideur = await createViewer(bases.proprietaire, 'valideur', { collectivite: '43' })
  const dossier = await createDossier(valideur)
  await signDossier(valideur, dossier)
  await createDossier(await createViewer(bases.proprietaire, 'valideur', { collectivite: '46' }))
  const { slug } = await getPublicPrisma().conventionPubliee.findUniqueOrThrow({
    where: { conventionId: dossier.conventionId },
  })
  signee = `/conventions/haute-loire/${slug}`
  brouillon = `/conventions/lot/${slug}`
})

describe('Les adresses publiées', () => {
  it('reconnaissent ce qui est signé, l’acte et la publication compris, et rien d’autre', async () => {
    for (const [adresse, publiee] of [
      [signee, true],
      [`${signee}/publications`, true],
      [`${signee}/actes/0`, true],
      [`${signee}/actes/1`, false],
      [`${signee}/actes/zero`, false],
      [`${signee}/publications/99`, false],
      [brouillon, false],
      [`${brouillon}/actes/0`, false],
      ['/departements/haute-loire', true],
      ['/departements/alsace', true],
      ['/departements/metropole-de-lyon', false],
      ['/departements/atlantide', false],
      ['/metropoles/metropole-de-lyon', true],
      ['/metropoles/haute-loire', false],
      ['/regions/occitanie', true],
      ['/regions/atlantide', false],
      ['/mesures/travail-social-premier-accueil', true],
      ['/mesures/inconnue', false],
      ['/glossaire', true],
    ] as const) {
      expect(await isAdressePubliee(adresse), adresse).toBe(publiee)
    }
  })

  it('reconnaissent une convention dès sa signature, même cherchée avant', async () => {
    const valideur = await createViewer(bases.proprietaire, 'valideur', { collectivite: '12' })
    const adresse = signee.replace('haute-loire', 'aveyron')
    expect(await isAdressePubliee(adresse)).toBe(false)
    await signDossier(valideur, await createDossier(valideur))
    expect(await isAdressePubliee(adresse)).toBe(true)
  })

  it('listent pour les moteurs la convention signée et son acte, datés, sans le brouillon', async () => {
    const adresses = (await listAdressesConventions(0)).map(({ adresse }) => adresse)
    expect(adresses).toEqual(expect.arrayContaining([signee, `${signee}/actes/0`]))
    expect(adresses.filter((adresse) => adresse.startsWith('/conventions/lot'))).toEqual([])
    expect((await listAdressesConventions(0)).every(({ modifieeLe }) => modifieeLe !== null)).toBe(true)
    expect(await countTranches()).toBe(1)
    expect(await listAdressesConventions(1)).toEqual([])
  })

  it('listent les régions et les mesures du catalogue', async () => {
    const adresses = (await listAdressesTransversales()).map(({ adresse }) => adresse)
    expect(adresses).toEqual(expect.arrayContaining(['/regions/occitanie', '/mesures/travail-social-premier-accueil']))
  })

  it('datent un territoire de sa dernière publication, et les listent tous une seule fois', async () => {
    const territoires = await listAdressesTerritoires()
    const date = (adresse: string) => territoires.find((territoire) => territoire.adresse === adresse)?.modifieeLe
    expect(date('/departements/haute-loire')).toBeInstanceOf(Date)
    expect(date('/departements/lot')).toBeNull()
    expect(new Set(territoires.map(({ adresse }) => adresse)).size).toBe(territoires.length)
  })
})
