import { beforeAll, describe, expect, it } from 'vitest'
import { withConnexion } from '@/lib/cli/base/connexion'
import { createFil, reopenFil, replyFil, resolveFil } from '@/lib/features/actes/commands/commentaires'
import { returnActe } from '@/lib/features/actes/commands/cycle'
import { updateMesure } from '@/lib/features/actes/commands/mesures'
import { markVisite } from '@/lib/features/actes/commands/visites'
import { getActe, getVersions } from '@/lib/features/actes/queries'
import { getExamen } from '@/lib/features/actes/queries/examen'
import type { Viewer } from '@/lib/platform/auth/viewer'
import { expectOk } from '@/prisma/seed/expect-ok'
import { createViewer } from '@/tests/factories/comptes'
import { signDossier, submitDossier } from '@/tests/factories/cycle'
import { createDossier, type Dossier } from '@/tests/factories/dossiers'
import { getUrlAdministrateur } from '@/tests/support/administration'
import { provideBase } from '@/tests/support/base'

const bases = provideBase()
let agent: Viewer
let instructeur: Viewer
let dossier: Dossier
let mesure: { readonly id: string; readonly lignee: string }

beforeAll(async () => {
  agent = await createViewer(bases.proprietaire, 'valideur', { collectivite: '43' })
  instructeur = await createViewer(bases.proprietaire, 'instructeur', { departement: '43' })
  dossier = await createDossier(agent)
  await submitDossier(agent, dossier)
  const { acte } = expectOk(await getActe(agent, dossier))
  mesure = acte.mesures.find(({ id }) => id === dossier.mesureId) ?? { id: '', lignee: '' }
})

const readFil = async (viewer: Viewer, filId: string) =>
  expectOk(await getExamen(viewer, dossier)).fils.find(({ id }) => id === filId)

const renameMesure = async (intitule: string) => {
  const versions = expectOk(await getVersions(agent, dossier))
  return updateMesure(agent, {
    acteId: dossier.acteId,
    mesureId: mesure.id,
    version: versions.get(mesure.id)?.version ?? 0,
    intitule,
    volet: 'socle',
  })
}

const countNotifications = (viewer: Viewer, objetId: string) =>
  withConnexion(getUrlAdministrateur(bases), async (client) => {
    const { rowCount } = await client.query(
      "SELECT 1 FROM espace.notification WHERE utilisateur_id = $1 AND objet_id = $2 AND type = 'commentaire'",
      [viewer.utilisateurId, objetId],
    )
    return rowCount
  })

describe('Une remarque', () => {
  it('se lit et se poursuit des deux côtés, et prévient l’autre', async () => {
    const { acteId } = dossier
    const ancre = `mesure:${mesure.lignee}:intitule`
    const { filId } = expectOk(await createFil(instructeur, { acteId, ancre, texte: 'Préciser l’accueil.' }))
    expect(await countNotifications(agent, filId)).toBe(1)
    expect(await countNotifications(instructeur, filId)).toBe(0)
    expectOk(await replyFil(agent, { acteId, filId, texte: 'C’est fait.' }))
    expect(await countNotifications(instructeur, filId)).toBe(1)
    for (const viewer of [agent, instructeur]) {
      const fil = await readFil(viewer, filId)
      expect(fil).toMatchObject({ libelle: 'Premier accueil, intitulé', statut: 'ouvert', cote: 'etat' })
      expect(fil?.messages.map(({ cote }) => cote)).toEqual(['etat', 'collectivite'])
    }
  })

  it('se résout et se rouvre des deux côtés, une fois chacun', async () => {
    const { acteId } = dossier
    const { filId } = expectOk(await createFil(agent, { acteId, ancre: 'acte', texte: 'Une question.' }))
    expectOk(await resolveFil(instructeur, { acteId, filId }))
    expect(await readFil(agent, filId)).toMatchObject({ statut: 'resolu', resolution: { cote: 'etat' } })
    expect(await resolveFil(agent, { acteId, filId })).toMatchObject({ tag: 'conflit' })
    expect(await replyFil(agent, { acteId, filId, texte: 'Trop tard' })).toMatchObject({ tag: 'conflit' })
    expectOk(await reopenFil(agent, { acteId, filId }))
    expect(await readFil(instructeur, filId)).toMatchObject({ statut: 'ouvert', resolution: null })
  })

  it('refuse un texte vide ou trop long à côté du champ, et ce que l’acte ne porte pas', async () => {
    const { acteId } = dossier
    for (const texte of ['  \n ', 'x'.repeat(2_001)]) {
      const refus = await createFil(agent, { acteId, ancre: 'acte', texte })
      expect(refus).toMatchObject({ tag: 'invalide', champs: { texte: [expect.any(String)] } })
    }
    const inconnues = [`mesure:${dossier.acteId}`, `montant:${dossier.acteId}`, `action:${mesure.lignee}`, 'acte:prix']
    for (const ancre of inconnues) {
      expect(await createFil(agent, { acteId, ancre, texte: 'Où ?' }), ancre).toMatchObject({ tag: 'introuvable' })
    }
    expect(await createFil(agent, { acteId, ancre: 'ailleurs', texte: 'Où ?' })).toMatchObject({ tag: 'invalide' })
  })

  it('nomme le montant dont elle parle par ce qu’il finance, son payeur et sa période', async () => {
    const { acteId } = dossier
    const { acte } = expectOk(await getActe(agent, dossier))
    const ancre = `montant:${acte.montants[0]?.id}`
    const { filId } = expectOk(await createFil(agent, { acteId, ancre, texte: 'Lequel ?' }))
    expect((await readFil(instructeur, filId))?.libelle).toBe('Convention initiale, État, 2019-2021, contractualisé')
  })
})

describe('Une ligne rouverte pendant l’examen', () => {
  it('se corrige seule, à la main de l’État, et se referme avec la remarque', async () => {
    const { acteId } = dossier
    const rouvrir = { acteId, ancre: `mesure:${mesure.lignee}`, texte: 'À corriger.', ouvreLigne: true }
    expect(await createFil(agent, rouvrir)).toMatchObject({
      tag: 'invalide',
      champs: { ouvreLigne: [expect.any(String)] },
    })
    expect(await renameMesure('Accueil')).toMatchObject({ tag: 'fige' })
    const { filId } = expectOk(await createFil(instructeur, rouvrir))
    const avant = expectOk(await getExamen(instructeur, dossier)).versions.length
    expectOk(await renameMesure('Premier accueil inconditionnel'))
    const { versions } = expectOk(await getExamen(instructeur, dossier))
    expect(versions.slice(avant)).toMatchObject([{ motif: 'correction' }])
    expectOk(await resolveFil(agent, { acteId, filId }))
    expect(await renameMesure('Autre')).toMatchObject({ tag: 'fige' })
    expect(await reopenFil(agent, { acteId, filId })).toMatchObject({ tag: 'interdit' })
    expectOk(await reopenFil(instructeur, { acteId, filId }))
    expectOk(await renameMesure('Premier accueil'))
  })
})

describe('Depuis la dernière visite', () => {
  it('retient la page lue, non l’instant du clic, et pour soi seul', async () => {
    const { acteId } = dossier
    expect(expectOk(await getExamen(instructeur, dossier)).visite).toBeNull()
    const vueLe = new Date(Date.now() - 60_000).toISOString()
    expectOk(await markVisite(instructeur, { acteId, versionOrdre: 1, vueLe }))
    expect(expectOk(await getExamen(instructeur, dossier)).visite).toEqual({ versionOrdre: 1, vueLe: new Date(vueLe) })
    const demain = new Date(Date.now() + 86_400_000).toISOString()
    expectOk(await markVisite(instructeur, { acteId, versionOrdre: '', vueLe: demain }))
    const { visite } = expectOk(await getExamen(instructeur, dossier))
    expect(visite?.vueLe.getTime()).toBeLessThanOrEqual(Date.now())
    expect(expectOk(await getExamen(agent, dossier)).visite).toBeNull()
  })
})

describe('Une remarque hors de l’examen', () => {
  it('écrite sur un brouillon attend la transmission pour se montrer', async () => {
    const brouillon = await createDossier(await createViewer(bases.proprietaire, 'redacteur', { collectivite: '15' }))
    const voisin = await createViewer(bases.proprietaire, 'instructeur', { departement: '15' })
    const redacteur = await createViewer(bases.proprietaire, 'redacteur', { collectivite: '15' })
    const { filId } = expectOk(
      await createFil(redacteur, { acteId: brouillon.acteId, ancre: 'acte', texte: 'Note d’équipe.' }),
    )
    expect(await countNotifications(voisin, filId)).toBe(0)
    expect(await getExamen(voisin, brouillon)).toMatchObject({ tag: 'introuvable' })
    const { fils } = expectOk(await getExamen(redacteur, brouillon))
    expect(fils).toHaveLength(1)
  })

  it('montre à la collectivité les gestes de l’État et leur raison, et vaut à leur auteur d’avoir tout vu', async () => {
    const { acteId } = dossier
    expectOk(await returnActe(instructeur, { acteId, motif: 'Le total ne suit pas.' }))
    const { gestes, versions } = expectOk(await getExamen(agent, dossier))
    const { visite } = expectOk(await getExamen(instructeur, dossier))
    expect(visite?.versionOrdre).toBe(versions.at(-1)?.ordre)
    expect(gestes.at(-1)).toMatchObject({ geste: 'renvoyer', cote: 'etat', motif: 'Le total ne suit pas.' })
  })

  it('n’existe pas pour qui n’est ni d’un côté ni de l’autre, et se ferme à la signature', async () => {
    const autre = await createDossier(agent)
    await signDossier(agent, autre)
    expect(await createFil(agent, { acteId: autre.acteId, ancre: 'acte', texte: 'Après' })).toMatchObject({
      tag: 'fige',
    })
    const lecteur = await createViewer(bases.proprietaire, 'lecteur', { collectivite: '43' })
    const etranger = await createViewer(bases.proprietaire, 'valideur', { collectivite: '46' })
    const remarque = { acteId: dossier.acteId, ancre: 'acte', texte: 'Bonjour' }
    expect(await createFil(lecteur, remarque)).toMatchObject({ tag: 'interdit' })
    expect(await createFil(etranger, remarque)).toMatchObject({ tag: 'introuvable' })
    expect(expectOk(await getExamen(lecteur, dossier)).cote).toBeNull()
    expect(await getExamen(etranger, dossier)).toMatchObject({ tag: 'introuvable' })
  })
})
