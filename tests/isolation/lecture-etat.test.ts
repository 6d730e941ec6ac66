import { beforeAll, describe, expect, it } from 'vitest'
import { createAvenant } from '@/lib/features/actes/commands/avenant'
import { explainEcart } from '@/lib/features/actes/commands/ecarts'
import { getActe } from '@/lib/features/actes/queries'
import { createFait } from '@/lib/features/conventions/commands/sources'
import { getConvention } from '@/lib/features/conventions/queries'
import type { Viewer } from '@/lib/platform/auth/viewer'
import { expectOk } from '@/prisma/seed/expect-ok'
import { createViewer } from '@/tests/factories/comptes'
import { signDossier } from '@/tests/factories/cycle'
import { createDossier, type Dossier } from '@/tests/factories/dossiers'
import { provideBase } from '@/tests/support/base'

const bases = provideBase()
let instructeur: Viewer
let valideur: Viewer
let dossier: Dossier
let avenantId: string

beforeAll(async () => {
  instructeur = await createViewer(bases.proprietaire, 'instructeur', { departement: '43' })
  valideur = await createViewer(bases.proprietaire, 'valideur', { collectivite: '43' })
  dossier = await createDossier(valideur)
  await signDossier(valideur, dossier)
  const { conventionId, acteId, cleEcart: cle, sourceId } = dossier
  expectOk(await explainEcart(valideur, { acteId, cle, statut: 'explique', explication: 'Réponse publique.' }))
  avenantId = expectOk(await createAvenant(valideur, { conventionId, libelle: 'Avenant 2020' })).acteId
  expectOk(await createFait(valideur, { conventionId, sourceId, libelle: 'Brouillon', valeur: 'Brouillon' }))
  const brouillon = { acteId: avenantId, cle, statut: 'corrige' as const, explication: 'Brouillon' }
  expectOk(await explainEcart(valideur, brouillon))
})

describe('L’État, dans son territoire', () => {
  it('lit l’acte signé avec ses sources et ses réponses publiées, sans rien de l’avenant en rédaction', async () => {
    const { acte, convention } = expectOk(await getActe(instructeur, dossier))
    expect(acte).toMatchObject({ id: dossier.acteId, statut: 'signe' })
    expect(convention.sources.map(({ id }) => id)).toEqual([dossier.sourceId])
    expect(convention.explications.map(({ explication }) => explication)).toEqual(['Réponse publique.'])
    expect(convention.faits.map(({ libelle }) => libelle)).toEqual(['Allocataires'])
  })

  it('ne sait rien de l’avenant lui-même', async () => {
    expect(await getActe(instructeur, { acteId: avenantId })).toMatchObject({ ok: false, tag: 'introuvable' })
    const { actes } = expectOk(await getConvention(instructeur, dossier))
    expect(actes.map(({ id }) => id)).toEqual([dossier.acteId])
  })

  it('laisse la collectivité lire son travail en cours', async () => {
    const { convention } = expectOk(await getActe(valideur, dossier))
    expect(convention.faits.map(({ libelle }) => libelle)).toEqual(['Allocataires', 'Brouillon'])
  })
})
