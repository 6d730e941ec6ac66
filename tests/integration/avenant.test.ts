import { beforeAll, describe, expect, it } from 'vitest'
import { computeDifference } from '@/lib/domain/difference/difference'
import { createAvenant } from '@/lib/features/actes/commands/avenant'
import { openBloc, updateFinConvention } from '@/lib/features/actes/commands/blocs'
import { updateEnTete } from '@/lib/features/actes/commands/en-tete'
import { createMesure } from '@/lib/features/actes/commands/mesures'
import { reportCredits } from '@/lib/features/actes/commands/report'
import { getActe } from '@/lib/features/actes/queries'
import { getBlocs } from '@/lib/features/actes/queries/blocs'
import { getActeEtPrecedent } from '@/lib/features/actes/queries/changements'
import { getConventionPubliee, listActesPublies } from '@/lib/features/conventions/public'
import type { Viewer } from '@/lib/platform/auth/viewer'
import { expectOk } from '@/prisma/seed/expect-ok'
import { createViewer } from '@/tests/factories/comptes'
import { getExaminateur, signDossier, submitDossier } from '@/tests/factories/cycle'
import { createDossier, type Dossier } from '@/tests/factories/dossiers'
import { provideBase } from '@/tests/support/base'

const bases = provideBase()
let valideur: Viewer
let dossier: Dossier

async function ouvrir(champs: Partial<Parameters<typeof createAvenant>[1]> = {}) {
  dossier = await createDossier(valideur)
  await signDossier(valideur, dossier)
  return createAvenant(valideur, { conventionId: dossier.conventionId, libelle: 'Avenant 2022', ...champs })
}

beforeAll(async () => {
  valideur = await createViewer(bases.proprietaire, 'valideur', { collectivite: '43' })
})

describe('Un avenant annuel', () => {
  it('copie le dernier acte avec ses lignées, et prépare ses lignes sans recopier un chiffre', async () => {
    const { acteId, preparees } = expectOk(
      await ouvrir({ typeAvenant: 'annuel', regime: 'civil', annee: 2022, preparer: true }),
    )
    expect(preparees).toBe(3)
    const { acte, precedent } = expectOk(await getActeEtPrecedent(valideur, { acteId }))
    expect(acte.acte).toMatchObject({
      rang: 1,
      numero: null,
      typeAvenant: 'annuel',
      periode: { debut: '2022-01-01', fin: '2022-12-31' },
    })
    expect(acte.acte.mesures.map(({ lignee }) => lignee)).toEqual(precedent?.acte.mesures.map(({ lignee }) => lignee))
    const nouveaux = acte.acte.montants.filter(({ periode }) => periode.debut === '2022-01-01')
    expect(nouveaux.map(({ valeur }) => valeur.kind)).toEqual(['non_renseigne', 'non_renseigne', 'non_renseigne'])
    if (!precedent) throw new Error('L’acte précédent est introuvable')
    const { totaux } = computeDifference(precedent, acte)
    expect(totaux.every(({ delta }) => delta.centimes === 0n)).toBe(true)
  })

  it('est seul ouvert à la fois, et son rang ne dépend ni de l’année ni du numéro', async () => {
    const { acteId } = expectOk(await ouvrir({ numero: 7, regime: 'glissant', annee: 2021 }))
    expect(expectOk(await getActe(valideur, { acteId })).acte).toMatchObject({
      rang: 1,
      numero: 7,
      periode: { debut: '2021-07-01', fin: '2022-06-30' },
    })
    expect(await createAvenant(valideur, { conventionId: dossier.conventionId, libelle: 'Un de trop' })).toMatchObject({
      ok: false,
      tag: 'invalide',
    })
  })

  it('dit à côté des champs l’année et la nouvelle fin qui manquent, tout à la fois', async () => {
    const refus = await ouvrir({ typeAvenant: 'prolongation', regime: 'civil' })
    expect(refus).toMatchObject({
      ok: false,
      champs: { annee: [expect.any(String)], finConvention: [expect.any(String)] },
    })
  })
})

describe('Les blocs d’un avenant', () => {
  it('restent fermés hors de ce qu’il vient faire, jusqu’à ce que l’agent les ouvre', async () => {
    const { acteId } = expectOk(await ouvrir({ typeAvenant: 'report' }))
    expect(expectOk(await getBlocs(valideur, { acteId })).fermes).toEqual(['periode', 'mesures'])
    const mesure = { acteId, intitule: 'Nouvelle mesure' }
    expect(await createMesure(valideur, mesure)).toMatchObject({ ok: false, tag: 'fige' })
    expectOk(await openBloc(valideur, { acteId, bloc: 'mesures' }))
    expectOk(await createMesure(valideur, mesure))
    expect(await openBloc(valideur, { acteId, bloc: 'mesures' })).toMatchObject({ ok: false, tag: 'invalide' })
  })

  it('ne s’ouvrent plus une fois l’acte à l’examen', async () => {
    const { acteId } = expectOk(await ouvrir({ typeAvenant: 'echeance' }))
    await submitDossier(valideur, { acteId })
    expect(await openBloc(valideur, { acteId, bloc: 'montants' })).toMatchObject({ ok: false, tag: 'fige' })
  })
})

describe('Une prolongation', () => {
  it('déplace la fin publique de la convention, et elle seule', async () => {
    const { acteId } = expectOk(await ouvrir({ typeAvenant: 'prolongation', finConvention: '2022-12-31' }))
    expect(await updateFinConvention(valideur, { acteId, finConvention: '2021-12-31' })).toMatchObject({
      ok: false,
      champs: { finConvention: [expect.stringContaining('31 décembre 2021')] },
    })
    expectOk(await updateFinConvention(valideur, { acteId, finConvention: '2023-12-31' }))
    const { acte, convention, collectivite, version } = expectOk(await getActe(valideur, { acteId }))
    expectOk(
      await updateEnTete(valideur, {
        acteId,
        version,
        libelle: acte.libelle,
        debut: acte.periode?.debut,
        fin: acte.periode?.fin,
        dateSignature: '2022-01-10',
        sourceId: dossier.sourceId,
        signataires: [
          { nom: 'Un préfet', fonction: 'Préfet', partie: 'etat' },
          { nom: 'Une présidente', fonction: 'Présidente', partie: 'departement' },
        ],
      }),
    )
    await signDossier(valideur, { acteId })
    const publiee = await getConventionPubliee(collectivite.slug, convention.slug)
    expect(publiee?.instantane.convention.periode).toEqual({ debut: '2019-01-01', fin: '2023-12-31' })
    const actes = await listActesPublies(convention.id)
    expect(actes.map((publie) => publie.convention.periode?.fin)).toEqual(['2021-12-31', '2023-12-31'])
    const [initiale, avenant] = actes
    if (!initiale || !avenant) throw new Error('Deux actes sont attendus')
    expect(computeDifference(initiale, avenant).periodeConvention?.apres?.fin).toBe('2023-12-31')
  })
})

describe('Un report de crédits', () => {
  it('ajoute un montant reporté à sa nouvelle période, sans toucher aux autres', async () => {
    const { acteId } = expectOk(await ouvrir({ typeAvenant: 'report' }))
    const avant = expectOk(await getActe(valideur, { acteId }))
    const saisie = {
      acteId,
      sujet: 'acte',
      financeur: 'etat' as const,
      montant: '12 000,50',
      debut: '2022-01-01',
      fin: '2022-06-30',
      sourceId: dossier.sourceId,
      note: 'Non dépensés en 2021.',
    }
    expectOk(await reportCredits(valideur, saisie))
    const { acte, version } = expectOk(await getActe(valideur, { acteId }))
    expect(version).toBe(avant.version + 1)
    expect(acte.montants.slice(0, -1)).toEqual(avant.acte.montants)
    expect(acte.montants.at(-1)).toMatchObject({
      nature: 'reporte',
      valeur: { kind: 'chiffre', centimes: 1_200_050n, precision: 'centime' },
    })
    const etranger = crypto.randomUUID()
    expect(await reportCredits(valideur, { ...saisie, sourceId: etranger })).toMatchObject({ tag: 'introuvable' })
    expect(await reportCredits(valideur, { ...saisie, sujet: `mesure:${etranger}` })).toMatchObject({
      tag: 'introuvable',
    })
  })
})

describe('Ce qu’un avenant change', () => {
  it('se lit de l’État dans la version soumise, jamais dans le brouillon', async () => {
    const { acteId } = expectOk(await ouvrir({ typeAvenant: 'annuel' }))
    const examinateur = await getExaminateur(valideur)
    expect(await getActeEtPrecedent(examinateur, { acteId })).toMatchObject({ ok: false, tag: 'introuvable' })
    await submitDossier(valideur, { acteId })
    const { acte, precedent } = expectOk(await getActeEtPrecedent(examinateur, { acteId }))
    expect(acte.acte.statut).toBe('transmis')
    expect(precedent?.acte.statut).toBe('signe')
  })
})
