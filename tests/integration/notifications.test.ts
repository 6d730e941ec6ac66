import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { withConnexion } from '@/lib/cli/base/connexion'
import { decrireNotification, getAdresseNotification } from '@/lib/domain/phrase/notification'
import { createFil, replyFil, resolveFil } from '@/lib/features/actes/commands/commentaires'
import {
  createContreProposition,
  settleContreProposition,
  withdrawContreProposition,
} from '@/lib/features/actes/commands/contre-propositions'
import { abandonActe, returnActe, withdrawActe } from '@/lib/features/actes/commands/cycle'
import { updateMesure } from '@/lib/features/actes/commands/mesures'
import { getActe, getVersions } from '@/lib/features/actes/queries'
import { createJalon } from '@/lib/features/jalons/commands'
import { markAllRead, markRead, updatePreference } from '@/lib/features/notifications/commands'
import { sendCourriel, sendResume } from '@/lib/features/notifications/courriels'
import { countNonLues, listNotifications } from '@/lib/features/notifications/queries'
import { createRappels } from '@/lib/features/notifications/rappels'
import type { Viewer } from '@/lib/platform/auth/viewer'
import type { Courriel } from '@/lib/platform/courriel/envoi'
import { expectOk } from '@/prisma/seed/expect-ok'
import { createViewer } from '@/tests/factories/comptes'
import { getExaminateur, submitDossier } from '@/tests/factories/cycle'
import { createDossier, type Dossier } from '@/tests/factories/dossiers'
import { getUrlAdministrateur } from '@/tests/support/administration'
import { provideBase } from '@/tests/support/base'

const bases = provideBase()
const administrateur = getUrlAdministrateur(bases)
let valideur: Viewer
let instructeur: Viewer
let dossier: Dossier

/** Ce qu’une personne lit de l’acte, espaces ordinaires, et où on l’envoie. */
async function lire(viewer: Viewer) {
  const siennes = expectOk(await listNotifications(viewer, {})).filter(({ acteId }) => acteId === dossier.acteId)
  return siennes.map((notification) => [
    decrireNotification(notification, '2040-01-01').replace(/[\u00a0\u202f]/g, ' '),
    getAdresseNotification(notification),
  ])
}

const getPhrases = async (viewer: Viewer) => (await lire(viewer)).map(([phrase]) => phrase)

const createPoste = () => {
  const recus: Courriel[] = []
  return { recus, poste: { portail: 'https://tandem.exemple.fr', send: async (c: Courriel) => void recus.push(c) } }
}

beforeAll(async () => {
  valideur = await createViewer(bases.proprietaire, 'valideur', { collectivite: '43' })
  instructeur = await getExaminateur(valideur)
})

beforeEach(async () => {
  for (const personne of [valideur, instructeur]) expectOk(await markAllRead(personne, {}))
  dossier = await createDossier(valideur)
  await submitDossier(valideur, dossier)
})

describe('L’État', () => {
  it('apprend le retrait d’un acte qu’il ne voit plus, et le courriel le dit comme le portail', async () => {
    expectOk(await withdrawActe(valideur, { acteId: dossier.acteId, motif: 'Une erreur' }))
    const [[phrase, adresse] = [], ...autres] = await lire(instructeur)
    expect([phrase, adresse, autres]).toEqual([
      'L’acte « Convention initiale » est retiré de l’examen : la collectivité le reprend.',
      '/espace',
      [],
    ])
    const [{ id: notificationId, collectiviteId } = { id: '', collectiviteId: '' }] = expectOk(
      await listNotifications(instructeur, {}),
    )
    const { recus, poste } = createPoste()
    await sendCourriel({ collectiviteId, notificationId }, poste)
    expect(recus[0]?.texte).toContain('https://tandem.exemple.fr/espace\n')
  })

  it('apprend l’abandon de l’acte qu’il avait renvoyé', async () => {
    const { acteId } = dossier
    expectOk(await returnActe(instructeur, { acteId, motif: 'Le total ne tombe pas juste' }))
    expectOk(await abandonActe(valideur, { acteId, motif: 'Le projet s’arrête' }))
    expect(await lire(instructeur)).toEqual([
      ['L’acte « Convention initiale » est abandonné : vous n’avez plus à l’examiner.', '/espace'],
    ])
  })

  it('apprend une fois ce que l’on corrige pendant son examen', async () => {
    const { acteId, mesureId } = dossier
    const { acte } = expectOk(await getActe(valideur, dossier))
    const lignee = acte.mesures.find(({ id }) => id === mesureId)?.lignee
    expectOk(await createFil(instructeur, { acteId, ancre: `mesure:${lignee}`, texte: 'À préciser', ouvreLigne: true }))
    for (const intitule of ['Accueil', 'Accueil inconditionnel']) {
      const version = expectOk(await getVersions(valideur, dossier)).get(mesureId)?.version ?? 0
      expectOk(await updateMesure(valideur, { acteId, mesureId, version, intitule, volet: 'socle' }))
    }
    expect(await getPhrases(instructeur)).toEqual([
      'L’acte « Convention initiale » est corrigé pendant votre examen : relisez ce qui a bougé.',
      'L’acte « Convention initiale » attend votre examen.',
    ])
    expect(expectOk(await countNonLues(instructeur, {}))).toBe(2)
    const [{ id: notificationId } = { id: '' }] = expectOk(await listNotifications(instructeur, {}))
    expectOk(await markRead(instructeur, { notificationId }))
    expect(expectOk(await countNonLues(instructeur, {}))).toBe(1)
  })
})

describe('Un acte en correction', () => {
  it('garde pour l’État le nom qu’on lui a soumis, dans les remarques comme dans les rappels', async () => {
    const { acteId, conventionId } = dossier
    expectOk(await returnActe(instructeur, { acteId, motif: 'Le total ne tombe pas juste' }))
    await withConnexion(administrateur, (client) =>
      client.query(`UPDATE espace.acte SET libelle = 'En secret' WHERE id = $1`, [acteId]),
    )
    expectOk(await createFil(valideur, { acteId, ancre: 'acte', texte: 'Une question.' }))
    const jalon = { conventionId, libelle: 'Réponse', echeance: '2040-01-01', attenduDe: 'etat', rappels: '0' } as const
    expectOk(await createJalon(valideur, jalon))
    await createRappels(new Date('2040-01-01T12:00:00Z'))
    const recues = expectOk(await listNotifications(instructeur, {})).filter((recue) => recue.acteId === acteId)
    expect(recues.map(({ type, acteLibelle }) => [type, acteLibelle])).toEqual([
      ['rappel', 'Convention initiale'],
      ['commentaire', 'Convention initiale'],
    ])
  })
})

describe('L’autre côté', () => {
  it('apprend qu’une discussion est résolue, et n’est plus prié d’y répondre', async () => {
    const { acteId } = dossier
    const { filId } = expectOk(await createFil(valideur, { acteId, ancre: 'acte', texte: 'Une question.' }))
    expectOk(await replyFil(instructeur, { acteId, filId, texte: 'Une réponse.' }))
    expectOk(await resolveFil(valideur, { acteId, filId }))
    const phrases = await getPhrases(instructeur)
    expect(phrases).toContain('La remarque sur « Convention initiale », dans « Convention initiale », est résolue.')
    expect(phrases.filter((phrase) => phrase?.startsWith('Une remarque'))).toEqual([])
    expect(await getPhrases(valideur)).toEqual([])
  })

  it.each(['accepter', 'decliner', 'retirer'] as const)(
    'apprend ce que devient une autre valeur : %s',
    async (sort) => {
      const { acteId } = dossier
      const { acte } = expectOk(await getActe(valideur, dossier))
      const { propositionId } = expectOk(
        await createContreProposition(instructeur, {
          acteId,
          montantId: acte.montants[0]?.id ?? '',
          valeur: '640 000,00',
          raison: 'La notification dit 640 000.',
          sourceTitre: 'Notification',
        }),
      )
      const designee = { acteId, propositionId }
      if (sort === 'retirer') expectOk(await withdrawContreProposition(instructeur, designee))
      else expectOk(await settleContreProposition(valideur, { ...designee, decision: sort, reponse: 'Vu.' }))
      const prevenu = sort === 'retirer' ? valideur : instructeur
      const mot = { accepter: 'acceptée', decliner: 'déclinée', retirer: 'retirée' }[sort]
      expect((await getPhrases(prevenu)).filter((phrase) => phrase?.endsWith(`est ${mot}.`))).toHaveLength(1)
    },
  )
})

describe('Une notification qui vaut encore', () => {
  it('n’est cachée par aucune périmée, si nombreuses soient-elles', async () => {
    await withConnexion(administrateur, (client) =>
      client.query(
        `INSERT INTO espace.notification (collectivite_id, id, utilisateur_id, cote, acte_id, acte_libelle, convention_titre, type, objet_id, creee_le)
         SELECT $1, gen_random_uuid(), $2, 'etat', $3, 'Acte', 'Convention', 'rappel', gen_random_uuid(), now() + interval '1 hour'
         FROM generate_series(1, 300)`,
        [dossier.collectiviteId, instructeur.utilisateurId, dossier.acteId],
      ),
    )
    expect(await getPhrases(instructeur)).toEqual(['L’acte « Convention initiale » attend votre examen.'])
    expect(expectOk(await countNonLues(instructeur, {}))).toBe(1)
  })

  it('n’est jamais tenue pour envoyée sans l’être, même partie par ailleurs pendant que le résumé se prépare', async () => {
    expectOk(await updatePreference(instructeur, { courriels: 'quotidien' }))
    const seule = dossier
    dossier = await createDossier(valideur)
    await submitDossier(valideur, dossier)
    const { recus, poste } = createPoste()
    await withConnexion(administrateur, async (client) => {
      await client.query('BEGIN')
      await client.query('UPDATE espace.notification SET envoyee_le = now() WHERE acte_id = $1', [seule.acteId])
      const resume = sendResume(instructeur, poste).then(
        () => 'parti',
        () => 'à recomposer',
      )
      await expect
        .poll(async () => (await client.query('SELECT 1 FROM pg_locks WHERE NOT granted')).rowCount)
        .toBeGreaterThan(0)
      await client.query('COMMIT')
      expect(await resume).toBe('à recomposer')
    })
    await sendResume(instructeur, poste)
    expect(recus).toHaveLength(1)
    expect(recus[0]?.texte).toContain(dossier.acteId)
    expect(recus[0]?.texte).not.toContain(seule.acteId)
  })
})
