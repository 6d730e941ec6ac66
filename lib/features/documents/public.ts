import 'server-only'
import { getPublicPrisma } from '@/lib/platform/db/client'

/** Un document publié ; null si rien n’est publié sous cet identifiant. */
export function getDocumentPublie(id: string) {
  return getPublicPrisma().documentPublie.findUnique({
    where: { id },
    select: { id: true, nomFichier: true, format: true, octets: true },
  })
}

/** Un morceau de son contenu. */
export async function readMorceauPublie(documentId: string, rang: number): Promise<Uint8Array | null> {
  const morceau = await getPublicPrisma().morceauDocumentPublie.findUnique({
    where: { documentId_rang: { documentId, rang } },
    select: { octets: true },
  })
  return morceau?.octets ?? null
}
