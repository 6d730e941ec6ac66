import { parse } from 'csv-parse/sync'
import { beforeAll, describe, expect, it } from 'vitest'
import { type CriteresJournal, parseCriteresJournal } from '@/lib/domain/journal/criteres'
import { returnActe, transmitActe } from '@/lib/features/actes/commands/cycle'
import { createMesure } from '@/lib/features/actes/commands/mesures'
import { saveMontants } from '@/lib/features/actes/commands/montants'
import { getActe } from '@/lib/features/actes/queries'
import { respondJournal } from '@/lib/features/journal/csv'
import { getJournalActe, getJournalConvention, getJournalPortail } from '@/lib/features/journal/queries'
import type { Viewer } from '@/lib/platform/auth/viewer'
import { expectOk } from '@/prisma/seed/expect-ok'
import { createViewer } from '@/tests/factories/comptes'
import { getExaminateur } from '@/tests/factories/cycle'
import { createDossier, type Dossier, ligneMontant } from '@/tests/factories/dossiers'
import { provideBase } from '@/tests/support/base'

const bases = provideBase()
const TOUT = parseCriteresJournal({})
let valideur: Viewer
let redacteur: Viewer
let instructeur: Viewer
let dossier: Dossier

/** Sans les insécables, qu’un lecteur ne voit pas. */
const lire = (texte: string) => texte.replaceAll(/[\u00a0\u202f]/g, ' ')

async function listPhrases(viewer: Viewer, criteres: Partial<CriteresJournal> = {}): Promise<readonly string[]> {
  const demande = { acteId: dossier.acteId, criteres: { ...TOUT, ...criteres }, tout: true }
  const { lignes } = expectOk(await getJournalActe(viewer, demande))
  return lignes.flatMap(({ phrase, details }) => [phrase, ...details]).map(lire)
}

async function correct(montant: string): Promise<void> {
  const { acteId, sourceId } = dossier
  const { version, acte } = expectOk(await getActe(redacteur, { acteId }))
  const [premier, ...autres] = acte.montants
  const toLigne = ({ id }: { id: string }, valeur: string, financeur: 'etat' | 'departement' | 'ensemble') => ({
    ...ligneMontant({ montant: valeur, financeur, sourceId }),
    id,
  })
  if (!premier) throw new Error('Le dossier n’a pas de montant')
  const suite = autres.map((autre) => ({
    ...toLigne(
      autre,
      autre.sujet.niveau === 'acte' ? '630 000,00' : '12,50',
      autre.sujet.niveau === 'acte' ? 'departement' : 'ensemble',
    ),
    sujet: autre.sujet.niveau === 'acte' ? 'acte' : `action:${autre.sujet.id}`,
  }))
  expectOk(await saveMontants(redacteur, { acteId, version, montants: [toLigne(premier, montant, 'etat'), ...suite] }))
}

beforeAll(async () => {
  valideur = await createViewer(bases.proprietaire, 'valideur', { collectivite: '43' })
  redacteur = await createViewer(bases.proprietaire, 'redacteur', { collectivite: '43' })
  instructeur = await getExaminateur(valideur)
  dossier = await createDossier(valideur)
  const { acteId } = dossier
  expectOk(await transmitActe(valideur, { acteId }))
  expectOk(await returnActe(instructeur, { acteId, motif: 'Le total de l’État est à revoir.' }))
  await correct('640 000,00')
})

describe('Le journal d’un acte', () => {
  it('dit à la collectivité chaque montant, avec l’avant et l’après', async () => {
    const phrases = await listPhrases(valideur)
    expect(phrases).toContain(
      'Le rédacteur du Département a porté le montant 2019-2021 de l’acte entier (État, contractualisé) de 630 000 € à 640 000 €.',
    )
    expect(phrases).toContain(
      'A ajouté le montant 2019-2021 de l’action « Guichet unique » (Ensemble, contractualisé) : 12,50 €.',
    )
  })

  it('tait à l’État une correction en cours, jusqu’à ce qu’elle lui soit transmise', async () => {
    const avant = await listPhrases(instructeur)
    expect(avant).toContain(
      'L’instructeur de la préfecture a renvoyé « Convention initiale » à la collectivité pour correction : « Le total de l’État est à revoir. »',
    )
    expect(avant.join('\n')).toContain('630 000 €')
    expect(avant.join('\n')).not.toContain('640 000')
    expectOk(await transmitActe(valideur, { acteId: dossier.acteId }))
    expect((await listPhrases(instructeur)).join('\n')).toContain('de 630 000 € à 640 000 €')
  })

  it('nomme les siens, et ne dit de l’autre côté que le rôle', async () => {
    const read = async (viewer: Viewer) =>
      expectOk(await getJournalActe(viewer, { acteId: dossier.acteId, criteres: TOUT, tout: true })).lignes
    const vues = await read(valideur)
    expect(new Set(vues.map(({ nom }) => nom))).toEqual(new Set(['valideur des essais', 'redacteur des essais', null]))
    const deLEtat = await read(instructeur)
    expect(deLEtat.length).toBeGreaterThan(5)
    expect(deLEtat.every(({ nom }) => nom === null)).toBe(true)
    expect(deLEtat.some(({ phrase }) => phrase.startsWith('Le valideur du Département'))).toBe(true)
  })

  it('se filtre par qui, par quoi, par date et par les mots de la phrase', async () => {
    for (const phrase of await listPhrases(valideur, { qui: 'etat' })) expect(phrase).toMatch(/^L’instructeur/)
    expect(await listPhrases(valideur, { qui: 'redacteur', famille: 'montants' })).toHaveLength(1)
    expect(await listPhrases(valideur, { q: 'GUICHET unique', famille: 'fiches' })).toEqual([
      'Le valideur du Département a ajouté l’action « Guichet unique ».',
    ])
    expect(await listPhrases(valideur, { au: '2019-12-31' })).toEqual([])
    expect(await listPhrases(valideur, { du: '2019-12-31' })).toEqual(await listPhrases(valideur))
  })

  it('se feuillette sans perdre ni répéter une ligne', async () => {
    const autre = await createDossier(valideur)
    for (let rang = 0; rang < 60; rang += 1) {
      expectOk(await createMesure(valideur, { acteId: autre.acteId, intitule: `Mesure ${rang}` }))
    }
    const vus: string[] = []
    let avant: string | null = null
    do {
      const page: { lignes: readonly { seq: string }[]; suivant: string | null } = expectOk(
        await getJournalActe(valideur, { acteId: autre.acteId, criteres: { ...TOUT, famille: 'fiches', avant } }),
      )
      expect(page.lignes.length).toBeLessThanOrEqual(50)
      vus.push(...page.lignes.map(({ seq }) => seq))
      avant = page.suivant
    } while (avant !== null)
    expect(vus).toHaveLength(64)
    expect(vus).toEqual(vus.toSorted((a, b) => +b - +a))
    expect(new Set(vus).size).toBe(64)
  })
})

describe('Les autres journaux', () => {
  it('celui de la convention réunit le sien et ceux de ses actes', async () => {
    const demande = { conventionId: dossier.conventionId, criteres: TOUT, tout: true }
    const evenements = expectOk(await getJournalConvention(valideur, demande)).lignes.map(({ evenement }) => evenement)
    for (const attendu of ['convention.creer', 'source.creer', 'fait.creer', 'mesure.creer', 'acte.renvoyer']) {
      expect(evenements).toContain(attendu)
    }
    const deLEtat = expectOk(await getJournalConvention(instructeur, demande)).lignes
    expect(deLEtat.map(({ evenement }) => evenement)).not.toContain('source.creer')
  })

  it('celui du portail est à son administrateur', async () => {
    const administrateur = await createViewer(bases.proprietaire, 'administrateur')
    expectOk(await getJournalPortail(administrateur, { criteres: TOUT }))
    expect(await getJournalPortail(valideur, { criteres: TOUT })).toMatchObject({ tag: 'interdit' })
  })
})

describe('L’export', () => {
  it('rend les lignes filtrées, leur empreinte, et aucune formule', async () => {
    const piege = await createDossier(valideur)
    expectOk(await createMesure(valideur, { acteId: piege.acteId, intitule: '=HYPERLINK("http://exemple")' }))
    const criteres = { ...TOUT, q: 'hyperlink' }
    const { lignes } = expectOk(await getJournalActe(valideur, { acteId: piege.acteId, criteres, tout: true }))
    const reponse = respondJournal([...lignes, ...lignes.map((ligne) => ({ ...ligne, nom: '=1+1' }))], 'journal')
    const lues = parse(await reponse.text(), { columns: true, delimiter: ';', bom: true }) as Record<string, string>[]
    expect(lues).toHaveLength(2)
    expect(lues[0]?.empreinte).toMatch(/^[0-9a-f]{64}$/)
    expect(lues[0]?.empreinte).toBe(lignes[0]?.empreinte)
    expect(lues[1]?.personne).toBe("'=1+1")
  })
})
