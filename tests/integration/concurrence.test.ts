import { beforeAll, describe, expect, it } from 'vitest'
import { createAvenant } from '@/lib/features/actes/commands/avenant'
import { updateFicheAction } from '@/lib/features/actes/commands/fiches-action'
import { saveMontants } from '@/lib/features/actes/commands/montants'
import { signActe } from '@/lib/features/actes/commands/signature'
import { getActe, getActeASigner } from '@/lib/features/actes/queries'
import { createConvention } from '@/lib/features/conventions/commands/convention'
import { createFait } from '@/lib/features/conventions/commands/sources'
import { getConvention } from '@/lib/features/conventions/queries'
import type { Viewer } from '@/lib/platform/auth/viewer'
import { expectOk } from '@/prisma/seed/expect-ok'
import { createViewer, getCollectiviteId } from '@/tests/factories/comptes'
import { signDossier } from '@/tests/factories/cycle'
import { createDossier, ligneMontant } from '@/tests/factories/dossiers'
import { getUrlAdministrateur, photographBase } from '@/tests/support/administration'
import { provideBase } from '@/tests/support/base'

const bases = provideBase()
let valideur: Viewer

beforeAll(async () => {
  valideur = await createViewer(bases.proprietaire, 'valideur', { collectivite: '46' })
})

describe('Deux enregistrements de la même version', () => {
  it('gardent l’un entier et rendent à l’autre un conflit', async () => {
    const { acteId, version, sourceId } = await createDossier(valideur)
    const reponses = await Promise.all(
      ['1,00', '2,00', '3,00'].map((montant) =>
        saveMontants(valideur, { acteId, version, montants: [ligneMontant({ montant, sourceId })] }),
      ),
    )
    expect(reponses.filter(({ ok }) => ok)).toHaveLength(1)
    expect(reponses.filter((reponse) => !reponse.ok && reponse.tag === 'conflit')).toHaveLength(2)
    const gagnant = reponses.findIndex(({ ok }) => ok)
    const { acte } = expectOk(await getActe(valideur, { acteId }))
    expect(acte.montants.map(({ valeur }) => valeur)).toEqual([
      { kind: 'chiffre', centimes: BigInt(gagnant + 1) * 100n, precision: 'centime' },
    ])
  })

  it('n’écrivent rien quand la version est périmée', async () => {
    const { acteId, actionId, version } = await createDossier(valideur)
    const avant = await photographBase(getUrlAdministrateur(bases))
    expect(await saveMontants(valideur, { acteId, version: version - 1, montants: [] })).toMatchObject({
      tag: 'conflit',
    })
    const fiche = { acteId, actionId, version: 7, titre: 'Périmée' }
    expect(await updateFicheAction(valideur, fiche)).toMatchObject({ tag: 'conflit' })
    expect(await photographBase(getUrlAdministrateur(bases))).toEqual(avant)
  })
})

describe('Un fait ajouté pendant la signature', () => {
  it('n’entre pas dans ce qui est publié sans avoir été relu', async () => {
    for (let essai = 0; essai < 6; essai += 1) {
      const { acteId, conventionId, sourceId } = await createDossier(valideur, { repriseApresCoup: true })
      const { empreinte } = expectOk(await getActeASigner(valideur, { acteId }))
      const fait = { conventionId, sourceId, libelle: 'Ajouté entre-temps', valeur: '1' }
      const [signature] = await Promise.all([
        signActe(valideur, { acteId, empreinte }),
        ...[1, 2, 3, 4, 5, 6].map(() => createFait(valideur, fait)),
      ])
      if (signature.ok) expect(signature.value.sha256).toBe(empreinte)
      else expect(signature.tag).toBe('conflit')
    }
  })
})

describe('Deux ouvertures simultanées', () => {
  it('n’ouvrent qu’un avenant', async () => {
    const dossier = await createDossier(valideur)
    await signDossier(valideur, dossier)
    const demande = { conventionId: dossier.conventionId, libelle: 'Avenant' }
    const reponses = await Promise.all([1, 2, 3].map(() => createAvenant(valideur, demande)))
    expect(reponses.filter(({ ok }) => ok)).toHaveLength(1)
    const { actes } = expectOk(await getConvention(valideur, dossier))
    expect(actes.map(({ rang }) => rang)).toEqual([0, 1])
  })

  it('donnent des adresses différentes, et aucune ne se refuse', async () => {
    const demande = { collectiviteId: getCollectiviteId(valideur), cadreCode: 'cls', titre: 'Contrat local de santé' }
    const reponses = await Promise.all([1, 2, 3].map(() => createConvention(valideur, demande)))
    const ouvertes = await Promise.all(reponses.map((reponse) => getConvention(valideur, expectOk(reponse))))
    expect(new Set(ouvertes.map((ouverte) => expectOk(ouverte).slug)).size).toBe(3)
  })
})
