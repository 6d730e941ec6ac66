import 'server-only'
import type { z } from 'zod'
import type { Transaction } from '@/lib/platform/db/contexte'
import type { Acte } from '@/lib/platform/db/generated/client'
import { fromJour } from '@/lib/platform/db/jour'
import type { preuvesSchema } from './schema-signature'

type Preuves = z.output<typeof preuvesSchema>

/** Les colonnes d’une date de signature : sans jour, aucune précision. */
export function toDateSignature({
  dateSignature,
  precisionDateSignature,
}: Pick<Preuves, 'dateSignature' | 'precisionDateSignature'>) {
  return {
    dateSignature: fromJour(dateSignature),
    precisionDateSignature: dateSignature === null ? null : precisionDateSignature,
  }
}

/** Remplace les signataires et les délibérations d’un acte par ceux du formulaire. */
export async function replaceSignataires(
  tx: Transaction,
  { collectiviteId, id: acteId }: Pick<Acte, 'collectiviteId' | 'id'>,
  { signataires, deliberations }: Pick<Preuves, 'signataires' | 'deliberations'>,
): Promise<void> {
  const cle = { collectiviteId, acteId }
  await tx.signataire.deleteMany({ where: cle })
  await tx.deliberation.deleteMany({ where: cle })
  await tx.signataire.createMany({ data: signataires.map((s, ordre) => ({ ...cle, ...s, ordre })) })
  await tx.deliberation.createMany({ data: deliberations.map((d) => ({ ...cle, ...d, date: fromJour(d.date) })) })
}
