import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { withConnexion } from '@/lib/cli/base/connexion'
import { verifyJournal } from '@/lib/cli/verification/journal'
import { parseInstantane } from '@/lib/domain/instantane'
import { formatSaisie } from '@/lib/domain/montant/format-montant'
import { createAvenant } from '@/lib/features/actes/commands/avenant'
import { publishErratum } from '@/lib/features/actes/commands/erratum'
import { verifyPublications } from '@/lib/features/actes/public'
import { getActe } from '@/lib/features/actes/queries'
import { getActeACorriger, relireErratum } from '@/lib/features/actes/queries/erratum'
import { listNotifications } from '@/lib/features/notifications/queries'
import type { Viewer } from '@/lib/platform/auth/viewer'
import { getPublicPrisma } from '@/lib/platform/db/client'
import { expectOk } from '@/prisma/seed/expect-ok'
import { createViewer } from '@/tests/factories/comptes'
import { getExaminateur, signDossier } from '@/tests/factories/cycle'
import { createDossier, type Dossier } from '@/tests/factories/dossiers'
import { getUrlAdministrateur } from '@/tests/support/administration'
import { provideBase } from '@/tests/support/base'
import { getRefus, tryContexte } from '@/tests/support/contexte'

const FIGE = 'TD001'
const MOTIF = 'Deux chiffres inversés à la saisie.'

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
  await signDossier(valideur, dossier)
})

/** La correction d’un montant, telle que le formulaire l’envoie : l’acte entier, une valeur changée. */
async function createCorrection(changes: { readonly montant?: string; readonly dateSignature?: string } = {}) {
  const { acteId } = dossier
  const { acte } = expectOk(await getActe(valideur, { acteId }))
  return {
    acteId,
    motif: MOTIF,
    numero: acte.numero,
    citation: acte.citation,
    dateSignature: changes.dateSignature ?? acte.dateSignature,
    precisionDateSignature: acte.precisionDateSignature,
    montants: acte.montants.map(({ id, valeur, sourceId, citation, page, note }, rang) => ({
      id,
      montant:
        rang === 0 && changes.montant
          ? changes.montant
          : valeur.kind === 'chiffre'
            ? formatSaisie(valeur.centimes)
            : '',
      precision: valeur.kind === 'chiffre' ? valeur.precision : null,
      sourceId,
      citation,
      page,
      note,
    })),
  }
}

async function publish(changes: Parameters<typeof createCorrection>[0]) {
  const correction = await createCorrection(changes)
  const relue = expectOk(await relireErratum(valideur, correction))
  if (relue.tag !== 'relue') throw new Error(relue.message)
  return publishErratum(valideur, { ...correction, empreinte: relue.empreinte })
}

const listPublications = () =>
  getPublicPrisma().publication.findMany({
    where: { conventionId: dossier.conventionId },
    orderBy: { ordre: 'asc' },
    include: { montants: { orderBy: { ordre: 'asc' } } },
  })

describe('Un erratum', () => {
  it('publie la correction avec sa raison, et laisse lire l’ancienne publication', async () => {
    const [avant] = await listPublications()
    expectOk(await publish({ montant: '640 000,00', dateSignature: '2019-07-09' }))
    const [ancienne, nouvelle] = await listPublications()
    expect(ancienne).toEqual(avant)
    expect(nouvelle).toMatchObject({ ordre: 1, evenement: 'erratum', motif: MOTIF, precedent: ancienne?.empreinte })
    expect(nouvelle?.dateSignature?.toISOString()).toBe('2019-07-09T00:00:00.000Z')
    expect(nouvelle?.montants.map(({ centimes }) => centimes)).toEqual([64_000_000n, 63_000_000n, 1250n])
    expect(nouvelle?.montants.map(({ saisiPar }) => saisiPar === valideur.nom)).toEqual([true, true, true])
    expect(await verifyPublications(dossier.conventionId)).toMatchObject({ publications: 2, defauts: [] })
    expect((await verifyJournal(bases.proprietaire)).defauts).toEqual([])
  })

  it('prévient l’État', async () => {
    expectOk(await publish({ montant: '640 000,00' }))
    const [avis] = expectOk(await listNotifications(await getExaminateur(valideur), {}))
    expect(avis).toMatchObject({ type: 'erratum', acteId: dossier.acteId })
  })

  it('ne change rien d’autre à ce qui est publié', async () => {
    expectOk(await publish({ montant: '640 000,00' }))
    const [avant, apres] = (await listPublications()).map(({ contenu }) => parseInstantane(contenu))
    expect({ ...apres?.acte, montants: [] }).toEqual({ ...avant?.acte, montants: [] })
    expect(apres?.acte.montants.slice(1)).toEqual(avant?.acte.montants.slice(1))
    expect(apres?.convention).toEqual(avant?.convention)
  })

  it('corrige aussi les tables de travail : le prochain avenant repart des bonnes valeurs', async () => {
    expectOk(await publish({ montant: '640 000,00' }))
    const avenant = expectOk(
      await createAvenant(valideur, { conventionId: dossier.conventionId, libelle: 'Avenant 2020' }),
    )
    const { acte } = expectOk(await getActe(valideur, avenant))
    expect(acte.montants[0]?.valeur).toMatchObject({ centimes: 64_000_000n })
  })

  it('se lit au journal, avant et après', async () => {
    expectOk(await publish({ montant: '640 000,00' }))
    const { rows } = await withConnexion(getUrlAdministrateur(bases), (client) =>
      client.query("SELECT donnees FROM espace.journal WHERE evenement = 'erratum.publier' ORDER BY seq DESC LIMIT 1"),
    )
    expect(rows[0].donnees).toMatchObject({
      motif: MOTIF,
      changements: [{ quoi: 'valeur', avant: expect.stringContaining('630'), apres: expect.stringContaining('640') }],
    })
  })

  it('n’est publié que tel qu’il a été relu', async () => {
    const correction = await createCorrection({ montant: '640 000,00' })
    const relue = expectOk(await relireErratum(valideur, correction))
    const empreinte = relue.tag === 'relue' ? relue.empreinte : ''
    const autre = await createCorrection({ montant: '650 000,00' })
    expect(await publishErratum(valideur, { ...autre, empreinte })).toMatchObject({ tag: 'conflit' })
    expectOk(await publishErratum(valideur, { ...correction, empreinte }))
    expect(await publishErratum(valideur, { ...correction, empreinte })).toMatchObject({ ok: false })
    expect(await listPublications()).toHaveLength(2)
  })

  it('est refusé sans raison, sans changement, sans droit, à venir ou sur un montant étranger', async () => {
    const correction = await createCorrection({ montant: '640 000,00' })
    const empreinte = 'a'.repeat(64)
    expect(await publishErratum(valideur, { ...correction, motif: ' ', empreinte })).toMatchObject({
      tag: 'invalide',
      champs: { motif: [expect.any(String)] },
    })
    expect(await relireErratum(valideur, await createCorrection())).toMatchObject({ value: { tag: 'refus' } })
    expect(await publishErratum(redacteur, { ...correction, empreinte })).toMatchObject({ tag: 'interdit' })
    expect(await publish({ dateSignature: '2099-01-01' })).toMatchObject({ tag: 'invalide' })
    const [premier] = correction.montants
    if (!premier) throw new Error('Le dossier d’essai n’a pas de montant')
    const etranger = { ...correction, montants: [{ ...premier, id: crypto.randomUUID() }], empreinte }
    expect(await publishErratum(valideur, etranger)).toMatchObject({ tag: 'introuvable' })
    expect(await listPublications()).toHaveLength(1)
  })

  it('ne porte que sur le dernier acte signé', async () => {
    const { conventionId } = dossier
    const avenant = expectOk(await createAvenant(valideur, { conventionId, libelle: 'Avenant 2020' }))
    expect(expectOk(await getActeACorriger(valideur, dossier))).toMatchObject({ ouvert: { id: avenant.acteId } })
    expect(expectOk(await getActeACorriger(valideur, avenant))).toHaveProperty('refus')
  })
})

describe('La base', () => {
  const ERRATUM = "SELECT set_config('app.erratum', $1, true)"

  function correct(client: Parameters<typeof getRefus>[0], colonne: string): Promise<string | null> {
    return getRefus(client, `UPDATE espace.montant SET ${colonne} WHERE acte_id = '${dossier.acteId}'`)
  }

  it('refuse à la validation une correction que rien ne publie', async () => {
    const { collectiviteId: ecriture, acteId } = dossier
    await tryContexte(bases.application, { ecriture, lecture: ecriture }, async (client) => {
      expect(await correct(client, 'centimes = 1')).toBe(FIGE)
      await client.query(ERRATUM, [acteId])
      expect(await correct(client, 'centimes = 1')).toBeNull()
      expect(await getRefus(client, 'SET CONSTRAINTS ALL IMMEDIATE')).toBe(FIGE)
    })
    await tryContexte(bases.application, { ecriture, lecture: ecriture }, async (client) => {
      await client.query(ERRATUM, [acteId])
      expect(await getRefus(client, `UPDATE espace.acte SET numero = 7 WHERE id = '${acteId}'`)).toBeNull()
      expect(await getRefus(client, 'SET CONSTRAINTS ALL IMMEDIATE')).toBe(FIGE)
    })
  })

  it('n’admet pas la publication d’hier pour la correction d’aujourd’hui', async () => {
    expectOk(await publish({ montant: '640 000,00' }))
    const { collectiviteId: ecriture, acteId } = dossier
    await tryContexte(bases.application, { ecriture, lecture: ecriture }, async (client) => {
      await client.query(ERRATUM, [acteId])
      expect(await correct(client, 'centimes = 1')).toBeNull()
      expect(await getRefus(client, 'SET CONSTRAINTS ALL IMMEDIATE')).toBe(FIGE)
    })
  })

  it('garde figé tout ce qu’un erratum ne corrige pas', async () => {
    const { collectiviteId: ecriture, acteId } = dossier
    await tryContexte(bases.application, { ecriture, lecture: ecriture }, async (client) => {
      await client.query(ERRATUM, [acteId])
      for (const colonne of [
        "nature = 'paye'",
        'periode_fin = periode_fin + 1',
        "financeur = 'ensemble'",
        'ordre = 9',
      ]) {
        expect(await correct(client, colonne), colonne).toBe(FIGE)
      }
      for (const ordre of [
        "UPDATE espace.acte SET libelle = 'Autre'",
        "UPDATE espace.acte SET statut = 'brouillon'",
        'UPDATE espace.acte SET periode_fin = periode_fin + 1',
        'DELETE FROM espace.montant',
        "UPDATE espace.mesure SET intitule = 'Autre'",
      ]) {
        expect(await getRefus(client, ordre), ordre).toBe(FIGE)
      }
    })
  })

  it('ne l’admet pour aucun autre acte que celui qui est nommé', async () => {
    const { collectiviteId: ecriture } = dossier
    await tryContexte(bases.application, { ecriture, lecture: ecriture }, async (client) => {
      await client.query(ERRATUM, [crypto.randomUUID()])
      expect(await correct(client, 'centimes = 1')).toBe(FIGE)
    })
  })
})
