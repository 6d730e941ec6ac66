import type { Terme } from '@/lib/domain/glossaire/terme'

/** Un terme et sa définition ; son titre est le lien qui permet de le citer. */
export function TermeDefini({ terme }: { readonly terme: Terme }) {
  const { ancre, terme: mot, genre, definition, reserve } = terme
  return (
    <div
      id={ancre}
      className="grid gap-x-8 gap-y-1 border-t border-filet py-4 target:bg-surface md:grid-cols-[16rem_1fr]"
    >
      <dt>
        <a href={`#${ancre}`} className="font-semibold no-underline hover:underline">
          {mot}
        </a>
        {genre !== undefined && <span className="block text-sm text-encre-douce">{genre}</span>}
      </dt>
      <dd className="max-w-texte space-y-1">
        <p>{definition}</p>
        {reserve !== undefined && <p className="text-sm text-encre-douce">{reserve}</p>}
      </dd>
    </div>
  )
}
