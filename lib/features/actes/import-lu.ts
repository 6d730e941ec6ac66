import 'server-only'
import { createHash } from 'node:crypto'
import { type Apercu, previewImport } from '@/lib/domain/import/apercu'
import {
  type Correspondance,
  correspondanceSchema,
  type Memoire,
  memoireSchema,
} from '@/lib/domain/import/correspondance'
import type { Classeur } from '@/lib/domain/import/feuille'
import { classeurSchema } from '@/lib/platform/classeur/schema'
import type { Transaction } from '@/lib/platform/db/contexte'
import type { Import } from '@/lib/platform/db/generated/client'
import type { ActeCharge } from './load'

/** Un fichier déposé, tel qu’il se relit : ce qu’il contient, et comment le lire. */
export interface ImportLu {
  readonly classeur: Classeur
  readonly correspondance: Correspondance
}

/** L’import que cette personne a déposé et pas encore appliqué ; celui d’une autre lui est inconnu. */
export async function findImportARelire(
  tx: Transaction,
  { acteId, importId }: { readonly acteId: string; readonly importId: string },
  deposePar: string,
): Promise<Import | null> {
  return tx.import.findFirst({ where: { id: importId, acteId, deposePar, statut: 'a_verifier' } })
}

export function parseImport({ classeur, correspondance }: Pick<Import, 'classeur' | 'correspondance'>): ImportLu {
  return { classeur: classeurSchema.parse(classeur), correspondance: correspondanceSchema.parse(correspondance) }
}

/** L’aperçu d’un import contre l’acte tel qu’il est maintenant. */
export function previewActe({ classeur, correspondance }: ImportLu, charge: ActeCharge): Apercu {
  return previewImport(classeur, correspondance, charge)
}

/** L’empreinte d’un aperçu : deux aperçus de même empreinte écrivent la même chose. */
export function computeEmpreinteApercu(apercu: Apercu): string {
  const contenu = JSON.stringify(apercu, (_cle, valeur) => (typeof valeur === 'bigint' ? valeur.toString() : valeur))
  return createHash('sha256').update(contenu).digest('hex')
}

/** Au-delà, ce qu’un titre voulait dire ne vaut plus. */
const IMPORTS_RETENUS = 50

/** Ce que la collectivité a confirmé de chaque titre, la dernière fois qu’un fichier le portait. */
export async function readMemoire(tx: Transaction, collectiviteId: string): Promise<Memoire> {
  const derniers = await tx.import.findMany({
    // Un fichier qui ne portait que des fiches n’a confirmé aucun titre.
    where: { collectiviteId, statut: { not: 'a_verifier' }, NOT: { memoire: { equals: {} } } },
    orderBy: { appliqueLe: 'desc' },
    take: IMPORTS_RETENUS,
    select: { memoire: true },
  })
  return Object.assign({}, ...derniers.toReversed().map(({ memoire }) => memoireSchema.parse(memoire)))
}
