import { applyImport } from '@/lib/features/actes/commands/import'
import { undoImport } from '@/lib/features/actes/commands/import-annulation'
import { depositImport, discardImport, saveCorrespondance } from '@/lib/features/actes/commands/import-depot'
import { listImports, previewActeImport } from '@/lib/features/actes/queries/import'
import type { Viewer } from '@/lib/platform/auth/viewer'
import { expectOk } from '@/prisma/seed/expect-ok'
import { feuille } from '@/tests/factories/imports'
import { depositClasseur, importClasseur } from '@/tests/factories/imports-deposes'
import { type Cas, createCas, ECRITURE, LECTURE_POUR_ECRIRE } from '@/tests/isolation/cas'

const tableau = (montant: number) =>
  feuille([
    ['Action', 'État 2020'],
    ['L’acte entier', montant],
  ])

/** Un fichier déjà importé dans l’acte, et un autre qui attend d’être relu. */
export async function openImports(viewer: Viewer, acteId: string) {
  const importFaitId = await importClasseur(viewer, acteId, tableau(1))
  const importId = await depositClasseur(viewer, acteId, tableau(2))
  const { empreinte } = expectOk(await previewActeImport(viewer, { acteId, importId }))
  return { importFaitId, importId, empreinteImport: empreinte }
}

/** Déposer un fichier, dire comment il se lit, l’appliquer, l’annuler. */
export const CAS_IMPORT: readonly Cas[] = [
  createCas(listImports, ({ acteId }) => ({ acteId }), LECTURE_POUR_ECRIRE, 'valideur', 'importe'),
  createCas(
    previewActeImport,
    ({ acteId, importId }) => ({ acteId, importId }),
    LECTURE_POUR_ECRIRE,
    'valideur',
    'importe',
  ),
  createCas(
    depositImport,
    ({ acteId }) => ({
      acteId,
      nomFichier: 'essai.csv',
      octets: 1,
      sha256: '0'.repeat(64),
      classeur: { feuilles: [tableau(3)] },
    }),
    ECRITURE,
    'valideur',
    'importe',
  ),
  createCas(
    saveCorrespondance,
    ({ acteId, importId }) => ({ acteId, importId, feuille: 0, nature: 'contractualise' as const }),
    ECRITURE,
    'valideur',
    'importe',
  ),
  createCas(
    applyImport,
    ({ acteId, importId, empreinteImport: empreinte }) => ({ acteId, importId, empreinte }),
    ECRITURE,
    'valideur',
    'importe',
  ),
  createCas(discardImport, ({ acteId, importId }) => ({ acteId, importId }), ECRITURE, 'valideur', 'importe'),
  createCas(
    undoImport,
    ({ acteId, importFaitId: importId }) => ({ acteId, importId }),
    ECRITURE,
    'valideur',
    'importe',
  ),
]
