import { beforeAll, describe, expect, it } from 'vitest'
import { withConnexion } from '@/lib/cli/base/connexion'
import { settleSignalement } from '@/lib/features/signalements/commands'
import { depositSignalement, PAR_ADRESSE } from '@/lib/features/signalements/depot'
import { computeEmpreinteJeton } from '@/lib/features/signalements/jeton'
import { getPageSignalee, getSignalementSuivi } from '@/lib/features/signalements/public'
import { countSignalements, listSignalements } from '@/lib/features/signalements/queries'
import { SIGNALEMENTS_PAR_PAGE } from '@/lib/features/signalements/schema'
import type { Viewer } from '@/lib/platform/auth/viewer'
import { getPublicPrisma } from '@/lib/platform/db/client'
import { expectOk } from '@/prisma/seed/expect-ok'
import { createViewer } from '@/tests/factories/comptes'
import { signDossier } from '@/tests/factories/cycle'
import { createDossier, type Dossier } from '@/tests/factories/dossiers'
import { createEntetes, createErreur, readPageConvention } from '@/tests/factories/signalements'
import { getUrlAdministrateur } from '@/tests/support/administration'
import { provideBase } from '@/tests/support/base'
import { getRefus, tryContexte } from '@/tests/support/contexte'

const bases = provideBase()
const ENVOI = 'a'.repeat(32)
let valideur: Viewer
let voisin: Viewer
let commissaire: Viewer
let dossier: Dossier
let page: string

beforeAll(async () => {
  valideur = await createViewer(bases.proprietaire, 'valideur', { collectivite: '43' })
  voisin = await createViewer(bases.proprietaire, 'valideur', { collectivite: '46' })
  commissaire = await createViewer(bases.proprietaire, 'commissaire', { region: '84' })
  dossier = await createDossier(valideur)
  await signDossier(valideur, dossier)
  page = await readPageConvention(dossier.conventionId)
})

const countTous = () =>
  withConnexion(getUrlAdministrateur(bases), async (client) => {
    const { rows } = await client.query<{ nombre: number }>('SELECT count(*)::int AS nombre FROM espace.signalement')
    return rows[0]?.nombre
  })

async function deposit(message: string, envoi?: string) {
  const depot = await depositSignalement(createErreur(page, { message }), envoi, createEntetes())
  if (depot.tag !== 'recu') throw new Error(depot.tag)
  return depot.jeton
}

describe('Une erreur signalée', () => {
  it('va à la collectivité de la page, et à elle seule', async () => {
    await deposit('Ce total ne concorde pas.')
    const lus = expectOk(await listSignalements(valideur, {}))
    expect(lus.signalements.map(({ message }) => message)).toContain('Ce total ne concorde pas.')
    expect(expectOk(await countSignalements(valideur, {}))).toBeGreaterThan(0)
    expect(expectOk(await listSignalements(voisin, {}))).toEqual({ signalements: [], page: 1, nombrePages: 1 })
    expect(await listSignalements(commissaire, {})).toMatchObject({ ok: false, tag: 'introuvable' })
  })

  it.each(['/conventions/haute-loire/inconnue', '/departements/atlantide', '/departements/lot', '/glossaire'])(
    'n’est pas déposée sur %s, qui ne porte aucun chiffre',
    async (adresse) => {
      const avant = await countTous()
      expect(await depositSignalement(createErreur(adresse), undefined, createEntetes())).toEqual({ tag: 'inconnu' })
      expect(await getPageSignalee(adresse, undefined)).toBeNull()
      expect(await countTous()).toBe(avant)
    },
  )

  it('oublie un montant qui n’est pas de la convention, et garde celui qui en est', async () => {
    const { montantId } = await getPublicPrisma().montantPublie.findFirstOrThrow({
      where: { publication: { conventionId: dossier.conventionId } },
    })
    const read = async (montant: string) => {
      const message = `Montant ${crypto.randomUUID()}`
      await depositSignalement(createErreur(page, { message, montant }), undefined, createEntetes())
      const { rows } = await withConnexion(getUrlAdministrateur(bases), (client) =>
        client.query<{ montant_id: string | null }>('SELECT montant_id FROM espace.signalement WHERE message = $1', [
          message,
        ]),
      )
      return rows[0]?.montant_id
    }
    expect(await read(montantId)).toBe(montantId)
    expect(await read(crypto.randomUUID())).toBeNull()
    expect((await getPageSignalee(page, montantId))?.chiffre).not.toBe('')
  })

  it('envoyée deux fois, n’est déposée qu’une fois et rend la même adresse', async () => {
    const avant = await countTous()
    const [premier, second] = await Promise.all([deposit('Un double clic.', ENVOI), deposit('Un double clic.', ENVOI)])
    expect(second).toBe(premier)
    expect(await deposit('Un double clic.', ENVOI)).toBe(premier)
    expect(await countTous()).toBe((avant ?? 0) + 1)
    expect(await deposit('Un autre texte.', ENVOI)).not.toBe(premier)
  })

  it('se suit par son secret, que la base ne connaît pas, et par rien d’autre', async () => {
    const jeton = await deposit('À suivre jusqu’au bout.')
    const [signalement] = expectOk(await listSignalements(valideur, { statut: 'nouveau' })).signalements
    if (!signalement) throw new Error('Rien à traiter')
    const { id: signalementId, version } = signalement
    const reponse = { signalementId, version, statut: 'traite', reponse: 'Un erratum le corrige.' } as const
    expectOk(await settleSignalement(valideur, reponse))
    expect(await settleSignalement(valideur, reponse)).toMatchObject({ ok: false, tag: 'conflit' })
    expect(await getSignalementSuivi(jeton)).toMatchObject({ statut: 'traite', reponse: 'Un erratum le corrige.' })
    const autres = [computeEmpreinteJeton(jeton), signalementId, '', '%', `${jeton}a`, jeton.toLowerCase()]
    for (const autre of autres) expect(await getSignalementSuivi(autre), autre).toBeNull()
  })
})

describe('Le déluge', () => {
  it('s’arrête à dix envois par heure d’une même adresse', async () => {
    const entetes = createEntetes()
    const depots = []
    for (let rang = 0; rang < 11; rang += 1) {
      depots.push(await depositSignalement(createErreur(page, { message: `Envoi numéro ${rang}` }), undefined, entetes))
    }
    expect(depots.map(({ tag }) => tag)).toEqual([...Array.from({ length: 10 }, () => 'recu'), 'trop'])
  })

  it('venu de partout, s’arrête à cent par jour pour une collectivité, et un envoi déjà reçu garde son adresse', async () => {
    const connu = await deposit('Reçu avant le déluge.', ENVOI)
    await withConnexion(getUrlAdministrateur(bases), (client) =>
      client.query(
        `INSERT INTO espace.signalement (collectivite_id, page, chiffre, message, jeton_sha256)
         SELECT c.id, '/departements/haute-loire', 'Essai', 'Un message d’essai', encode(sha256(n::text::bytea), 'hex')
         FROM publication.collectivite c, generate_series(1, 100) n WHERE c.code = '43'`,
      ),
    )
    expect(await depositSignalement(createErreur(page), undefined, createEntetes())).toEqual({ tag: 'plein' })
    expect(await deposit('Reçu avant le déluge.', ENVOI)).toBe(connu)
    const derniere = expectOk(await listSignalements(valideur, { page: 1_000 }))
    expect(derniere.page).toBe(derniere.nombrePages)
    expect(derniere.nombrePages).toBeGreaterThan(1)
    const premiere = expectOk(await listSignalements(valideur, {}))
    expect(premiere.signalements).toHaveLength(SIGNALEMENTS_PAR_PAGE)
    const lus = premiere.signalements.map(({ id }) => id)
    expect(derniere.signalements.filter(({ id }) => lus.includes(id))).toEqual([])
  })

  it('d’une seule adresse ne ferme le formulaire de personne : sa part du jour est le cinquième de celle d’une collectivité', () => {
    expect(PAR_ADRESSE).toEqual({ heure: 10, jour: 20 })
  })
})

describe('La base', () => {
  it('ne donne au public que ses deux portes, et aucune à l’application', async () => {
    await tryContexte(bases.publique, {}, async (client) => {
      expect(await getRefus(client, 'SELECT * FROM espace.signalement')).toBe('42501')
    })
    await tryContexte(bases.application, {}, async (client) => {
      expect((await client.query('SELECT * FROM espace.signalement')).rows).toEqual([])
      expect(await getRefus(client, "SELECT publication.suivre_signalement('x')")).toBe('42501')
      expect(await getRefus(client, 'DELETE FROM espace.signalement')).toBe('42501')
      expect(await getRefus(client, 'INSERT INTO espace.signalement DEFAULT VALUES')).toBe('42501')
      expect(await getRefus(client, "UPDATE espace.signalement SET message = 'récrit par un agent'")).toBe('42501')
    })
  })

  it('refuse d’elle-même un texte trop court, une adresse étrangère et un lien qui n’est pas du web', async () => {
    const jeton = 'f'.repeat(64)
    const tenter = (adresse: string, message: string, lien: string) =>
      getPublicPrisma().$queryRaw`SELECT publication.signaler(${adresse}, NULL, 'Essai', ${message}, ${lien}, ${jeton})`
    await withConnexion(getUrlAdministrateur(bases), (client) => client.query('DELETE FROM espace.signalement'))
    await expect(tenter(page, 'court', 'https://a.fr')).rejects.toThrow(/signalement_message/)
    await expect(tenter(`${page}?x=<`, 'Un texte assez long', 'https://a.fr')).resolves.toEqual([
      { signaler: 'inconnu' },
    ])
    await expect(tenter(`${page}/<b>`, 'Un texte assez long', 'https://a.fr')).rejects.toThrow(/signalement_page/)
    await expect(tenter(page, 'Un texte assez long', 'javascript:alert(1)')).rejects.toThrow(/signalement_source/)
  })
})
