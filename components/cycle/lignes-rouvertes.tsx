import Link from 'next/link'
import type { Ancre } from '@/lib/domain/cycle/ouverture'
import type { Acte } from '@/lib/domain/instantane'

type LignesRouvertesProps = {
  readonly acte: Pick<Acte, 'id' | 'mesures' | 'actions'>
  readonly rouvertes: readonly (Ancre & { readonly libelle: string })[]
}

/** Les lignes que l’examen a rouvertes : les seules qui se corrigent sans que l’acte revienne. */
export function LignesRouvertes({ acte, rouvertes }: LignesRouvertesProps) {
  if (rouvertes.length === 0) return null
  return (
    <div className="space-y-2">
      <h3>Lignes que la préfecture a rouvertes</h3>
      <ul className="space-y-2">
        {rouvertes.map((ancre) => (
          <li key={`${ancre.niveau}:${ancre.niveau === 'acte' ? '' : ancre.cle}`}>
            {ancre.libelle}
            {'\u202f: '}
            <Link href={`/espace/actes/${acte.id}/${getPage(acte, ancre)}`}>
              Corriger cette ligne<span className="sr-only">{`, ${ancre.libelle}`}</span>
            </Link>
          </li>
        ))}
      </ul>
    </div>
  )
}

/** La page où une ancre se corrige, dans cette version de l’acte. */
function getPage({ mesures, actions }: LignesRouvertesProps['acte'], ancre: Ancre): string {
  switch (ancre.niveau) {
    case 'acte':
      return 'en-tete'
    case 'montant':
      return 'montants'
    case 'mesure':
      return `mesures/${mesures.find(({ lignee }) => lignee === ancre.cle)?.id}`
    case 'action':
      return `actions/${actions.find(({ lignee }) => lignee === ancre.cle)?.id}`
  }
}
