import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { previewImport } from '@/lib/domain/import/apercu'
import { proposeCorrespondance } from '@/lib/domain/import/correspondance'
import { composeMontants, composeReperes, composeSources } from '@/lib/domain/import/exportation'
import type { Classeur } from '@/lib/domain/import/feuille'
import { composeFiches } from '@/lib/domain/import/fiches/exportation'
import { readContenu } from '@/lib/platform/classeur/contenu'
import { writeClasseur } from '@/lib/platform/classeur/ecrire-xlsx'
import { inspectClasseur } from '@/lib/platform/classeur/garde'
import { completer } from '@/tests/factories/differences'
import { buildCharge, DEFAUTS } from '@/tests/factories/imports'
import { annee, chiffre, montant, NON_RENSEIGNE, surAction, surMesure } from '@/tests/factories/montants'

const ABSENT = spawnSync('soffice', ['--version']).status !== 0
if (ABSENT) console.warn('LibreOffice n’est pas installé : l’aller-retour par un vrai tableur n’est pas éprouvé.')

const CHARGE = buildCharge([
  {
    ...completer(montant({ sujet: surAction('a'), financeur: 'etat', valeur: chiffre('346875.66'), sourceId: 'a' })),
    citation: '« 346 875,66 € »\nsur deux lignes',
    note: '=1+1',
  },
  completer(
    montant({ sujet: surAction('a'), financeur: 'departement', valeur: chiffre('-1500', 'euro'), sourceId: 'b' }),
  ),
  completer(
    montant({
      sujet: surAction('b'),
      financeur: 'etat',
      valeur: chiffre('0', 'millier'),
      periode: annee(2019, 2021),
      sourceId: null,
    }),
  ),
  {
    ...completer(
      montant({
        sujet: surAction('b'),
        financeur: 'autre',
        financeurNom: 'CAF',
        valeur: chiffre('0.29', 'environ'),
        sourceId: null,
      }),
    ),
    page: '007',
    perimetre: 'constructor',
  },
  completer(montant({ sujet: surMesure('m'), financeur: 'ensemble', valeur: NON_RENSEIGNE, sourceId: null })),
  completer(montant({ financeur: 'ensemble', valeur: chiffre('99999999999.99'), nature: 'paye', sourceId: null })),
])

/** « Montants » est la deuxième feuille, après « Lisez-moi ». Cases telles qu’affichées, en UTF-8, à points-virgules. */
const CSV = 'csv:Text - txt - csv (StarCalc):59,34,76,1,,1036,false,true,false,false,false,2'
const DELAI = 180_000
/** Le tableur d’un poste français : dates et virgules s’y écrivent comme ici. */
const EN_FRANCAIS =
  '<oor:items xmlns:oor="http://openoffice.org/2001/registry"><item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>fr-FR</value></prop></item></oor:items>'

describe.skipIf(ABSENT)('le classeur du portail, ouvert et enregistré par LibreOffice', () => {
  const dossier = mkdtempSync(path.join(tmpdir(), 'tandem-libreoffice-'))
  afterAll(() => rmSync(dossier, { recursive: true, force: true }))
  beforeAll(async () => {
    const feuilles = [composeMontants(CHARGE), ...composeFiches(CHARGE), composeSources(CHARGE), composeReperes(CHARGE)]
    writeFileSync(path.join(dossier, 'acte.xlsx'), await writeClasseur({ titre: 'Essai', lignes: [] }, feuilles))
    const reglages = path.join(dossier, 'profil', 'user')
    mkdirSync(reglages, { recursive: true })
    writeFileSync(path.join(reglages, 'registrymodifications.xcu'), EN_FRANCAIS)
    for (const format of ['xlsx', 'ods', CSV]) convert(format)
  }, DELAI)

  function convert(format: string): void {
    const profil = `-env:UserInstallation=file://${path.join(dossier, 'profil')}`
    const sortie = path.join(dossier, 'sortie')
    execFileSync(
      'soffice',
      [profil, '--headless', '--convert-to', format, '--outdir', sortie, path.join(dossier, 'acte.xlsx')],
      { stdio: 'ignore', timeout: DELAI },
    )
  }

  function readSortie(extension: string): Buffer {
    const sortie = path.join(dossier, 'sortie')
    return readFileSync(path.join(sortie, readdirSync(sortie).find((nom) => nom.endsWith(extension)) ?? ''))
  }

  const readFeuille = (octets: Buffer) => strFromU8(unzipSync(octets)['xl/worksheets/sheet2.xml'] ?? new Uint8Array())

  async function read(extension: string): Promise<Classeur> {
    const octets = readSortie(extension)
    const inspection = await inspectClasseur(octets)
    const lu = 'raison' in inspection ? inspection : await readContenu(inspection.genre, octets)
    if ('raison' in lu) throw new Error(lu.raison)
    return lu
  }

  test.each(['.xlsx', '.ods', '.csv'])('revient en %s sans que rien ne change', async (extension) => {
    const classeur = await read(extension)
    const { changements, fiches, erreurs } = previewImport(
      classeur,
      proposeCorrespondance(classeur, {}, DEFAUTS),
      CHARGE,
    )
    expect(erreurs).toEqual([])
    expect(changements.map(({ etat }) => etat)).toEqual(CHARGE.acte.montants.map(() => 'inchange'))
    expect(fiches.map(({ etat }) => etat)).toEqual(extension === '.csv' ? [] : ['inchangee', 'inchangee', 'inchangee'])
  })

  test('garde ses nombres en nombres, ses titres figés, ses colonnes cachées et ses listes de choix', async () => {
    const { feuilles } = await read('.xlsx')
    const [titres, ...lignes] = feuilles.find(({ nom }) => nom === 'Montants')?.lignes ?? []
    const rang = titres?.findIndex((contenu) => contenu?.texte === 'Montant en euros') ?? -1
    expect(lignes.map((ligne) => ligne[rang]?.genre)).toEqual([
      ...Array.from({ length: 4 }, () => 'nombre'),
      undefined,
      'nombre',
    ])
    const montants = readFeuille(readSortie('.xlsx'))
    expect(montants).toMatch(/<col [^>]*hidden="true"/)
    expect(montants).toMatch(/<dataValidation [^>]*type="list"/)
    // Sans écran, LibreOffice n’enregistre aucune vue : les titres figés se lisent dans ce que le portail écrit.
    expect(readFeuille(readFileSync(path.join(dossier, 'acte.xlsx')))).toMatch(/<pane ySplit="1"[^>]*state="frozen"/)
  })
})
