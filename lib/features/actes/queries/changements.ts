import 'server-only'
import { createQuery } from '@/lib/platform/command/create-query'
import { findActe, loadActeSoumis, loadActeVu } from '../load'
import { acteSchema } from '../schema'

/** L’acte tel que la personne le lit, et le dernier acte signé avant lui ; nul pour une convention initiale. */
export const getActeEtPrecedent = createQuery({
  nom: 'acte.comparer',
  permission: 'acte.lire',
  schema: acteSchema,
  async execute(tx, { acteId }, viewer) {
    const ligne = await findActe(tx, { acteId })
    const acte = ligne && (await loadActeVu(tx, ligne, viewer))
    if (!acte) return null
    const { collectiviteId, conventionId, rang } = ligne
    const precedent = await tx.acte.findFirst({
      where: { collectiviteId, conventionId, statut: 'signe', rang: { lt: rang } },
      orderBy: { rang: 'desc' },
    })
    return { acte, precedent: precedent && (await loadActeSoumis(tx, precedent)) }
  },
})
