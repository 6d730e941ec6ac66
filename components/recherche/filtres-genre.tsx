import Link from 'next/link'
import {
  type CriteresRecherche,
  GENRES_TROUVES,
  type GenreTrouve,
  getAdresseRecherche,
} from '@/lib/domain/recherche/criteres'
import { LIBELLES_GENRES } from './libelles'

type FiltresGenreProps = {
  readonly criteres: CriteresRecherche
  readonly nombres: Readonly<Record<GenreTrouve, number>>
  readonly plafond: boolean
}

/** Combien répondent, genre par genre ; choisir un genre garde la question et la région. */
export function FiltresGenre({ criteres, nombres, plafond }: FiltresGenreProps) {
  const { q, region, genre: choisi } = criteres
  const genres = GENRES_TROUVES.filter((genre) => nombres[genre] > 0)
  return (
    <nav aria-label="Réponses par genre">
      <ul className="flex flex-wrap gap-x-6">
        {[null, ...genres].map((genre) => (
          <li key={genre ?? 'tout'}>
            <Link
              href={getAdresseRecherche({ q, region, genre })}
              prefetch={false}
              aria-current={genre === choisi ? 'true' : undefined}
              className="inline-flex min-h-11 items-center aria-[current]:font-semibold aria-[current]:no-underline"
            >
              {genre === null
                ? 'Tout'
                : `${LIBELLES_GENRES[genre]} (${nombres[genre]}${plafond && genre !== 'territoire' ? ' ou plus' : ''})`}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
