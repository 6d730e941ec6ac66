import 'server-only'
import { createQuery } from '@/lib/platform/command/create-query'
import { loadTetesSoumises } from '@/lib/platform/tetes-soumises'
import { acteSchema, documentSchema, morceauSchema } from './schema'

/** Les fichiers d’un acte que la personne peut lire, du plus récent au plus ancien. */
export const listDocuments = createQuery({
  nom: 'documents.lister',
  permission: 'acte.lire',
  schema: acteSchema,
  async execute(tx, { acteId }, viewer) {
    const acte = await tx.acte.findFirst({
      where: { id: acteId },
      select: {
        id: true,
        libelle: true,
        statut: true,
        collectiviteId: true,
        convention: { select: { id: true, titre: true } },
      },
    })
    if (!acte) return null
    const documents = await tx.document.findMany({
      where: { collectiviteId: acte.collectiviteId, acteId },
      orderBy: [{ deposeLe: 'desc' }, { id: 'desc' }],
      omit: { deposePar: true },
    })
    const tetes = await loadTetesSoumises(tx, viewer, [acte])
    return { acte: { ...acte, libelle: tetes.get(acteId)?.libelle ?? acte.libelle }, documents }
  },
})

/** Ce qu’il faut pour rendre un fichier à qui peut le lire ; son contenu se lit à part. */
export const getDocument = createQuery({
  nom: 'document.lire',
  permission: 'acte.lire',
  schema: documentSchema,
  execute: (tx, { documentId }) =>
    tx.document.findFirst({
      where: { id: documentId },
      select: { id: true, nomFichier: true, format: true, octets: true },
    }),
})

/** Un morceau du contenu : une courte transaction par morceau, quel que soit le temps que prend le téléchargement. */
export const readMorceau = createQuery({
  nom: 'document.lire_morceau',
  permission: 'acte.lire',
  schema: morceauSchema,
  async execute(tx, { documentId, rang }) {
    const morceau = await tx.morceauDocument.findFirst({ where: { documentId, rang }, select: { octets: true } })
    return morceau?.octets ?? null
  },
})
