import Link from 'next/link'
import type { Acte } from '@/lib/domain/instantane'

type LiensActeProps = {
  readonly acte: Pick<Acte, 'id' | 'rang' | 'statut' | 'repriseApresCoup'>
  /** Vrai pour qui peut encore y écrire : un tableur s’y importe. */
  readonly modifiable: boolean
}

/** Ce qui entoure l’acte : ses pièces, ce qu’il change, son examen, qui y a fait quoi. */
export function LiensActe({ acte: { id, rang, statut, repriseApresCoup }, modifiable }: LiensActeProps) {
  const liens = [
    { page: 'documents', libelle: 'Documents' },
    { page: 'annexes', libelle: 'Annexes à signer' },
    ...(rang > 0 ? [{ page: 'changements', libelle: 'Ce qui change' }] : []),
    ...(statut === 'signe' && !repriseApresCoup ? [{ page: 'examen', libelle: 'Examen' }] : []),
    { page: 'journal', libelle: 'Journal' },
    ...(modifiable ? [{ page: 'import', libelle: 'Importer un tableur' }] : []),
  ]
  return (
    <nav aria-label="Autour de l’acte" className="mb-8">
      <ul className="flex flex-wrap gap-x-6 gap-y-2">
        {liens.map(({ page, libelle }) => (
          <li key={page}>
            <Link href={`/espace/actes/${id}/${page}`}>{libelle}</Link>
          </li>
        ))}
        <li>
          <a href={`/espace/actes/${id}/montants.xlsx`}>Classeur (XLSX)</a>
        </li>
        <li>
          <a href={`/espace/actes/${id}/montants.csv`}>Montants (CSV)</a>
        </li>
      </ul>
    </nav>
  )
}
