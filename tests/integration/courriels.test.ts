import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { withConnexion } from '@/lib/cli/base/connexion'
import { returnActe, transmitActe, withdrawActe } from '@/lib/features/actes/commands/cycle'
import { markAllRead, markRead, updatePreference } from '@/lib/features/notifications/commands'
import { enqueueResumes, sendCourriel, sendResume } from '@/lib/features/notifications/courriels'
import { countNonLues, listNotifications } from '@/lib/features/notifications/queries'
import type { Viewer } from '@/lib/platform/auth/viewer'
import type { Courriel } from '@/lib/platform/courriel/envoi'
import { withContexte } from '@/lib/platform/db/contexte'
import { writeNotifications } from '@/lib/platform/notification'
import type { TravailCourriel } from '@/lib/platform/taches/files'
import { expectOk } from '@/prisma/seed/expect-ok'
import { createViewer } from '@/tests/factories/comptes'
import { getExaminateur } from '@/tests/factories/cycle'
import { createDossier, type Dossier } from '@/tests/factories/dossiers'
import { getUrlAdministrateur } from '@/tests/support/administration'
import { provideBase } from '@/tests/support/base'

const PORTAIL = 'https://tandem.exemple.fr'

const bases = provideBase()
const administrateur = getUrlAdministrateur(bases)
let valideur: Viewer
let instructeur: Viewer
let dossier: Dossier

/** Une boîte aux lettres qui retient ce qu’elle reçoit, et refuse les premières fois si on le lui demande. */
function createBoite(refus = 0) {
  const recus: Courriel[] = []
  let restants = refus
  const send = async (courriel: Courriel): Promise<void> => {
    if (restants-- > 0) throw new Error('Le serveur de courriel ne répond pas')
    recus.push(courriel)
  }
  return { recus, poste: { send, portail: PORTAIL } }
}

/** Les travaux « courriel » en attente pour une personne. */
async function listTravaux({ utilisateurId }: Viewer): Promise<readonly TravailCourriel[]> {
  return withConnexion(administrateur, async (client) => {
    const { rows } = await client.query<{ data: TravailCourriel }>(
      `SELECT j.data FROM pgboss.job j JOIN espace.notification n ON n.id = (j.data->>'notificationId')::uuid
       WHERE j.name = 'courriel' AND n.utilisateur_id = $1 AND n.acte_id = $2 ORDER BY j.created_on`,
      [utilisateurId, dossier.acteId],
    )
    return rows.map(({ data }) => data)
  })
}

async function countTout(): Promise<readonly number[]> {
  return withConnexion(administrateur, async (client) => {
    const { rows } = await client.query<{ notifications: number; travaux: number }>(
      `SELECT (SELECT count(*)::int FROM espace.notification) AS notifications,
        (SELECT count(*)::int FROM pgboss.job WHERE name = 'courriel') AS travaux`,
    )
    return rows.flatMap(({ notifications, travaux }) => [notifications, travaux])
  })
}

/** Transmet l’acte et rend le travail que l’instructeur en reçoit. */
async function transmit(): Promise<TravailCourriel> {
  expectOk(await transmitActe(valideur, { acteId: dossier.acteId }))
  const [travail] = await listTravaux(instructeur)
  if (!travail) throw new Error('Aucun travail n’a été déposé')
  return travail
}

beforeAll(async () => {
  valideur = await createViewer(bases.proprietaire, 'valideur', { collectivite: '43' })
  instructeur = await getExaminateur(valideur)
})

beforeEach(async () => {
  for (const personne of [valideur, instructeur]) {
    expectOk(await markAllRead(personne, {}))
    expectOk(await updatePreference(personne, { courriels: 'immediat' }))
  }
  dossier = await createDossier(valideur)
})

describe('Une notification et le travail qui l’enverra', () => {
  it('naissent ensemble, avec le changement', async () => {
    const [notifications = 0, travaux = 0] = await countTout()
    await transmit()
    expect(await countTout()).toEqual([notifications + 1, travaux + 1])
  })

  it('ne naissent pas d’un changement refusé', async () => {
    await transmit()
    const avant = await countTout()
    expect(await transmitActe(valideur, { acteId: dossier.acteId })).toMatchObject({ ok: false })
    expect(await countTout()).toEqual(avant)
  })

  it('disparaissent avec une transaction interrompue', async () => {
    const avant = await countTout()
    const avis = { acteId: dossier.acteId, vers: 'etat', type: 'etape', statut: 'transmis' } as const
    const panne = withContexte(valideur.contexte, async (tx) => {
      await writeNotifications(tx, dossier.collectiviteId, avis, { auteurId: valideur.utilisateurId })
      throw new Error('panne')
    })
    await expect(panne).rejects.toThrow('panne')
    expect(await countTout()).toEqual(avant)
  })
})

describe('Un courriel', () => {
  it('dit la nouvelle, la convention, où agir et comment ne plus en recevoir', async () => {
    const travail = await transmit()
    const { recus, poste } = createBoite()
    await sendCourriel(travail, poste)
    expect(recus).toHaveLength(1)
    expect(recus[0]?.objet).toMatch(/Convention initiale.* attend votre examen$/)
    expect(recus[0]?.texte).toContain(`${PORTAIL}/espace/actes/${dossier.acteId}`)
    expect(recus[0]?.texte).toContain(`${PORTAIL}/espace/preferences`)
    expect(recus[0]?.destinataire).toMatchObject({ email: instructeur.email })
  })

  it('ne part qu’une fois, même demandé deux fois ensemble', async () => {
    const travail = await transmit()
    const { recus, poste } = createBoite()
    await Promise.all([sendCourriel(travail, poste), sendCourriel(travail, poste)])
    await sendCourriel(travail, poste)
    expect(recus).toHaveLength(1)
  })

  it('repart après une panne de la messagerie', async () => {
    const travail = await transmit()
    const { recus, poste } = createBoite(1)
    await expect(sendCourriel(travail, poste)).rejects.toThrow('ne répond pas')
    await sendCourriel(travail, poste)
    expect(recus).toHaveLength(1)
  })

  it('ne part pas si la nouvelle n’a plus de sens, ou si elle est déjà lue', async () => {
    const { recus, poste } = createBoite()
    const travail = await transmit()
    expectOk(await withdrawActe(valideur, { acteId: dossier.acteId, motif: 'Une erreur' }))
    await sendCourriel(travail, poste)
    dossier = await createDossier(valideur)
    const autre = await transmit()
    expectOk(await markRead(instructeur, { notificationId: autre.notificationId }))
    await sendCourriel(autre, poste)
    expect(recus).toEqual([])
  })

  it.each(['quotidien', 'aucun'] as const)('ne part pas aussitôt pour qui a choisi « %s »', async (courriels) => {
    expectOk(await updatePreference(instructeur, { courriels }))
    const { recus, poste } = createBoite()
    await sendCourriel(await transmit(), poste)
    expect(recus).toEqual([])
  })
})

describe('Le résumé quotidien', () => {
  it('réunit ce qui a encore un sens, une seule fois', async () => {
    expectOk(await updatePreference(instructeur, { courriels: 'quotidien' }))
    await transmit()
    expectOk(await returnActe(instructeur, { acteId: dossier.acteId, motif: 'Le total ne tombe pas juste' }))
    const titres: string[] = []
    for (const _ of [1, 2]) {
      dossier = await createDossier(valideur)
      await transmit()
      titres.push(dossier.acteId)
    }
    const { recus, poste } = createBoite()
    await sendResume(instructeur, poste)
    await sendResume(instructeur, poste)
    expect(recus).toHaveLength(1)
    expect(recus[0]?.objet).toContain('deux nouvelles')
    for (const acteId of titres) expect(recus[0]?.texte).toContain(acteId)
  })

  it('n’existe pas sans nouvelle, ni pour qui ne l’a pas demandé', async () => {
    const { recus, poste } = createBoite()
    expectOk(await updatePreference(instructeur, { courriels: 'quotidien' }))
    await sendResume(instructeur, poste)
    expectOk(await updatePreference(instructeur, { courriels: 'immediat' }))
    await transmit()
    await sendResume(instructeur, poste)
    expect(recus).toEqual([])
  })

  it('se prépare pour chaque personne qui en veut un', async () => {
    expectOk(await updatePreference(instructeur, { courriels: 'quotidien' }))
    await enqueueResumes()
    const travaux = await withConnexion(administrateur, (client) =>
      client.query(`SELECT data FROM pgboss.job WHERE name = 'resume'`),
    )
    expect(travaux.rows).toEqual([{ data: { utilisateurId: instructeur.utilisateurId } }])
  })
})

describe('Les notifications du portail', () => {
  it('se lisent, se comptent et se marquent', async () => {
    const { notificationId } = await transmit()
    expect(expectOk(await countNonLues(instructeur, {}))).toBe(1)
    expect(expectOk(await listNotifications(instructeur, {}))[0]).toMatchObject({ id: notificationId, cote: 'etat' })
    expectOk(await markRead(instructeur, { notificationId }))
    expect(expectOk(await countNonLues(instructeur, {}))).toBe(0)
  })

  it('disparaissent quand elles n’ont plus de sens', async () => {
    const { notificationId } = await transmit()
    expectOk(await returnActe(instructeur, { acteId: dossier.acteId, motif: 'Le total ne tombe pas juste' }))
    const restantes = expectOk(await listNotifications(instructeur, {}))
    expect(restantes.map(({ id }) => id)).not.toContain(notificationId)
    expect(expectOk(await listNotifications(valideur, {}))[0]).toMatchObject({ acteStatut: 'a_corriger' })
  })

  it('ne se lisent ni ne se marquent chez autrui', async () => {
    const { notificationId } = await transmit()
    expect(expectOk(await listNotifications(valideur, {})).map(({ id }) => id)).not.toContain(notificationId)
    expect(await markRead(valideur, { notificationId })).toMatchObject({ ok: false, tag: 'introuvable' })
    expectOk(await markAllRead(valideur, {}))
    expect(expectOk(await countNonLues(instructeur, {}))).toBe(1)
  })
})
