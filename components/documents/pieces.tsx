import { formatTaille, getAdressePiece, LIBELLES_TYPES_DOCUMENT } from '@/lib/domain/document'
import type { Piece } from '@/lib/domain/instantane'
import { Empreinte } from './empreinte'

type PiecesProps = {
  readonly pieces: readonly Piece[]
  /** Faux tant que l’acte n’est pas public : les pièces se lisent alors dans l’espace. */
  readonly publiees: boolean
}

/** Les pièces publiées avec l’acte, ou qui le seront, à télécharger et à vérifier. */
export function Pieces({ pieces, publiees }: PiecesProps) {
  return (
    <ul className="max-w-texte divide-y divide-filet border-y border-filet">
      {pieces.map((piece) => {
        const { id, titre, type, format, octets, sha256 } = piece
        return (
          <li key={id} className="space-y-1 py-3">
            <p>
              <a href={publiees ? getAdressePiece(piece) : `/espace/documents/${id}`} className="font-semibold">
                {titre}
              </a>
            </p>
            <p className="text-sm text-encre-douce">
              {LIBELLES_TYPES_DOCUMENT[type]}, {format.toLocaleUpperCase('fr')}, {formatTaille(octets)}
            </p>
            <Empreinte sha256={sha256} />
          </li>
        )
      })}
    </ul>
  )
}
