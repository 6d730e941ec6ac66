import { beforeAll, describe, expect, it } from 'vitest'
import { updateEnTete } from '@/lib/features/actes/commands/en-tete'
import { endLigne } from '@/lib/features/actes/commands/fin'
import { mergeLignes } from '@/lib/features/actes/commands/fusion'
import { splitLigne } from '@/lib/features/actes/commands/scission'
import { getActe, getVersions } from '@/lib/features/actes/queries'
import type { Viewer } from '@/lib/platform/auth/viewer'
import { withContexte } from '@/lib/platform/db/contexte'
import { expectOk } from '@/prisma/seed/expect-ok'
import { openAvenant } from '@/tests/factories/avenants'
import { createViewer } from '@/tests/factories/comptes'
import { submitDossier } from '@/tests/factories/cycle'
import { provideBase } from '@/tests/support/base'

const bases = provideBase()
let valideur: Viewer

beforeAll(async () => {
  valideur = await createViewer(bases.proprietaire, 'valideur', { collectivite: '43' })
})

describe('Réunir des lignes ne déplace aucune somme', () => {
  it('refuse deux mesures dont l’une cacherait les actions de l’autre', async () => {
    const { acteId, mesureId, mesureLibreId } = await openAvenant(valideur, [
      { sur: 'mesureLibre', montant: '50 000', annee: 2020 },
      { sur: 'guichet', montant: '30 000', annee: 2020 },
    ])
    const fusion = { acteId, niveau: 'mesure' as const, ligneId: mesureLibreId, autres: [mesureId], intitule: 'X' }
    expect(await mergeLignes(valideur, fusion)).toMatchObject({
      tag: 'invalide',
      message: expect.stringContaining('passerait de 80\u202f000\u00a0€ à 50\u202f000\u00a0€'),
    })
    const { acte } = expectOk(await getActe(valideur, { acteId }))
    expect([acte.mesures, acte.filiations].map(({ length }) => length)).toEqual([2, 0])
  })

  it('refuse deux actions dont l’une cesserait d’être cachée par sa mesure', async () => {
    const { acteId, guichet, mobilite } = await openAvenant(valideur, [
      { sur: 'mesure', montant: '50 000', annee: 2020 },
      { sur: 'guichet', montant: '30 000', annee: 2020 },
    ])
    const fusion = { acteId, niveau: 'action' as const, ligneId: guichet, autres: [mobilite], intitule: 'X' }
    expect(await mergeLignes(valideur, fusion)).toMatchObject({
      tag: 'invalide',
      message: expect.stringContaining('passerait de 50\u202f000\u00a0€ à 80\u202f000\u00a0€'),
    })
  })

  it('laisse réunir une mesure sans montant à une mesure connue par ses actions', async () => {
    const { acteId, mesureId, mesureLibreId } = await openAvenant(valideur, [
      { sur: 'guichet', montant: '30 000', annee: 2020 },
    ])
    const fusion = { acteId, niveau: 'mesure' as const, ligneId: mesureLibreId, autres: [mesureId], intitule: 'X' }
    expectOk(await mergeLignes(valideur, fusion))
  })
})

describe('Pendant l’examen', () => {
  it('ne met fin à rien, ne scinde ni ne réunit, même une ligne rouverte', async () => {
    const { acteId, guichet, mobilite } = await openAvenant(valideur)
    await submitDossier(valideur, { acteId })
    const ligne = { acteId, niveau: 'action' as const, ligneId: guichet }
    const refus = { tag: 'fige', message: expect.stringContaining('ne s’y scinde') }
    expect(await endLigne(valideur, ligne)).toMatchObject(refus)
    expect(await splitLigne(valideur, { ...ligne, intitules: 'A\nB' })).toMatchObject(refus)
    expect(await mergeLignes(valideur, { ...ligne, autres: [mobilite], intitule: 'C' })).toMatchObject(refus)
  })
})

describe('Une ligne scindée ou réunie', () => {
  it('dit qui l’a écrite, non qui avait corrigé l’ancienne', async () => {
    const { acteId, guichet, mobilite } = await openAvenant(valideur)
    await withContexte(valideur.contexte, (tx) =>
      tx.action.updateMany({ where: { id: guichet }, data: { modifieParNom: 'Une collègue', modifieLe: new Date(0) } }),
    )
    const { ids } = expectOk(
      await splitLigne(valideur, { acteId, niveau: 'action', ligneId: guichet, intitules: 'A\nB' }),
    )
    const { id } = expectOk(
      await mergeLignes(valideur, {
        acteId,
        niveau: 'action',
        ligneId: ids[0] ?? '',
        autres: [mobilite],
        intitule: 'C',
      }),
    )
    const versions = expectOk(await getVersions(valideur, { acteId }))
    const ecritures = [ids[1] ?? '', id].map((cle) => versions.get(cle)?.ecriture)
    expect(ecritures).toMatchObject([{ par: valideur.nom }, { par: valideur.nom }])
  })
})

describe('Mettre fin sans période', () => {
  it('attend la période : sans elle, tout le passé de la ligne partirait', async () => {
    const { acteId, guichet } = await openAvenant(valideur)
    const { acte, version } = expectOk(await getActe(valideur, { acteId }))
    expectOk(await updateEnTete(valideur, { acteId, version, libelle: acte.libelle }))
    expect(await endLigne(valideur, { acteId, niveau: 'action', ligneId: guichet })).toMatchObject({
      tag: 'invalide',
      message: expect.stringContaining('n’a pas de période'),
    })
  })
})
