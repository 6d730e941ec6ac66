import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { sommer } from '@/lib/domain/centimes'
import type { MontantComplet } from '@/lib/domain/instantane'
import { parseCriteresJournal } from '@/lib/domain/journal/criteres'
import { isChiffre } from '@/lib/domain/montant/montant'
import { saveMontants } from '@/lib/features/actes/commands/montants'
import { reconduireMontants } from '@/lib/features/actes/commands/reconduction'
import { getActe } from '@/lib/features/actes/queries'
import { getJournalActe } from '@/lib/features/journal/queries'
import type { Viewer } from '@/lib/platform/auth/viewer'
import { expectOk } from '@/prisma/seed/expect-ok'
import { createViewer } from '@/tests/factories/comptes'
import { createDossier, type Dossier, ligneMontant } from '@/tests/factories/dossiers'
import { getUrlAdministrateur, photographBase } from '@/tests/support/administration'
import { provideBase } from '@/tests/support/base'

const bases = provideBase()
const DEPART = '2019-01-01_2021-12-31'
let valideur: Viewer
let dossier: Dossier

beforeAll(async () => {
  valideur = await createViewer(bases.proprietaire, 'valideur', { collectivite: '43' })
})

beforeEach(async () => {
  dossier = await createDossier(valideur)
})

type Demande = Parameters<typeof reconduireMontants>[1]

const reconduire = (demande: Partial<Demande>) =>
  reconduireMontants(valideur, {
    acteId: dossier.acteId,
    version: dossier.version,
    portee: `contractualise|${DEPART}|`,
    debut: '2022-01-01',
    fin: '2022-12-31',
    ...demande,
  })

async function readMontants(): Promise<readonly MontantComplet[]> {
  return expectOk(await getActe(valideur, dossier)).acte.montants
}

const listDe = (montants: readonly MontantComplet[], annee: string) =>
  montants.filter(({ periode }) => periode.debut === `${annee}-01-01` && periode.fin.startsWith(annee))

const readCentimes = ({ valeur }: MontantComplet) => (isChiffre(valeur) ? valeur.centimes : null)

/** Récrit la grille : trois parts inégales de chaque côté, et une ligne de 2022 qui attend son chiffre. */
async function enterParts(): Promise<void> {
  const { acteId, version, sourceId, actionId, actionLibreId, mesureLibreId } = dossier
  const sujets = [`action:${actionId}`, `action:${actionLibreId}`, `mesure:${mesureLibreId}`]
  const parts = sujets.flatMap((sujet) =>
    (['etat', 'departement'] as const).map((financeur) =>
      ligneMontant({ sujet, financeur, montant: '100,00', sourceId }),
    ),
  )
  const attente = { ...ligneMontant({ sujet: `action:${actionId}` }), debut: '2022-01-01', fin: '2022-12-31' }
  const enregistre = expectOk(await saveMontants(valideur, { acteId, version, montants: [...parts, attente] }))
  dossier = { ...dossier, version: enregistre.version }
}

describe('Une reconduction par un facteur', () => {
  it('ajoute chaque montant multiplié, sans source ni citation, et dit le calcul dans sa note', async () => {
    const avant = await readMontants()
    expect(expectOk(await reconduire({ facteur: '1,03' })).nombre).toBe(3)
    const apres = await readMontants()
    expect(apres.filter(({ id }) => avant.some((ancien) => ancien.id === id))).toEqual(avant)
    const neufs = listDe(apres, '2022')
    expect(neufs.map(readCentimes)).toEqual([64_890_000n, 64_890_000n, 1_288n])
    expect(neufs.map(({ sourceId, citation, page }) => [sourceId, citation, page])).toEqual(
      neufs.map(() => [null, null, null]),
    )
    expect(neufs.map(({ note }) => note?.replaceAll(/[\u00a0\u202f]/g, ' '))).toEqual([
      'Calculé, sans source à ce jour : 630 000 € (2019-2021) × 1,03.',
      'Calculé, sans source à ce jour : 630 000 € (2019-2021) × 1,03.',
      'Calculé, sans source à ce jour : 12,50 € (2019-2021) × 1,03, arrondi au centime.',
    ])
    expect(neufs.map(({ saisiPar }) => saisiPar)).toEqual(neufs.map(() => valideur.nom))
  })

  it('lit « 103 % » comme « 1,03 »', async () => {
    expectOk(await reconduire({ facteur: '103\u202f%' }))
    expect(listDe(await readMontants(), '2022').map(readCentimes)).toEqual([64_890_000n, 64_890_000n, 1_288n])
  })

  it('n’écrase rien : une seconde fois, il n’y a plus rien à écrire', async () => {
    expectOk(await reconduire({ facteur: '1,03' }))
    const avant = await readMontants()
    const { version } = expectOk(await getActe(valideur, dossier))
    expect(await reconduire({ facteur: '2', version })).toMatchObject({
      ok: false,
      message: expect.stringContaining('rien à écrire'),
    })
    expect(await readMontants()).toEqual(avant)
  })

  it('s’écrit au journal en un événement, chaque montant nommé', async () => {
    expectOk(await reconduire({ facteur: '1,03' }))
    const { lignes } = expectOk(
      await getJournalActe(valideur, { acteId: dossier.acteId, criteres: parseCriteresJournal({}), tout: true }),
    )
    const dites = lignes.filter(({ phrase }) => phrase.includes('a reconduit'))
    expect(dites).toHaveLength(1)
    expect(dites[0]?.phrase).toContain('a reconduit 3 montants de 2019-2021 sur 2022')
  })
})

describe('Une reconduction par un nouveau total', () => {
  it('tombe juste au centime, et remplit la ligne qui attendait', async () => {
    await enterParts()
    const attente = listDe(await readMontants(), '2022')[0]
    expectOk(await reconduire({ total: '1 000,01' }))
    const neufs = listDe(await readMontants(), '2022')
    expect(neufs).toHaveLength(6)
    expect(sommer(neufs.map(readCentimes).filter((valeur) => valeur !== null))).toBe(100_001n)
    expect(neufs.find(({ id }) => id === attente?.id)?.valeur.kind).toBe('chiffre')
  })

  it('donne au Département, à reste égal, le centime en trop', async () => {
    await enterParts()
    expectOk(await reconduire({ total: '1 000,01' }))
    const neufs = listDe(await readMontants(), '2022')
    const sommerPart = (qui: string) =>
      sommer(neufs.filter(({ financeur }) => financeur === qui).flatMap((neuf) => readCentimes(neuf) ?? []))
    expect(sommerPart('etat')).toBeLessThanOrEqual(sommerPart('departement'))
  })
})

describe('Une reconduction refusée', () => {
  it.each([
    ['sans facteur ni total', {}, { facteur: 'Donnez un facteur ou un nouveau total.' }],
    ['avec les deux', { facteur: '1', total: '1' }, { facteur: 'Donnez un facteur ou un total, pas les deux.' }],
    ['par un facteur illisible', { facteur: 'un peu plus' }, { facteur: 'Écrivez un facteur' }],
    ['par un facteur nul', { facteur: '0' }, { facteur: 'Écrivez un facteur' }],
    ['par un facteur négatif', { facteur: '-1,03' }, { facteur: 'Écrivez un facteur' }],
    ['par un facteur qui se lit de deux façons', { facteur: '1.234' }, { facteur: 'Écrivez un facteur' }],
    ['par un total illisible', { total: 'beaucoup' }, { total: 'Ce montant ne se lit pas.' }],
    ['par un total négatif', { total: '-10' }, { total: 'Un total ne peut être négatif.' }],
    ['sur une période à l’envers', { facteur: '1', debut: '2023-01-01' }, { fin: 'La période finit' }],
  ] as const)('%s dit pourquoi à côté du champ, et ne change rien', async (_, demande, champs) => {
    const avant = await photographBase(getUrlAdministrateur(bases))
    const reponse = await reconduire(demande)
    expect(reponse).toMatchObject({ ok: false, tag: 'invalide' })
    const dits = reponse.ok ? {} : reponse.champs
    expect(Object.keys(dits)).toEqual(Object.keys(champs))
    for (const [champ, message] of Object.entries(champs)) {
      expect(dits[champ]).toHaveLength(1)
      expect(dits[champ]?.join()).toContain(message)
    }
    expect(await photographBase(getUrlAdministrateur(bases))).toEqual(avant)
  })

  it.each([
    ['un facteur démesuré', { facteur: '99999999999999999999' }, 'cent milliards'],
    ['des montants que l’acte n’a pas', { facteur: '1', portee: 'paye|2019-01-01_2021-12-31|' }, ''],
    ['une version dépassée', { facteur: '1', version: 0 }, ''],
  ] as const)('par %s ne change rien', async (_, demande, message) => {
    const avant = await readMontants()
    const reponse = await reconduire(demande)
    expect(reponse.ok).toBe(false)
    expect(reponse.ok ? '' : reponse.message).toContain(message)
    expect(await readMontants()).toEqual(avant)
  })
})
