import { randomUUID } from 'node:crypto'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { LONGUEUR_TEXTE } from '@/lib/domain/saisie'
import { createMesure } from '@/lib/features/actes/commands/mesures'
import { saveMontants } from '@/lib/features/actes/commands/montants'
import { getActe } from '@/lib/features/actes/queries'
import type { Viewer } from '@/lib/platform/auth/viewer'
import { expectOk } from '@/prisma/seed/expect-ok'
import { createViewer } from '@/tests/factories/comptes'
import { createDossier, type Dossier, ligneMontant } from '@/tests/factories/dossiers'
import { getUrlAdministrateur, photographBase } from '@/tests/support/administration'
import { provideBase } from '@/tests/support/base'

const bases = provideBase()
let valideur: Viewer
let autre: Dossier
let dossier: Dossier

beforeAll(async () => {
  valideur = await createViewer(bases.proprietaire, 'valideur', { collectivite: '43' })
  autre = await createDossier(valideur)
})

beforeEach(async () => {
  dossier = await createDossier(valideur)
})

type Lignes = NonNullable<Parameters<typeof saveMontants>[1]['montants']>

const save = (montants: Lignes) =>
  saveMontants(valideur, { acteId: dossier.acteId, version: dossier.version, montants })

async function readMontants() {
  return expectOk(await getActe(valideur, dossier)).acte.montants
}

describe('Les montants enregistrés', () => {
  it('reviennent au centime près, jusqu’à cent milliards, négatifs compris', async () => {
    const { sourceId } = dossier
    const saisies = ['123 456 789,01', '-12,50', '0', '0,01', '99 999 999 999,99', '346\u202f875,66 €', '19,3 millions']
    expectOk(await save(saisies.map((montant) => ligneMontant({ montant, sourceId }))))
    const montants = await readMontants()
    expect(montants.map(({ valeur }) => valeur.kind === 'chiffre' && valeur.centimes)).toEqual([
      12_345_678_901n,
      -1250n,
      0n,
      1n,
      9_999_999_999_999n,
      34_687_566n,
      1_930_000_000n,
    ])
  })

  it('ne confondent pas une case vide avec zéro', async () => {
    expectOk(
      await save([
        ligneMontant({ montant: '' }),
        ligneMontant({ montant: '0', sourceId: dossier.sourceId }),
        { ...ligneMontant({}), absence: 'secret' },
      ]),
    )
    const montants = await readMontants()
    expect(montants.map(({ valeur }) => valeur)).toEqual([
      { kind: 'non_renseigne' },
      { kind: 'chiffre', centimes: 0n, precision: 'euro' },
      { kind: 'secret' },
    ])
  })

  it('gardent leur auteur et leur date tant que personne ne les change', async () => {
    const avant = await readMontants()
    const redacteur = await createViewer(bases.proprietaire, 'redacteur', { collectivite: '43' })
    const { acteId, version, sourceId, actionId } = dossier
    expectOk(
      await saveMontants(redacteur, {
        acteId,
        version,
        montants: [
          { ...ligneMontant({ montant: '630 000,00', sourceId }), id: avant[0]?.id },
          { ...ligneMontant({ financeur: 'departement', montant: '629 999,99', sourceId }), id: avant[1]?.id },
          {
            ...ligneMontant({ sujet: `action:${actionId}`, financeur: 'ensemble', montant: '12,50', sourceId }),
            id: avant[2]?.id,
          },
        ],
      }),
    )
    const apres = await readMontants()
    expect(apres.map(({ saisiPar }) => saisiPar)).toEqual([valideur.nom, redacteur.nom, valideur.nom])
    expect(apres[0]).toEqual(avant[0])
  })
})

describe('Une saisie refusée', () => {
  it('dit toutes ses erreurs à la fois, chacune à côté de son champ', async () => {
    const reponse = await save([
      { ...ligneMontant({ montant: '1,234' }), debut: '30/02/2020', fin: '2020-13-01' },
      { ...ligneMontant({ montant: 'beaucoup' }), debut: '2021-01-01', fin: '2020-01-01' },
      { ...ligneMontant({ montant: '12', sujet: 'convention' }), citation: 'x'.repeat(LONGUEUR_TEXTE + 1) },
      { ...ligneMontant({ montant: '12,345' }), page: 'p'.repeat(41), debut: '' },
      { ...ligneMontant({ montant: '100 000 000 001' }) },
    ])
    expect(reponse).toMatchObject({ ok: false, tag: 'invalide' })
    const champs = reponse.ok ? [] : Object.keys(reponse.champs)
    expect(champs.toSorted()).toEqual([
      'montants[0].debut',
      'montants[0].fin',
      'montants[0].montant',
      'montants[1].fin',
      'montants[1].montant',
      'montants[2].citation',
      'montants[2].sujet',
      'montants[3].debut',
      'montants[3].montant',
      'montants[3].page',
      'montants[4].montant',
    ])
  })

  it('exige le nom d’un autre financeur', async () => {
    expect(await save([{ ...ligneMontant({ montant: '1' }), financeur: 'autre' }])).toMatchObject({
      champs: { 'montants[0].financeurNom': [expect.any(String)] },
    })
  })

  it('ne désigne ni mesure, ni action, ni source, ni montant d’un autre acte', async () => {
    const avant = await photographBase(getUrlAdministrateur(bases))
    for (const ligne of [
      ligneMontant({ montant: '1', sujet: `mesure:${autre.mesureId}` }),
      ligneMontant({ montant: '1', sujet: `action:${autre.actionId}` }),
      ligneMontant({ montant: '1', sujet: `mesure:${dossier.actionId}` }),
      ligneMontant({ montant: '1', sourceId: autre.sourceId }),
      ligneMontant({ montant: '1', sourceId: randomUUID() }),
      { ...ligneMontant({ montant: '1' }), id: randomUUID() },
    ]) {
      expect(await save([ligne])).toMatchObject({ ok: false, tag: 'introuvable' })
    }
    expect(await photographBase(getUrlAdministrateur(bases))).toEqual(avant)
  })

  it('ne perd rien quand un même montant est envoyé deux fois', async () => {
    const avant = await readMontants()
    const double = { ...ligneMontant({ montant: '1' }), id: avant[0]?.id }
    expect(await save([double, double])).toMatchObject({ ok: false, tag: 'invalide' })
    expect(await readMontants()).toEqual(avant)
  })
})

describe('Un texte que la base ne sait pas écrire', () => {
  it.each([
    ['un caractère nul', 'Accueil\u0000social'],
    ['un demi-caractère', 'Accueil \ud83d social'],
  ])('est refusé à côté de son champ, ou corrigé : %s', async (_nom, intitule) => {
    const reponse = await createMesure(valideur, { acteId: dossier.acteId, intitule })
    expect(reponse).toMatchObject({ tag: 'invalide', champs: { intitule: [expect.any(String)] } })
  })
})
