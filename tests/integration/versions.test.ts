import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { updateEnTete } from '@/lib/features/actes/commands/en-tete'
import { deleteFicheAction, updateFicheAction } from '@/lib/features/actes/commands/fiches-action'
import { deleteMesure, updateMesure } from '@/lib/features/actes/commands/mesures'
import { getVersions } from '@/lib/features/actes/queries'
import { updateConvention } from '@/lib/features/conventions/commands/convention'
import { updateSource } from '@/lib/features/conventions/commands/sources'
import type { Viewer } from '@/lib/platform/auth/viewer'
import type { Result } from '@/lib/platform/result'
import { expectOk } from '@/prisma/seed/expect-ok'
import { createViewer } from '@/tests/factories/comptes'
import { createDossier, type Dossier } from '@/tests/factories/dossiers'
import { getUrlAdministrateur, photographBase } from '@/tests/support/administration'
import { provideBase } from '@/tests/support/base'

const bases = provideBase()
let valideur: Viewer
let redacteur: Viewer
let dossier: Dossier

beforeAll(async () => {
  valideur = await createViewer(bases.proprietaire, 'valideur', { collectivite: '43' })
  redacteur = await createViewer(bases.proprietaire, 'redacteur', { collectivite: '43' })
})

beforeEach(async () => {
  dossier = await createDossier(valideur)
})

type Ecriture = (viewer: Viewer, texte: string) => Promise<Result<unknown>>

const ECRITURES: readonly { readonly nom: string; readonly ecrire: Ecriture }[] = [
  { nom: 'la mesure', ecrire: (viewer, intitule) => updateMesure(viewer, { ...dossier, version: 0, intitule }) },
  { nom: 'la fiche action', ecrire: (viewer, titre) => updateFicheAction(viewer, { ...dossier, version: 0, titre }) },
  { nom: 'l’en-tête', ecrire: (viewer, libelle) => updateEnTete(viewer, { ...dossier, libelle }) },
  { nom: 'la convention', ecrire: (viewer, titre) => updateConvention(viewer, { ...dossier, version: 0, titre }) },
  {
    nom: 'la source',
    ecrire: (viewer, titre) => updateSource(viewer, { ...dossier, version: 0, nature: 'presse', titre }),
  },
]

describe('Deux agents qui ont lu la même version', () => {
  it.each(ECRITURES)('n’écrivent pas l’un sur l’autre $nom', async ({ ecrire }) => {
    const reponses = await Promise.all([ecrire(valideur, 'Du valideur'), ecrire(redacteur, 'Du rédacteur')])
    expect(reponses.filter(({ ok }) => ok)).toHaveLength(1)
    expect(reponses.find(({ ok }) => !ok)).toMatchObject({ tag: 'conflit' })
  })

  it('ne retirent pas ce que l’autre vient de corriger', async () => {
    const { acteId, mesureLibreId: mesureId, actionLibreId: actionId } = dossier
    expectOk(await updateMesure(redacteur, { acteId, mesureId, version: 0, intitule: 'Corrigée' }))
    expectOk(await updateFicheAction(redacteur, { acteId, actionId, version: 0, titre: 'Corrigée' }))
    const photograph = () => photographBase(getUrlAdministrateur(bases))
    const avant = await photograph()
    expect(await deleteMesure(valideur, { acteId, mesureId, version: 0 })).toMatchObject({ tag: 'conflit' })
    expect(await deleteFicheAction(valideur, { acteId, actionId, version: 0 })).toMatchObject({ tag: 'conflit' })
    expect(await photograph()).toEqual(avant)
    expectOk(await deleteMesure(valideur, { acteId, mesureId, version: 1 }))
  })

  it('savent qui a écrit la version enregistrée, et quand', async () => {
    const { acteId, mesureId } = dossier
    const depuis = Date.now()
    expectOk(await updateMesure(redacteur, { acteId, mesureId, version: 0, intitule: 'Corrigée' }))
    const versions = expectOk(await getVersions(valideur, { acteId }))
    for (const id of [mesureId, acteId]) {
      const ecrite = versions.get(id)
      expect(ecrite?.ecriture.par).toBe(redacteur.nom)
      expect(ecrite?.ecriture.le?.getTime()).toBeGreaterThanOrEqual(depuis)
    }
    expect(versions.get(mesureId)?.version).toBe(1)
  })
})
