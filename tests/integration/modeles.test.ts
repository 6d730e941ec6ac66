import { beforeAll, describe, expect, it } from 'vitest'
import { createFicheAction } from '@/lib/features/actes/commands/fiches-action'
import { createMesure } from '@/lib/features/actes/commands/mesures'
import { getModele, listModeles } from '@/lib/features/recherche/modeles'
import type { Viewer } from '@/lib/platform/auth/viewer'
import { expectOk } from '@/prisma/seed/expect-ok'
import { createViewer, getCollectiviteId } from '@/tests/factories/comptes'
import { signDossier } from '@/tests/factories/cycle'
import { createDossier } from '@/tests/factories/dossiers'
import { provideBase } from '@/tests/support/base'

const bases = provideBase()
let loire: Viewer
let aveyron: Viewer

beforeAll(async () => {
  loire = await createViewer(bases.proprietaire, 'valideur', { collectivite: '43' })
  aveyron = await createViewer(bases.proprietaire, 'valideur', { collectivite: '12' })
  const dossier = await createDossier(loire)
  const { acteId } = dossier
  expectOk(await createMesure(loire, { acteId, intitule: 'Épiceries zorglub', volet: 'initiative' }))
  expectOk(
    await createFicheAction(loire, {
      acteId,
      titre: 'Ouvrir une zorglubothèque',
      objectif: 'Nourrir 200 familles.',
      pilote: 'Un pilote',
      partenaires: 'Un partenaire',
      volet: 'socle',
    }),
  )
  await signDossier(loire, dossier)
  const brouillon = await createDossier(loire)
  expectOk(await createMesure(loire, { acteId: brouillon.acteId, intitule: 'Brouillon zorglub' }))
})

const search = (q: string, champs: Partial<Parameters<typeof listModeles>[0]> = {}) =>
  listModeles({ q, cadreCode: 'calpae', volet: null, sauf: getCollectiviteId(aveyron), ...champs })

const listIntitules = async (...criteres: Parameters<typeof search>) =>
  (await search(...criteres)).modeles.map(({ intitule }) => intitule)

describe('Les modèles', () => {
  it('sont les mesures et les actions que d’autres publient, jamais un brouillon', async () => {
    expect((await listIntitules('zorglub')).toSorted()).toEqual(['Ouvrir une zorglubothèque', 'Épiceries zorglub'])
  })

  it('se cherchent dans leur texte, sans accent et d’un mot commencé', async () => {
    expect(await listIntitules('epicerie')).toEqual(['Épiceries zorglub'])
    expect(await listIntitules('nourrir famil')).toEqual(['Ouvrir une zorglubothèque'])
  })

  it('se filtrent par volet et par cadre', async () => {
    expect(await listIntitules('zorglub', { volet: 'socle' })).toEqual(['Ouvrir une zorglubothèque'])
    expect(await listIntitules('zorglub', { cadreCode: 'cls' })).toEqual([])
    expect(await listIntitules('zorglub', { cadreCode: null })).toHaveLength(2)
  })

  it('ne sont pas les siens', async () => {
    expect(await listIntitules('zorglub', { sauf: getCollectiviteId(loire) })).toEqual([])
  })

  it('se comptent et se montrent tous quand rien n’est demandé', async () => {
    const { modeles, nombre } = await search('')
    expect(nombre).toBe(modeles.length)
    expect(nombre).toBeGreaterThanOrEqual(2)
  })

  it('se relisent par leur désignation, avec la page publique où ils se lisent', async () => {
    const [trouve] = (await search('zorglubothèque')).modeles
    if (!trouve) throw new Error('Modèle attendu')
    const lu = await getModele(trouve.publicationId, trouve.ficheId)
    expect(lu).toEqual(trouve)
    expect(lu).toMatchObject({ objectif: 'Nourrir 200 familles.', niveau: 'action', collectivite: 'Haute-Loire' })
    expect(lu?.adresse).toMatch(/^\/conventions\/haute-loire\/.+#fiche-/)
    expect(Object.keys(lu ?? {})).not.toContain('partenaires')
    expect(await getModele(trouve.publicationId, trouve.publicationId)).toBeNull()
  })
})
