import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { cleChoixFiche } from '@/lib/domain/import/fiches/choix'
import { parseCriteresJournal } from '@/lib/domain/journal/criteres'
import { createFicheAction, updateFicheAction } from '@/lib/features/actes/commands/fiches-action'
import { applyImport } from '@/lib/features/actes/commands/import'
import { undoImport } from '@/lib/features/actes/commands/import-annulation'
import { getActe } from '@/lib/features/actes/queries'
import { listImports, previewActeImport } from '@/lib/features/actes/queries/import'
import { getJournalActe } from '@/lib/features/journal/queries'
import type { Viewer } from '@/lib/platform/auth/viewer'
import { expectOk } from '@/prisma/seed/expect-ok'
import { createViewer } from '@/tests/factories/comptes'
import { createDossier, type Dossier } from '@/tests/factories/dossiers'
import { exporterActe, type Retouche, retoucher } from '@/tests/factories/fiches'
import { depositClasseur } from '@/tests/factories/imports-deposes'
import { provideBase } from '@/tests/support/base'

const bases = provideBase()
let valideur: Viewer
let collegue: Viewer
let dossier: Dossier

beforeAll(async () => {
  valideur = await createViewer(bases.proprietaire, 'valideur', { collectivite: '43' })
  collegue = await createViewer(bases.proprietaire, 'redacteur', { collectivite: '43' })
})

beforeEach(async () => {
  dossier = await createDossier(valideur)
})

const read = async () => expectOk(await getActe(valideur, dossier))
const readFiche = async (id: string) => (await read()).acte.actions.find((action) => action.id === id)
const deposit = async (...retouches: readonly Retouche[]) =>
  depositClasseur(valideur, dossier.acteId, retoucher(exporterActe(await read()), ...retouches))
const preview = async (importId: string) =>
  expectOk(await previewActeImport(valideur, { acteId: dossier.acteId, importId }))

async function apply(importId: string, choix: { id: string; decision: 'acte' | 'fichier' }[] = []) {
  const { empreinte } = await preview(importId)
  return applyImport(valideur, { acteId: dossier.acteId, importId, empreinte, choix })
}

const undo = (importId: string) => undoImport(valideur, { acteId: dossier.acteId, importId })

/** La dernière ligne du journal, sans les insécables qu’un lecteur ne voit pas. */
async function readDernierFait(): Promise<readonly string[]> {
  const demande = { acteId: dossier.acteId, criteres: parseCriteresJournal({}), tout: true }
  const [{ phrase, details } = { phrase: '', details: [] }] = expectOk(await getJournalActe(valideur, demande)).lignes
  return [phrase, ...details].map((texte) => texte.replaceAll(/[\u00a0\u202f]/g, ' '))
}

/** Une mesure, une action qui s’y rattache et un montant qui la finance, tous trois neufs. */
const NEUVES: readonly Retouche[] = [
  ['Mesures', 4, 'Intitulé', 'Logement d’abord'],
  ['Actions', 4, 'Titre', 'Bail glissant'],
  ['Actions', 4, 'Mesure', 'Logement d’abord'],
  ['Actions', 4, 'Phases', 'Captation | 2020 | Brioude\nBascule'],
  ['Montants', 5, 'Ce que finance le montant', 'Bail glissant'],
  ['Montants', 5, 'Payeur', 'État'],
  ['Montants', 5, 'Premier jour', '01/01/2020'],
  ['Montants', 5, 'Dernier jour', '31/12/2020'],
  ['Montants', 5, 'Nature', 'Contractualisé'],
  ['Montants', 5, 'Montant en euros', '1 000,00'],
]

describe('Les fiches d’un classeur importé', () => {
  it('ne changent rien quand rien n’y a changé', async () => {
    const avant = await read()
    const importId = await deposit()
    expect((await preview(importId)).apercu).toMatchObject({ erreurs: [], remarques: [] })
    expect(await apply(importId)).toMatchObject({ ok: false, tag: 'invalide' })
    expect(await read()).toEqual(avant)
  })

  it('s’écrivent champ par champ avec les montants, en un fait du journal, et se remettent d’un geste', async () => {
    const avant = await read()
    const importId = await deposit(
      ['Mesures', 2, 'Descriptif', 'Un accueil\npour tous'],
      ['Actions', 2, 'Partenaires', 'CAF\nCCAS'],
      ['Actions', 2, 'Mesure', 'Sorties sèches'],
      ['Actions', 3, 'Statut', 'Renforcée'],
      ['Actions', 3, 'Phases', 'Étude | été 2020'],
      ...NEUVES,
    )
    expect(expectOk(await apply(importId))).toMatchObject({ nombre: 6 })

    const { acte } = await read()
    expect(acte.mesures.map(({ intitule, descriptif }) => [intitule, descriptif])).toEqual([
      ['Premier accueil', 'Un accueil\npour tous'],
      ['Sorties sèches', null],
      ['Logement d’abord', null],
    ])
    const bail = acte.actions[2]
    expect(acte.actions).toMatchObject([
      { partenaires: ['CAF', 'CCAS'], mesureId: dossier.mesureLibreId, phases: [{ libelle: 'Diagnostic' }] },
      { statutAction: 'renforcee', phases: [{ libelle: 'Étude', echeance: 'été 2020', territoire: null }] },
      {
        titre: 'Bail glissant',
        mesureId: acte.mesures[2]?.id,
        phases: [{ libelle: 'Captation', echeance: '2020', territoire: 'Brioude' }, { libelle: 'Bascule' }],
      },
    ])
    expect(acte.montants.at(-1)).toMatchObject({ sujet: { niveau: 'action', id: bail?.id } })
    expect(await readDernierFait()).toEqual([
      'Le valideur du Département a importé 1 montant et 5 fiches du fichier « montants.xlsx ».',
      'A corrigé la mesure « Premier accueil » (descriptif).',
      'A ajouté la mesure « Logement d’abord ».',
      'A corrigé l’action « Guichet unique » (mesure et partenaires).',
      'A corrigé l’action « Mobilité » (statut et phases).',
      'A ajouté l’action « Bail glissant ».',
      'A ajouté le montant 2020 de l’action « Bail glissant » (État, contractualisé) : 1 000 €.',
    ])

    expect(expectOk(await undo(importId))).toMatchObject({ laisses: 0 })
    expect((await read()).acte).toEqual(avant.acte)
    expect(await readDernierFait()).toContain('A retiré l’action « Bail glissant ».')
  })

  it('demandent un choix pour le champ que l’acte et le fichier ont changé, et ne touchent pas aux autres', async () => {
    const { acteId, actionId, mesureId } = dossier
    const importId = await deposit(['Actions', 2, 'Pilote', 'Le CCAS'], ['Actions', 2, 'Objectif', 'Accueillir'])
    const fiche = { acteId, actionId, mesureId, titre: 'Guichet unique', version: 0 }
    expectOk(await updateFicheAction(collegue, { ...fiche, pilote: 'La CAF', territoire: 'Brioude' }))

    expect(await apply(importId)).toMatchObject({ ok: false, tag: 'invalide' })
    const id = cleChoixFiche({ id: actionId }, { champ: 'pilote' })
    expectOk(await apply(importId, [{ id, decision: 'acte' }]))
    expect(await readFiche(actionId)).toMatchObject({ pilote: 'La CAF', territoire: 'Brioude', objectif: 'Accueillir' })
  })

  it('prennent le fichier quand on le choisit, et l’annulation rend ce que l’acte disait', async () => {
    const { acteId, actionId } = dossier
    const importId = await deposit(['Actions', 2, 'Pilote', 'Le CCAS'])
    expectOk(
      await updateFicheAction(collegue, { acteId, actionId, titre: 'Guichet unique', version: 0, pilote: 'CAF' }),
    )
    const id = cleChoixFiche({ id: actionId }, { champ: 'pilote' })
    expectOk(await apply(importId, [{ id, decision: 'fichier' }]))
    expect(await readFiche(actionId)).toMatchObject({ pilote: 'Le CCAS' })
    expectOk(await undo(importId))
    expect(await readFiche(actionId)).toMatchObject({ pilote: 'CAF' })
  })

  it('ne se défont pas là où quelqu’un les a changées depuis, et la trace dit lesquelles', async () => {
    const { acteId, actionId, mesureId } = dossier
    const importId = await deposit(
      ['Actions', 2, 'Pilote', 'CCAS'],
      ['Actions', 2, 'Objectif', 'Accueillir'],
      ...NEUVES,
    )
    expectOk(await apply(importId))
    const fiche = { acteId, actionId, mesureId, titre: 'Guichet unique', version: 1 }
    expectOk(await updateFicheAction(collegue, { ...fiche, pilote: 'La CAF', objectif: 'Accueillir' }))
    const logement = (await read()).acte.mesures[2]
    expectOk(await createFicheAction(collegue, { acteId, titre: 'Autre bail', mesureId: logement?.id }))

    expect(expectOk(await undo(importId))).toMatchObject({ laisses: 2 })
    expect(await readFiche(actionId)).toMatchObject({ pilote: 'La CAF', objectif: null })
    const { acte } = await read()
    expect(acte.actions.map(({ titre }) => titre)).toEqual(['Guichet unique', 'Mobilité', 'Autre bail'])
    expect(acte.mesures.map(({ intitule }) => intitule)).toContain('Logement d’abord')
    expect(expectOk(await listImports(valideur, { acteId })).faits[0]?.effets.fiches).toMatchObject([
      { titre: 'Guichet unique', vers: { pilote: 'CCAS' } },
      { titre: 'Logement d’abord', de: null },
    ])
  })

  it('n’écrivent rien, montants compris, tant qu’une case est en erreur', async () => {
    const avant = await read()
    const importId = await deposit(['Actions', 2, 'Volet', 'Culture'], ...NEUVES)
    expect((await preview(importId)).apercu.erreurs).toHaveLength(1)
    expect(await apply(importId)).toMatchObject({ ok: false, tag: 'invalide' })
    expect(await read()).toEqual(avant)
  })
})
