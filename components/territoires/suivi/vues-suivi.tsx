import Link from 'next/link'
import { accorder } from '@/lib/domain/phrase/nombre'
import type { CriteresSuivi } from '@/lib/domain/suivi/criteres'
import type { countVues } from '@/lib/domain/suivi/selection'
import { EXPLICATIONS_VUES, LIBELLES_VUES } from '@/lib/domain/suivi/vues'
import { adresseSuivi } from './adresse-suivi'

type VuesSuiviProps = { readonly vues: ReturnType<typeof countVues>; readonly criteres: CriteresSuivi }

const LIEN =
  'inline-flex min-h-11 items-center gap-2 rounded-md border border-filet-fort px-3 py-1 no-underline hover:border-encre hover:bg-surface aria-[current]:border-encre aria-[current]:bg-encre aria-[current]:font-semibold aria-[current]:text-page'

/** Les vues toutes faites, avec ce que chacune montrerait ; les autres filtres restent. */
export function VuesSuivi({ vues, criteres }: VuesSuiviProps) {
  return (
    <nav aria-label="Vues de la liste" className="ecran-seulement space-y-2">
      <ul className="flex flex-wrap gap-2">
        {vues.map(({ vue, nombre }) => (
          <li key={vue}>
            <Link
              href={adresseSuivi(criteres, { vue })}
              scroll={false}
              aria-current={vue === criteres.vue ? 'true' : undefined}
              className={LIEN}
            >
              {vue === null ? 'Toutes les lignes' : LIBELLES_VUES[vue]}
              <span className="chiffres text-sm">
                {nombre}
                <span className="sr-only"> {accorder(nombre, 'ligne', 'lignes')}</span>
              </span>
            </Link>
          </li>
        ))}
      </ul>
      {criteres.vue !== null && <p className="text-encre-douce">{EXPLICATIONS_VUES[criteres.vue]}</p>}
    </nav>
  )
}
