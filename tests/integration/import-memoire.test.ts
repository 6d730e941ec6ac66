import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { withConnexion } from '@/lib/cli/base/connexion'
import { applyImport } from '@/lib/features/actes/commands/import'
import { saveCorrespondance } from '@/lib/features/actes/commands/import-depot'
import { getActe } from '@/lib/features/actes/queries'
import { previewActeImport } from '@/lib/features/actes/queries/import'
import type { Viewer } from '@/lib/platform/auth/viewer'
import { expectOk } from '@/prisma/seed/expect-ok'
import { createViewer } from '@/tests/factories/comptes'
import { createDossier, type Dossier } from '@/tests/factories/dossiers'
import { exporterActe, retoucher } from '@/tests/factories/fiches'
import { feuille } from '@/tests/factories/imports'
import { depositClasseur, importClasseur } from '@/tests/factories/imports-deposes'
import { getUrlAdministrateur } from '@/tests/support/administration'
import { provideBase } from '@/tests/support/base'

const bases = provideBase()
let valideur: Viewer
let dossier: Dossier

beforeAll(async () => {
  valideur = await createViewer(bases.proprietaire, 'valideur', { collectivite: '43' })
})

/** Le tableau où « Dotation » ne dit rien, tant que l’agent n’a pas dit que c’est la part du Département. */
const tableau = (montant: number) =>
  feuille([
    ['Action', 'Montant', 'Dotation'],
    ['L’acte entier', '', montant],
  ])

const readRoles = async (importId: string) =>
  expectOk(await previewActeImport(valideur, { acteId: dossier.acteId, importId })).correspondance.roles

async function apply(importId: string) {
  const { acteId } = dossier
  const { empreinte } = expectOk(await previewActeImport(valideur, { acteId, importId }))
  expectOk(await applyImport(valideur, { acteId, importId, empreinte }))
}

async function importTableau(montant: number, sens: 'montant_departement' | 'montant_etat') {
  const { acteId } = dossier
  const importId = await depositClasseur(valideur, acteId, tableau(montant))
  expectOk(
    await saveCorrespondance(valideur, {
      acteId,
      importId,
      feuille: 0,
      roles: ['intitule', 'montant', sens],
      nature: 'engage',
      debut: '01/01/2020',
      fin: '31/12/2020',
    }),
  )
  await apply(importId)
}

const deposit = () => depositClasseur(valideur, dossier.acteId, tableau(99))

beforeEach(async () => {
  dossier = await createDossier(valideur)
  await importTableau(1, 'montant_departement')
})

describe('Ce qu’une collectivité a confirmé des titres de ses fichiers', () => {
  it('se garde quand un fichier ne porte que des fiches', async () => {
    const { acteId } = dossier
    const classeur = exporterActe(expectOk(await getActe(valideur, { acteId })))
    const fiches = retoucher(classeur, ['Actions', 2, 'Pilote', 'Le CCAS']).feuilles
    const seules = { feuilles: fiches.filter(({ nom }) => nom !== 'Montants') }
    await apply(await depositClasseur(valideur, acteId, seules))
    expect(await readRoles(await deposit())).toEqual(['intitule', 'montant', 'montant_departement'])
  })

  it('se garde quand un autre fichier, d’autres titres, a servi entre-temps', async () => {
    const autre = feuille([
      ['Action', 'État 2020'],
      ['L’acte entier', 7],
    ])
    await importClasseur(valideur, dossier.acteId, autre)
    expect(await readRoles(await deposit())).toEqual(['intitule', 'montant', 'montant_departement'])
  })

  it('suit la dernière fois qu’elle l’a dit', async () => {
    await importTableau(2, 'montant_etat')
    expect(await readRoles(await deposit())).toEqual(['intitule', 'montant', 'montant_etat'])
  })

  it('n’est pas connu d’une autre collectivité', async () => {
    const autre = await createViewer(bases.proprietaire, 'valideur', { collectivite: '46' })
    const { acteId } = await createDossier(autre)
    const importId = await depositClasseur(autre, acteId, tableau(3))
    const lu = expectOk(await previewActeImport(autre, { acteId, importId }))
    expect(lu.correspondance.roles).toEqual(['intitule', 'montant', 'ignorer'])
  })

  it('tient à cinquante imports, quel que soit le nombre de ceux qui n’ont que des fiches', async () => {
    await withConnexion(getUrlAdministrateur(bases), (client) =>
      client.query(
        `INSERT INTO espace.import (collectivite_id, id, acte_id, nom_fichier, octets, sha256, depose_par, depose_par_nom,
           statut, memoire, effets, applique_le)
         SELECT collectivite_id, gen_random_uuid(), acte_id, nom_fichier, octets, sha256, depose_par, depose_par_nom,
           'applique', '{}', '{}', now() FROM espace.import, generate_series(1, 60)
         WHERE acte_id = $1`,
        [dossier.acteId],
      ),
    )
    expect(await readRoles(await deposit())).toEqual(['intitule', 'montant', 'montant_departement'])
  })
})
