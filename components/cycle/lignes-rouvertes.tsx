import Link from 'next/link'
import { type Ancre, cleAncre } from '@/lib/domain/cycle/ouverture'
import type { Acte } from '@/lib/domain/instantane'
import { DEUX_POINTS } from '@/lib/domain/phrase/typographie'
import { getPageAncre } from './page-ancre'

type LignesRouvertesProps = {
  readonly acte: Pick<Acte, 'id' | 'mesures' | 'actions'>
  readonly rouvertes: readonly (Ancre & { readonly libelle: string })[]
}

/** Les lignes que l’examen a rouvertes : les seules qui se corrigent sans que l’acte revienne. */
export function LignesRouvertes({ acte, rouvertes }: LignesRouvertesProps) {
  if (rouvertes.length === 0) return null
  return (
    <div className="space-y-2">
      <p className="font-semibold">Lignes que la préfecture a rouvertes</p>
      <ul className="space-y-2">
        {rouvertes.map((ancre) => {
          const page = getPageAncre(acte, ancre)
          return (
            <li key={cleAncre(ancre)}>
              {ancre.libelle}
              {page && (
                <>
                  {DEUX_POINTS}
                  <Link href={`/espace/actes/${acte.id}/${page}`}>
                    Corriger cette ligne<span className="sr-only">{`, ${ancre.libelle}`}</span>
                  </Link>
                </>
              )}
            </li>
          )
        })}
      </ul>
    </div>
  )
}
