import { createHash } from 'node:crypto'
import type { Classeur, Feuille } from '@/lib/domain/import/feuille'
import { applyImport } from '@/lib/features/actes/commands/import'
import { depositImport } from '@/lib/features/actes/commands/import-depot'
import { previewActeImport } from '@/lib/features/actes/queries/import'
import type { Viewer } from '@/lib/platform/auth/viewer'
import { expectOk } from '@/prisma/seed/expect-ok'
import { feuille } from '@/tests/factories/imports'

/** Les neuf actions de la Haute-Loire en 2020, telles que le communiqué les donne. */
export const ACTIONS_HAUTE_LOIRE = [
  ['Renforcement de l’Aide sociale à l’enfance', 128_000],
  ['Meilleur accueil des personnes', 62_000],
  ['Chantiers d’insertion et référent unique', 140_249],
  ['Accompagnement vers l’insertion', 94_000],
  ['Nouveaux bénéficiaires du RSA', 82_000],
  ['Formation des personnels', 18_000],
  ['Mobilité', 114_000],
  ['Guichet entreprises médiation', 32_000],
  ['Santé', 23_143],
] as const

/** Le tableau qu’un agent en aurait fait : le total de chaque action, puis la part de chacun. */
export const TABLEAU_HAUTE_LOIRE = feuille([
  ['Action', 'Montant global 2020', 'État 2020', 'Département 2020'],
  ...ACTIONS_HAUTE_LOIRE.map(([titre, montant]) => [titre, montant, '', '']),
  ['L’acte entier', '', 346_875.66, 346_875.66],
])

/** Dépose un fichier déjà lu. */
export async function depositClasseur(
  viewer: Viewer,
  acteId: string,
  fichier: Feuille | Classeur,
  nomFichier = 'montants.xlsx',
): Promise<string> {
  const classeur = 'feuilles' in fichier ? fichier : { feuilles: [fichier] }
  const contenu = JSON.stringify(classeur)
  const depot = await depositImport(viewer, {
    acteId,
    nomFichier,
    octets: contenu.length,
    sha256: createHash('sha256').update(contenu).digest('hex'),
    classeur,
  })
  return expectOk(depot).importId
}

/** Dépose un fichier et l’importe tel quel. */
export async function importClasseur(viewer: Viewer, acteId: string, fichier: Feuille | Classeur): Promise<string> {
  const importId = await depositClasseur(viewer, acteId, fichier)
  const { empreinte } = expectOk(await previewActeImport(viewer, { acteId, importId }))
  expectOk(await applyImport(viewer, { acteId, importId, empreinte }))
  return importId
}
