import { createHash } from 'node:crypto'
import type { TypeDocument } from '@/lib/domain/document'
import { OCTETS_MORCEAU } from '@/lib/features/documents/telechargement'
import { createPdf } from '@/tests/factories/fichiers'

interface Depot {
  readonly acteId: string
  readonly contenu?: Buffer
  readonly type?: TypeDocument
  readonly titre?: string
  readonly aPublier?: boolean
  readonly remplace?: string
}

/** Un dépôt tel que la réception le confie à la commande, une fois le fichier examiné. */
export function createDepot({ contenu = createPdf(), remplace, ...choix }: Depot) {
  return {
    type: 'annexe' as const,
    titre: 'Note de méthode',
    aPublier: false,
    ...choix,
    remplace: remplace ?? null,
    nomFichier: 'note de méthode.pdf',
    format: 'pdf' as const,
    octets: contenu.length,
    sha256: computeSha256(contenu),
    morceaux: () => cut(contenu),
  }
}

export function computeSha256(contenu: Uint8Array): string {
  return createHash('sha256').update(contenu).digest('hex')
}

async function* cut(contenu: Buffer): AsyncGenerator<Uint8Array> {
  for (let position = 0; position < contenu.length; position += OCTETS_MORCEAU) {
    yield contenu.subarray(position, position + OCTETS_MORCEAU)
  }
}
