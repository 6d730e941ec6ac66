import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { listBlocsTouches } from '@/lib/domain/import/apercu'
import type { Classeur } from '@/lib/domain/import/feuille'
import { createAvenant } from '@/lib/features/actes/commands/avenant'
import { openBloc } from '@/lib/features/actes/commands/blocs'
import { createFil } from '@/lib/features/actes/commands/commentaires'
import { applyImport } from '@/lib/features/actes/commands/import'
import { undoImport } from '@/lib/features/actes/commands/import-annulation'
import { getActe } from '@/lib/features/actes/queries'
import { previewActeImport } from '@/lib/features/actes/queries/import'
import type { Viewer } from '@/lib/platform/auth/viewer'
import { expectOk } from '@/prisma/seed/expect-ok'
import { createViewer } from '@/tests/factories/comptes'
import { getExaminateur, signDossier, submitDossier } from '@/tests/factories/cycle'
import { createDossier } from '@/tests/factories/dossiers'
import { exporterActe, type Retouche, retoucher } from '@/tests/factories/fiches'
import { depositClasseur } from '@/tests/factories/imports-deposes'
import { provideBase } from '@/tests/support/base'

const bases = provideBase()
let valideur: Viewer
let acteId: string

beforeAll(async () => {
  valideur = await createViewer(bases.proprietaire, 'valideur', { collectivite: '43' })
})

const FICHE: Retouche = ['Actions', 2, 'Pilote', 'Le CCAS']
const MONTANT: Retouche = ['Montants', 2, 'Montant en euros', '700 000,00']
const FIGE = { ok: false, tag: 'fige' }

const exporter = async (...retouches: readonly Retouche[]): Promise<Classeur> =>
  retoucher(exporterActe(expectOk(await getActe(valideur, { acteId }))), ...retouches)

const deposit = async (...retouches: readonly Retouche[]) =>
  depositClasseur(valideur, acteId, await exporter(...retouches))

async function apply(importId: string) {
  const { empreinte } = expectOk(await previewActeImport(valideur, { acteId, importId }))
  return applyImport(valideur, { acteId, importId, empreinte })
}

/** Un avenant dont ce type ouvre certains blocs et laisse les autres fermés. */
async function openAvenant(typeAvenant: 'report' | 'echeance') {
  const { conventionId, ...dossier } = await createDossier(valideur)
  await signDossier(valideur, dossier)
  const avenant = await createAvenant(valideur, { conventionId, libelle: 'Avenant', typeAvenant })
  acteId = expectOk(avenant).acteId
}

describe('Un import n’exige que les blocs qu’il touche', () => {
  it('des montants seuls s’importent là où les mesures sont fermées, et non l’inverse', async () => {
    await openAvenant('report')
    expectOk(await apply(await deposit(MONTANT)))
    expect(await apply(await deposit(FICHE))).toMatchObject(FIGE)
    expect(await apply(await deposit(FICHE, ['Montants', 2, 'Note', 'Relu']))).toMatchObject(FIGE)
  })

  it('des fiches seules s’importent, et s’annulent, là où les montants sont fermés, et non l’inverse', async () => {
    await openAvenant('echeance')
    expectOk(await openBloc(valideur, { acteId, bloc: 'mesures' }))
    const importId = await deposit(FICHE)
    expectOk(await apply(importId))
    expectOk(await undoImport(valideur, { acteId, importId }))
    expect(await apply(await deposit(MONTANT))).toMatchObject(FIGE)
    expect(await apply(await deposit(FICHE, MONTANT))).toMatchObject(FIGE)
  })

  it('se dépose et se relit quel que soit ce qui est fermé, et s’applique une fois ouvert ce qu’il touche', async () => {
    await openAvenant('echeance')
    const importId = await deposit(FICHE, MONTANT)
    const { apercu } = expectOk(await previewActeImport(valideur, { acteId, importId }))
    expect(listBlocsTouches(apercu)).toEqual(['mesures', 'montants'])
    expectOk(await openBloc(valideur, { acteId, bloc: 'mesures' }))
    expect(await apply(importId)).toMatchObject(FIGE)
    expectOk(await openBloc(valideur, { acteId, bloc: 'montants' }))
    expectOk(await apply(importId))
  })
})

describe('Pendant l’examen, un import', () => {
  let guichet: string

  beforeEach(async () => {
    const dossier = await createDossier(valideur)
    acteId = dossier.acteId
    const { acte } = expectOk(await getActe(valideur, { acteId }))
    guichet = acte.actions.find(({ id }) => id === dossier.actionId)?.lignee ?? ''
    await submitDossier(valideur, dossier)
  })

  const reopen = async (ancre: string) => {
    const remarque = { acteId, ancre, texte: 'À préciser.', ouvreLigne: true }
    expectOk(await createFil(await getExaminateur(valideur), remarque))
  }

  it('ne corrige que les fiches rouvertes', async () => {
    const importId = await deposit(FICHE)
    expect(await apply(importId)).toMatchObject(FIGE)
    await reopen(`action:${guichet}`)
    expectOk(await apply(importId))
    expect(await apply(await deposit(['Actions', 3, 'Pilote', 'La CAF']))).toMatchObject(FIGE)
  })

  it('ne corrige que les montants rouverts', async () => {
    const importId = await deposit(MONTANT)
    expect(await apply(importId)).toMatchObject(FIGE)
    const { acte } = expectOk(await getActe(valideur, { acteId }))
    await reopen(`montant:${acte.montants[0]?.id}`)
    expectOk(await apply(importId))
  })
})
