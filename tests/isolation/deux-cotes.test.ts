import { randomUUID } from 'node:crypto'
import type pg from 'pg'
import { beforeAll, describe, expect, it } from 'vitest'
import { createAvenant } from '@/lib/features/actes/commands/avenant'
import { transmitActe } from '@/lib/features/actes/commands/cycle'
import type { Viewer } from '@/lib/platform/auth/viewer'
import { expectOk } from '@/prisma/seed/expect-ok'
import { createViewer } from '@/tests/factories/comptes'
import { signDossier } from '@/tests/factories/cycle'
import { createDossier, type Dossier } from '@/tests/factories/dossiers'
import { provideBase } from '@/tests/support/base'
import { type ContexteBrut, getRefus, tryContexte } from '@/tests/support/contexte'

const HORS_POLITIQUE = '42501'
const FIGE = 'TD001'
const HORS_CHAINE = 'TD002'

const bases = provideBase()
let valideur: Viewer
let instructeur: Viewer
/** Un acte à l’examen, dans une convention dont l’État ne voit rien d’autre. */
let transmis: Dossier
/** Un avenant en rédaction, dans une convention dont l’État voit l’acte signé. */
let brouillon: { readonly acteId: string; readonly conventionId: string }
let signe: Dossier

beforeAll(async () => {
  valideur = await createViewer(bases.proprietaire, 'valideur', { collectivite: '43' })
  instructeur = await createViewer(bases.proprietaire, 'instructeur', { departement: '43' })
  transmis = await createDossier(valideur)
  expectOk(await transmitActe(valideur, { acteId: transmis.acteId }))
  signe = await createDossier(valideur)
  await signDossier(valideur, signe)
  const { conventionId } = signe
  brouillon = { conventionId, ...expectOk(await createAvenant(valideur, { conventionId, libelle: 'Avenant 2020' })) }
})

function tryEtat<T>(travail: (client: pg.Client) => Promise<T>): Promise<T> {
  const { utilisateurId: utilisateur, contexte } = instructeur
  const territoires = contexte.territoires.join(',')
  return tryContexte(bases.application, { utilisateur, territoires, examen: contexte.examen.join(',') }, travail)
}

function tryCollectivite<T>(travail: (client: pg.Client) => Promise<T>): Promise<T> {
  const { collectiviteId } = transmis
  const contexte: ContexteBrut = {
    utilisateur: valideur.utilisateurId,
    ecriture: collectiviteId,
    lecture: collectiviteId,
  }
  return tryContexte(bases.application, contexte, travail)
}

const FIL = `INSERT INTO espace.fil (collectivite_id, id, acte_id, ancre_niveau, ancre_libelle, cote, ouvert_par)
  VALUES ($1, gen_random_uuid(), $2, 'acte', 'Essai', $3, $4)`
const PROPOSITION = `INSERT INTO espace.contre_proposition (collectivite_id, id, acte_id, montant_id, montant_libelle, centimes,
    precision, raison, source_titre, cote, proposee_par, proposee_par_nom)
  VALUES ($1, gen_random_uuid(), $2, gen_random_uuid(), 'Essai', 1, 'centime', 'Essai', 'Essai', $3, $4, 'Essai')`
const SOUMISSION = `INSERT INTO espace.version_soumise (collectivite_id, id, acte_id, ordre, motif, contenu, sha256, soumise_par, soumise_par_nom)
  VALUES ($1, gen_random_uuid(), $2, 9, 'correction', '{}', repeat('0', 64), $3, 'Essai')`
const JALON = `INSERT INTO espace.jalon (collectivite_id, id, convention_id, acte_id, code, libelle, echeance)
  VALUES ($1, gen_random_uuid(), $2, $3, 'essai', 'Essai', '2021-06-30')`
const AVIS = `INSERT INTO espace.notification (collectivite_id, id, utilisateur_id, acte_id, type, cote, acte_libelle, convention_titre)
  VALUES ($1, gen_random_uuid(), $2, $3, 'etape', 'etat', 'Essai', 'Essai')`
const JOURNAL = `INSERT INTO espace.journal (chaine, acteur_id, cote, acte_id, evenement, objet_type)
  VALUES ($1, $2, $3, $4, 'essai', 'essai')`

describe('L’État qui examine', () => {
  it('ne discute que d’un acte qu’il voit, de son côté et en son nom', async () => {
    const { collectiviteId, acteId } = transmis
    const moi = instructeur.utilisateurId
    await tryEtat(async (client) => {
      for (const ajout of [FIL, PROPOSITION]) {
        expect(await getRefus(client, ajout, [collectiviteId, acteId, 'etat', moi])).toBeNull()
        expect(await getRefus(client, ajout, [collectiviteId, brouillon.acteId, 'etat', moi])).toBe(HORS_POLITIQUE)
        expect(await getRefus(client, ajout, [collectiviteId, acteId, 'collectivite', moi])).toBe(HORS_POLITIQUE)
        const autre = [collectiviteId, acteId, 'etat', valideur.utilisateurId]
        expect(await getRefus(client, ajout, autre)).toBe(HORS_POLITIQUE)
      }
    })
  })

  it('ne fabrique pas la version qu’il valide et n’en valide pas une autre', async () => {
    const { collectiviteId, acteId } = transmis
    await tryEtat(async (client) => {
      expect(await getRefus(client, SOUMISSION, [collectiviteId, acteId, instructeur.utilisateurId])).toBe(
        HORS_POLITIQUE,
      )
      const validation = `UPDATE espace.acte SET statut = 'valide', empreinte_validee = $2 WHERE id = $1`
      expect(await getRefus(client, validation, [acteId, '0'.repeat(64)])).toBe(FIGE)
      expect(await getRefus(client, validation, [acteId, null])).toBe(FIGE)
    })
  })

  it('ne touche pas au contenu de l’acte, ni à une étape qui n’est pas la sienne', async () => {
    const { acteId } = transmis
    await tryEtat(async (client) => {
      expect(await getRefus(client, `UPDATE espace.acte SET libelle = 'Autre' WHERE id = $1`, [acteId])).toBe(FIGE)
      for (const statut of ['brouillon', 'signe']) {
        const ordre = `UPDATE espace.acte SET statut = $2::espace.statut_acte WHERE id = $1`
        expect(await getRefus(client, ordre, [acteId, statut]), statut).not.toBeNull()
      }
    })
  })

  it('ne pose d’échéance que sur une convention qu’il voit, jamais sur un acte', async () => {
    const { collectiviteId } = signe
    const cachee = await createDossier(valideur)
    await tryEtat(async (client) => {
      expect(await getRefus(client, JALON, [collectiviteId, signe.conventionId, null])).toBeNull()
      expect(await getRefus(client, JALON, [collectiviteId, cachee.conventionId, null])).toBe(HORS_POLITIQUE)
      for (const { conventionId, acteId } of [signe, transmis, { ...signe, acteId: brouillon.acteId }]) {
        expect(await getRefus(client, JALON, [collectiviteId, conventionId, acteId])).toBe(FIGE)
      }
    })
  })

  it('ne prévient que ceux que l’acte concerne', async () => {
    const { collectiviteId, acteId } = transmis
    const tiers = await createViewer(bases.proprietaire, 'valideur', { collectivite: '46' })
    await tryEtat(async (client) => {
      expect(await getRefus(client, AVIS, [collectiviteId, valideur.utilisateurId, acteId])).toBeNull()
      expect(await getRefus(client, AVIS, [collectiviteId, tiers.utilisateurId, acteId])).toBe(HORS_POLITIQUE)
      const cache = [collectiviteId, valideur.utilisateurId, brouillon.acteId]
      expect(await getRefus(client, AVIS, cache)).toBe(HORS_POLITIQUE)
    })
  })

  it('n’écrit au journal que de son côté, en son nom, et d’un acte qu’il voit', async () => {
    const { collectiviteId, acteId } = transmis
    const moi = instructeur.utilisateurId
    await tryEtat(async (client) => {
      expect(await getRefus(client, JOURNAL, [collectiviteId, moi, 'etat', acteId])).toBeNull()
      const forges = [
        [collectiviteId, moi, 'collectivite', acteId],
        [collectiviteId, valideur.utilisateurId, 'etat', acteId],
        [collectiviteId, moi, 'etat', brouillon.acteId],
      ]
      for (const valeurs of forges) expect(await getRefus(client, JOURNAL, valeurs)).toBe(HORS_POLITIQUE)
    })
  })
})

describe('La collectivité qui rédige', () => {
  it('ne fait naître aucun acte déjà transmis, validé ou signé', async () => {
    const { collectiviteId, conventionId } = transmis
    const ajout = `INSERT INTO espace.acte (collectivite_id, id, convention_id, rang, libelle, statut, cree_par)
      VALUES ($1, gen_random_uuid(), $2, 5, 'Essai', $3::espace.statut_acte, $4)`
    await tryCollectivite(async (client) => {
      for (const statut of ['transmis', 'valide', 'signe', 'abandonne']) {
        const valeurs = [collectiviteId, conventionId, statut, valideur.utilisateurId]
        expect(await getRefus(client, ajout, valeurs), statut).toBe(FIGE)
      }
    })
  })

  it('ne répond pas de l’examen à la place de l’État', async () => {
    await tryCollectivite(async (client) => {
      for (const statut of ['valide', 'a_corriger']) {
        const ordre = `UPDATE espace.acte SET statut = $2::espace.statut_acte WHERE id = $1`
        expect(await getRefus(client, ordre, [transmis.acteId, statut]), statut).toBe(FIGE)
      }
    })
  })

  it('ne soumet que sous son nom, et qu’un acte à l’examen', async () => {
    const { collectiviteId, acteId } = transmis
    await tryCollectivite(async (client) => {
      expect(await getRefus(client, SOUMISSION, [collectiviteId, acteId, valideur.utilisateurId])).toBeNull()
      expect(await getRefus(client, SOUMISSION, [collectiviteId, acteId, randomUUID()])).toBe(HORS_POLITIQUE)
      const cache = [collectiviteId, brouillon.acteId, valideur.utilisateurId]
      expect(await getRefus(client, SOUMISSION, cache)).toBe(HORS_POLITIQUE)
    })
  })

  it('n’accepte pas sa propre contre-proposition, mais la retire', async () => {
    const { collectiviteId, acteId } = transmis
    const moi = valideur.utilisateurId
    await tryCollectivite(async (client) => {
      await client.query(PROPOSITION, [collectiviteId, acteId, 'collectivite', moi])
      const reglement = `UPDATE espace.contre_proposition SET statut = $1::espace.statut_contre_proposition,
        reglee_par = $2, reglee_par_nom = 'Essai', reglee_le = now()`
      expect(await getRefus(client, reglement, ['acceptee', moi])).toBe(HORS_POLITIQUE)
      expect(await getRefus(client, reglement, ['retiree', randomUUID()])).toBe(HORS_POLITIQUE)
      expect(await getRefus(client, reglement, ['retiree', moi])).toBeNull()
    })
  })

  it('n’ajoute rien à la suite des publications qu’une empreinte démente', async () => {
    const ajout = `INSERT INTO publication.publication
      (id, collectivite_id, convention_id, acte_id, acte_rang, acte_libelle, ordre, motif, contenu, sha256, precedent, empreinte)
      SELECT gen_random_uuid(), collectivite_id, convention_id, acte_id, 0, 'Essai', ordre + 1, 'Essai', contenu, sha256, empreinte, $2
      FROM publication.publication WHERE convention_id = $1`
    await tryCollectivite(async (client) => {
      expect(await getRefus(client, ajout, [signe.conventionId, '0'.repeat(64)])).toBe(HORS_CHAINE)
    })
  })
})
