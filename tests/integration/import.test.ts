import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { withConnexion } from '@/lib/cli/base/connexion'
import { composeMontants, composeReperes } from '@/lib/domain/import/exportation'
import type { Case, Classeur } from '@/lib/domain/import/feuille'
import { createFicheAction } from '@/lib/features/actes/commands/fiches-action'
import { applyImport } from '@/lib/features/actes/commands/import'
import { undoImport } from '@/lib/features/actes/commands/import-annulation'
import { discardImport, saveCorrespondance } from '@/lib/features/actes/commands/import-depot'
import { saveLignes } from '@/lib/features/actes/commands/lignes'
import { getActe } from '@/lib/features/actes/queries'
import { listImports, previewActeImport } from '@/lib/features/actes/queries/import'
import type { Viewer } from '@/lib/platform/auth/viewer'
import { expectOk } from '@/prisma/seed/expect-ok'
import { createViewer } from '@/tests/factories/comptes'
import { createDossier, type Dossier, ligneMontant } from '@/tests/factories/dossiers'
import { feuille, relire } from '@/tests/factories/imports'
import {
  ACTIONS_HAUTE_LOIRE,
  depositClasseur,
  importClasseur,
  TABLEAU_HAUTE_LOIRE,
} from '@/tests/factories/imports-deposes'
import { getUrlAdministrateur } from '@/tests/support/administration'
import { provideBase } from '@/tests/support/base'

const bases = provideBase()
const administrateur = getUrlAdministrateur(bases)
let valideur: Viewer
let collegue: Viewer
let etranger: Viewer
let dossier: Dossier

beforeAll(async () => {
  valideur = await createViewer(bases.proprietaire, 'valideur', { collectivite: '43' })
  collegue = await createViewer(bases.proprietaire, 'redacteur', { collectivite: '43' })
  etranger = await createViewer(bases.proprietaire, 'valideur', { collectivite: '46' })
})

beforeEach(async () => {
  dossier = await createDossier(valideur)
})

const query = (sql: string) => withConnexion(administrateur, async (client) => (await client.query(sql)).rows)
const read = async () => expectOk(await getActe(valideur, dossier))
const readMontants = async () => (await read()).acte.montants
const preview = async (importId: string, viewer = valideur) =>
  expectOk(await previewActeImport(viewer, { acteId: dossier.acteId, importId }))

type Choix = { readonly id: string; readonly decision: 'acte' | 'fichier' }

async function apply(importId: string, choix: Choix[] = []) {
  const { empreinte } = await preview(importId)
  return applyImport(valideur, { acteId: dossier.acteId, importId, empreinte, choix })
}

const undo = (importId: string, viewer = valideur) => undoImport(viewer, { acteId: dossier.acteId, importId })

/** Le montant de l’État sur l’acte entier, que chaque dossier porte. */
async function findEtat() {
  const trouve = (await readMontants()).find(({ financeur }) => financeur === 'etat')
  if (!trouve) throw new Error('Le dossier d’essai n’a pas de montant de l’État')
  return trouve
}

async function readEtat() {
  const { valeur } = await findEtat()
  return valeur.kind === 'chiffre' ? valeur.centimes : null
}

/** Un collègue écrit autre chose à la place du montant de l’État. */
async function changeEtat(montant: string) {
  const { id } = await findEtat()
  const ecrire = (somme: string) => ligneMontant({ montant: somme, sourceId: dossier.sourceId })
  const { version } = await read()
  expectOk(
    await saveLignes(collegue, {
      acteId: dossier.acteId,
      version,
      changements: [{ id, de: ecrire('630 000,00'), vers: ecrire(montant) }],
    }),
  )
  return id
}

/** Le classeur de l’acte tel qu’un tableur le rend, où le montant de l’État est devenu `montant`, ou n’est plus. */
async function exportAvec(montant: string | null): Promise<Classeur> {
  const charge = await read()
  const { id } = await findEtat()
  const [montants, ...autres] = relire([composeMontants(charge), composeReperes(charge)]).feuilles
  if (!montants) throw new Error('Le classeur n’a pas de feuille')
  const colonne = montants.lignes[0]?.findIndex((titre) => titre?.texte === 'Montant en euros')
  const lignes = montants.lignes.flatMap((ligne) => {
    if (ligne[0]?.texte !== id) return [ligne]
    if (montant === null) return []
    return [
      ligne.map((contenu, rang): Case | null =>
        contenu && rang === colonne ? { ...contenu, texte: montant } : contenu,
      ),
    ]
  })
  return { feuilles: [{ ...montants, lignes }, ...autres] }
}

const ETAT_2020 = feuille([
  ['Action', 'État'],
  ['L’acte entier', 700_000],
])

/** Un fichier de l’agent qui donne le montant de l’État sur toute la période de l’acte. */
const depositEtat = () => depositClasseur(valideur, dossier.acteId, ETAT_2020)

describe('L’import du tableau d’un agent', () => {
  it('ajoute la Haute-Loire 2020, en une ligne de journal, et s’annule d’un geste', async () => {
    for (const [titre] of ACTIONS_HAUTE_LOIRE.filter(([nom]) => nom !== 'Mobilité')) {
      expectOk(await createFicheAction(valideur, { acteId: dossier.acteId, titre }))
    }
    const avant = await readMontants()
    const importId = await depositClasseur(valideur, dossier.acteId, TABLEAU_HAUTE_LOIRE)
    expect(await readMontants()).toEqual(avant)
    const { apercu } = await preview(importId)
    expect(apercu).toMatchObject({ erreurs: [], inconnus: [] })
    expect(apercu.changements.map(({ etat }) => etat)).toEqual(Array.from({ length: 11 }, () => 'ajoute'))

    expect(expectOk(await apply(importId))).toMatchObject({ nombre: 11 })
    const apres = await readMontants()
    const neufs = apres.slice(avant.length)
    const total = neufs.reduce((somme, { valeur }) => somme + (valeur.kind === 'chiffre' ? valeur.centimes : 0n), 0n)
    expect([apres.slice(0, avant.length), neufs.length, total]).toEqual([avant, 11, 69_339_200n + 69_375_132n])
    const journal = await query(
      `SELECT jsonb_array_length(donnees -> 'changes') AS n FROM espace.journal WHERE evenement = 'montants.importer' AND objet_id = '${dossier.acteId}'`,
    )
    expect(journal).toEqual([{ n: 11 }])

    expectOk(await undo(importId))
    expect(await readMontants()).toEqual(avant)
  })

  it('ne garde du fichier que sa trace une fois appliqué, et de ses titres que leur sens', async () => {
    const importId = await importClasseur(valideur, dossier.acteId, ETAT_2020)
    const [trace] = await query(`SELECT classeur, correspondance, memoire FROM espace.import WHERE id = '${importId}'`)
    expect(trace).toEqual({
      classeur: null,
      correspondance: null,
      memoire: { action: 'intitule', etat: 'montant_etat' },
    })
  })

  it('se relit d’après ce que l’agent dit des colonnes, et s’en souvient au fichier suivant', async () => {
    const tableau = feuille([
      ['Action', 'Montant', 'Dotation'],
      ['L’acte entier', '', 12],
    ])
    const importId = await depositClasseur(valideur, dossier.acteId, tableau)
    expect((await preview(importId)).correspondance.roles).toEqual(['intitule', 'montant', 'ignorer'])
    expectOk(
      await saveCorrespondance(valideur, {
        acteId: dossier.acteId,
        importId,
        feuille: 0,
        roles: ['intitule', 'montant', 'montant_departement'],
        nature: 'engage',
        debut: '01/01/2020',
        fin: '31/12/2020',
      }),
    )
    expect((await preview(importId)).apercu.changements).toMatchObject([
      { etat: 'ajoute', ou: 'Feuille Feuille, C2', vers: { financeur: 'departement', nature: 'engage' } },
    ])
    expectOk(await apply(importId))
    const suivant = await depositClasseur(valideur, dossier.acteId, tableau)
    expect((await preview(suivant)).correspondance.roles).toEqual(['intitule', 'montant', 'montant_departement'])
  })

  it('attend que chaque libellé inconnu soit désigné ou écarté', async () => {
    const tableau = feuille([
      ['Action', 'État 2020'],
      ['Guichet', 1],
      ['Hors convention', 2],
    ])
    const importId = await depositClasseur(valideur, dossier.acteId, tableau)
    expect((await preview(importId)).libelles).toEqual(['Guichet', 'Hors convention'])
    expect(await apply(importId)).toMatchObject({ ok: false, tag: 'invalide' })
    expectOk(
      await saveCorrespondance(valideur, {
        acteId: dossier.acteId,
        importId,
        feuille: 0,
        roles: ['intitule', 'montant_etat'],
        nature: 'contractualise',
        intitules: [
          { libelle: 'Guichet', ligne: `action:${dossier.actionId}` },
          { libelle: 'Hors convention', ligne: 'ecarter' },
        ],
      }),
    )
    expect(expectOk(await apply(importId))).toMatchObject({ nombre: 1 })
  })

  it('n’écrit rien tant qu’une case est en erreur', async () => {
    const avant = await readMontants()
    const tableau = feuille([
      ['Action', 'État 2020'],
      ['L’acte entier', 5],
      ['Guichet unique', 'beaucoup'],
    ])
    const importId = await depositClasseur(valideur, dossier.acteId, tableau)
    expect((await preview(importId)).apercu.erreurs).toHaveLength(1)
    expect(await apply(importId)).toMatchObject({ ok: false, tag: 'invalide' })
    expect(await readMontants()).toEqual(avant)
  })
})

describe('L’import du classeur de l’acte', () => {
  it('ne change rien quand rien n’y a changé', async () => {
    const importId = await depositClasseur(valideur, dossier.acteId, await exportAvec('630000.00'))
    const { apercu } = await preview(importId)
    expect(new Set(apercu.changements.map(({ etat }) => etat))).toEqual(new Set(['inchange']))
    expect(await apply(importId)).toMatchObject({ ok: false, tag: 'invalide' })
  })

  it('demande ce qui reste d’un montant que l’acte et le fichier ont changé', async () => {
    const classeur = await exportAvec('700000.00')
    const id = await changeEtat('650 000')
    const importId = await depositClasseur(valideur, dossier.acteId, classeur)
    expect((await preview(importId)).apercu.changements.filter(({ etat }) => etat === 'conflit')).toHaveLength(1)
    expect(await apply(importId)).toMatchObject({ ok: false, tag: 'invalide' })
    expect(await apply(importId, [{ id, decision: 'acte' }])).toMatchObject({ ok: false, tag: 'invalide' })
    expect(await readEtat()).toBe(65_000_000n)
    expectOk(await apply(importId, [{ id, decision: 'fichier' }]))
    expect(await readEtat()).toBe(70_000_000n)
    expectOk(await undo(importId))
    expect(await readEtat()).toBe(65_000_000n)
  })

  it('ne retire un montant absent du fichier que si on le dit, et l’annulation le rend à sa place', async () => {
    const avant = await readMontants()
    const { id } = await findEtat()
    const importId = await depositClasseur(valideur, dossier.acteId, await exportAvec(null))
    expect(await apply(importId)).toMatchObject({ ok: false, tag: 'invalide' })
    expectOk(await apply(importId, [{ id, decision: 'fichier' }]))
    expect((await readMontants()).map((montant) => montant.id)).toEqual(avant.slice(1).map((montant) => montant.id))
    expectOk(await undo(importId))
    expect((await readMontants()).map(({ id: cle, valeur }) => [cle, valeur])).toEqual(
      avant.map(({ id: cle, valeur }) => [cle, valeur]),
    )
  })
})

describe('Ce que l’import ne fait pas', () => {
  it('ne s’applique pas autrement que son aperçu : l’acte a bougé, il se relit', async () => {
    const importId = await depositEtat()
    const { empreinte } = await preview(importId)
    await changeEtat('650 000')
    const { acteId } = dossier
    expect(await applyImport(valideur, { acteId, importId, empreinte })).toMatchObject({ ok: false, tag: 'conflit' })
    expect(await readEtat()).toBe(65_000_000n)
    expectOk(await apply(importId))
    expect(await readEtat()).toBe(70_000_000n)
  })

  it('ne s’applique qu’une fois', async () => {
    const importId = await depositEtat()
    const { empreinte } = await preview(importId)
    const entree = applyImport.schema.parse({ acteId: dossier.acteId, importId, empreinte })
    const premiere = expectOk(await applyImport.runValidated(valideur, entree, 'e'.repeat(32)))
    expect(expectOk(await applyImport.runValidated(valideur, entree, 'e'.repeat(32)))).toEqual(premiere)
    expect(await applyImport.runValidated(valideur, entree)).toMatchObject({ ok: false, tag: 'introuvable' })
    expect((await readMontants()).filter(({ financeur }) => financeur === 'etat')).toHaveLength(1)
  })

  it('ne défait pas ce qui a changé depuis, et dit ce qu’il laisse', async () => {
    const tableau = feuille([
      ['Action', 'État', 'Département'],
      ['L’acte entier', 630_001, 700_000],
    ])
    const importId = await importClasseur(valideur, dossier.acteId, tableau)
    const { id } = await findEtat()
    const { version } = await read()
    const ligne = (montant: string) => ligneMontant({ montant, sourceId: dossier.sourceId })
    const changements = [{ id, de: { ...ligne('630 001'), precision: 'euro' as const }, vers: ligne('5') }]
    expectOk(await saveLignes(collegue, { acteId: dossier.acteId, version, changements }))
    expect(expectOk(await undo(importId, collegue))).toMatchObject({ laisses: 1 })
    expect(await readEtat()).toBe(500n)
    const { faits } = expectOk(await listImports(collegue, dossier))
    expect(faits).toMatchObject([{ statut: 'annule', annuleParNom: collegue.nom, effets: { montants: [{ id }] } }])
    expect(await undo(importId)).toMatchObject({ ok: false, tag: 'introuvable' })
  })

  it('ne se montre, avant d’être appliqué, qu’à qui l’a déposé', async () => {
    const importId = await depositEtat()
    const { acteId } = dossier
    for (const autre of [collegue, etranger]) {
      expect(await previewActeImport(autre, { acteId, importId })).toMatchObject({ ok: false, tag: 'introuvable' })
      const demande = { acteId, importId, empreinte: '0'.repeat(64) }
      expect(await applyImport(autre, demande)).toMatchObject({ ok: false, tag: 'introuvable' })
    }
    expect(expectOk(await listImports(collegue, { acteId })).aRelire).toBeNull()
  })

  it('cède la place au fichier suivant de la même personne', async () => {
    const premier = await depositEtat()
    const second = await depositEtat()
    const { acteId } = dossier
    expect(await previewActeImport(valideur, { acteId, importId: premier })).toMatchObject({ tag: 'introuvable' })
    expect(expectOk(await listImports(valideur, { acteId })).aRelire?.id).toBe(second)
  })

  it('s’efface quand on y renonce, et personne d’autre ne peut y renoncer', async () => {
    const importId = await depositEtat()
    const { acteId } = dossier
    expect(await discardImport(collegue, { acteId, importId })).toMatchObject({ ok: false, tag: 'introuvable' })
    expectOk(await discardImport(valideur, { acteId, importId }))
    expect(await query(`SELECT id FROM espace.import WHERE id = '${importId}'`)).toEqual([])
    expect(await discardImport(valideur, { acteId, importId })).toMatchObject({ ok: false, tag: 'introuvable' })
  })
})
