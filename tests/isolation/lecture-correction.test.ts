import { beforeAll, describe, expect, it } from 'vitest'
import { criteresJournalSchema } from '@/lib/domain/journal/criteres'
import { createContreProposition } from '@/lib/features/actes/commands/contre-propositions'
import { returnActe } from '@/lib/features/actes/commands/cycle'
import { updateEnTete } from '@/lib/features/actes/commands/en-tete'
import { createMesure } from '@/lib/features/actes/commands/mesures'
import { saveMontants } from '@/lib/features/actes/commands/montants'
import { getActe } from '@/lib/features/actes/queries'
import { getExamen } from '@/lib/features/actes/queries/examen'
import { getConvention, listConventions } from '@/lib/features/conventions/queries'
import { listDocuments } from '@/lib/features/documents/queries'
import { listJalons } from '@/lib/features/jalons/queries'
import { getJournalActe, getJournalConvention } from '@/lib/features/journal/queries'
import { listNotifications } from '@/lib/features/notifications/queries'
import { listTaches } from '@/lib/features/taches/queries'
import type { Viewer } from '@/lib/platform/auth/viewer'
import { expectOk } from '@/prisma/seed/expect-ok'
import { createViewer } from '@/tests/factories/comptes'
import { getExaminateur, submitDossier } from '@/tests/factories/cycle'
import { createDossier, type Dossier, ligneMontant } from '@/tests/factories/dossiers'
import { provideBase } from '@/tests/support/base'

const CACHE = 'Libellé qui n’est pas encore transmis'

const bases = provideBase()
let agent: Viewer
let instructeur: Viewer
let dossier: Dossier

beforeAll(async () => {
  agent = await createViewer(bases.proprietaire, 'valideur', { collectivite: '43' })
  dossier = await createDossier(agent)
  instructeur = await getExaminateur(agent)
  await submitDossier(agent, dossier)
  const { acteId, sourceId } = dossier
  expectOk(await returnActe(instructeur, { acteId, motif: 'À revoir.' }))
  const { version, acte } = expectOk(await getActe(agent, dossier))
  const enTete = expectOk(
    await updateEnTete(agent, {
      acteId,
      version,
      libelle: CACHE,
      numero: 9,
      debut: '2020-01-01',
      fin: '2020-12-31',
      dateSignature: '2020-02-02',
      sourceId,
    }),
  )
  const [premier] = acte.montants
  const montants = [{ ...ligneMontant({ montant: '777 777,00', sourceId }), id: premier?.id ?? null }]
  expectOk(await saveMontants(agent, { acteId, version: enTete.version, montants }))
})

describe('D’un acte en correction, l’État', () => {
  it('lit la tête de la dernière version soumise, pas celle qui s’écrit', async () => {
    const soumis = {
      libelle: 'Convention initiale',
      numero: 0,
      dateSignature: '2019-07-08',
      finConvention: null,
      periode: { debut: '2019-01-01', fin: '2021-12-31' },
    }
    expect(expectOk(await getConvention(instructeur, dossier)).actes).toMatchObject([soumis])
    expect(expectOk(await getConvention(agent, dossier)).actes).toMatchObject([{ libelle: CACHE, numero: 9 }])
    const [liste] = expectOk(await listConventions(instructeur, {}))
    expect(liste?.actes).toMatchObject([{ libelle: soumis.libelle, dateSignature: new Date(soumis.dateSignature) }])
  })

  it('ne rencontre le libellé qui s’écrit sur aucun de ses écrans', async () => {
    const { acteId, conventionId } = dossier
    const { propositionId } = expectOk(await propose())
    expect(propositionId).toBeTruthy()
    const criteres = criteresJournalSchema.parse({})
    const lectures = {
      acte: await getActe(instructeur, { acteId }),
      conventions: await listConventions(instructeur, {}),
      taches: await listTaches(instructeur, {}),
      notifications: await listNotifications(instructeur, {}),
      documents: await listDocuments(instructeur, { acteId }),
      jalons: await listJalons(instructeur, { conventionId }),
      journalActe: await getJournalActe(instructeur, { acteId, criteres }),
      journalConvention: await getJournalConvention(instructeur, { conventionId, criteres }),
    }
    for (const [nom, lecture] of Object.entries(lectures)) {
      const texte = JSON.stringify(expectOk<unknown>(lecture), (_cle, v) => (typeof v === 'bigint' ? `${v}` : v))
      expect(texte, nom).not.toContain(CACHE)
    }
  })

  it('ne connaît d’un montant discuté que le chiffre soumis, et rien d’une ligne qu’il n’a pas encore reçue', async () => {
    const { propositions } = expectOk(await getExamen(instructeur, dossier))
    expect(propositions).toMatchObject([{ centimesActuels: 63_000_000n }])
    const { acteId, sourceId } = dossier
    expectOk(await createMesure(agent, { acteId, intitule: 'Nouvelle' }))
    const { version, acte } = expectOk(await getActe(agent, dossier))
    const [premier] = acte.montants
    const montants = [
      { ...ligneMontant({ montant: '777 777,00', sourceId }), id: premier?.id ?? null },
      ligneMontant({ financeur: 'departement', montant: '5,00', sourceId }),
    ]
    expectOk(await saveMontants(agent, { acteId, version, montants }))
    const nouveau = expectOk(await getActe(agent, dossier)).acte.montants[1]?.id ?? ''
    expect(await propose(nouveau)).toMatchObject({ tag: 'invalide' })
  })
})

async function propose(montantId?: string) {
  const { acteId } = dossier
  const premier = expectOk(await getActe(agent, { acteId })).acte.montants[0]?.id ?? ''
  const champs = { valeur: '640 000', raison: 'Erreur', sourceTitre: 'Notification' }
  return createContreProposition(agent, { acteId, montantId: montantId ?? premier, ...champs })
}
