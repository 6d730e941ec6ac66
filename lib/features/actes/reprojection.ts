import 'server-only'
import { analyseActe } from '@/lib/domain/analyse'
import { parseInstantane } from '@/lib/domain/instantane'
import type { Transaction } from '@/lib/platform/db/contexte'
import type { PrismaClient } from '@/lib/platform/db/generated/client'
import { VERSION_PROJECTION, writeProjection } from './projection'

/** Un instantané reste court : une convention entière se projette en une transaction. */
const DELAI_MS = 60_000

/**
 * Projette de nouveau, depuis leurs instantanés, les conventions dont une publication ne l’a pas été par ce calcul ;
 * dit combien. Demande le propriétaire de la base : lui seul peut retirer une projection.
 */
export async function projectConventions(proprietaire: PrismaClient): Promise<number> {
  const anciennes = await proprietaire.publication.findMany({
    where: { NOT: { projection: { version: VERSION_PROJECTION } } },
    distinct: ['conventionId'],
    select: { conventionId: true },
  })
  for (const { conventionId } of anciennes) {
    await proprietaire.$transaction((tx) => projectConvention(tx, conventionId), { timeout: DELAI_MS })
  }
  return anciennes.length
}

async function projectConvention(tx: Transaction, conventionId: string): Promise<void> {
  const publications = await tx.publication.findMany({
    where: { conventionId },
    orderBy: { ordre: 'asc' },
    select: { id: true, publieLe: true, contenu: true },
  })
  let precedents: readonly { readonly cle: string; readonly depuis: Date }[] = []
  for (const { id: publicationId, publieLe, contenu } of publications) {
    const instantane = parseInstantane(contenu)
    const analyse = analyseActe(instantane.convention, instantane.acte)
    await clearProjection(tx, publicationId)
    await writeProjection(tx, { instantane, analyse, publicationId, publieLe, precedents })
    precedents = await tx.ecartPublie.findMany({ where: { publicationId }, select: { cle: true, depuis: true } })
  }
}

async function clearProjection(tx: Transaction, publicationId: string): Promise<void> {
  const where = { publicationId }
  await tx.fichePubliee.deleteMany({ where })
  await tx.classementMontant.deleteMany({ where })
  await tx.ecartPublie.deleteMany({ where })
  await tx.recherche.deleteMany({ where })
  await tx.projection.deleteMany({ where })
}
