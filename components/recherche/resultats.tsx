import Link from 'next/link'
import type { GenreTrouve } from '@/lib/domain/recherche/criteres'
import type { Segment } from '@/lib/domain/recherche/extrait'
import { LIBELLES_GENRE } from './libelles'
import { Segments } from './segments'

/** Une ligne trouvée, telle que la page la montre. */
export interface ResultatMontre {
  readonly genre: Exclude<GenreTrouve, 'territoire'>
  readonly titre: readonly Segment[]
  readonly extrait: readonly Segment[]
  readonly adresse: string
  readonly convention: { readonly adresse: string; readonly titre: string }
  readonly collectivite: { readonly nomCourt: string; readonly region: string }
}

/** Ce qui répond à la question, le plus proche d’abord. */
export function Resultats({
  resultats,
  depart,
}: {
  readonly resultats: readonly ResultatMontre[]
  readonly depart: number
}) {
  return (
    <ol start={depart + 1} className="max-w-texte divide-y divide-filet border-y border-filet">
      {resultats.map((resultat) => (
        <li key={resultat.adresse} className="py-4">
          <Resultat {...resultat} />
        </li>
      ))}
    </ol>
  )
}

function Resultat({ genre, titre, extrait, adresse, convention, collectivite }: ResultatMontre) {
  const document = genre === 'document'
  return (
    <article className="space-y-1">
      <p className="text-sm text-encre-douce">
        {LIBELLES_GENRE[genre]}, {collectivite.nomCourt} ({collectivite.region})
      </p>
      <h3 className="font-sans text-base">
        {document ? (
          <a href={adresse}>
            <Segments segments={titre} />
          </a>
        ) : (
          <Link href={adresse} prefetch={false}>
            <Segments segments={titre} />
          </Link>
        )}
      </h3>
      {extrait.length > 0 && (
        <p className="text-sm">
          <Segments segments={extrait} />
        </p>
      )}
      {genre !== 'convention' && (
        <p className="text-sm text-encre-douce">
          {document ? 'Pièce de la convention' : 'Dans'}{' '}
          <Link href={convention.adresse} prefetch={false}>
            {convention.titre}
          </Link>
        </p>
      )}
    </article>
  )
}
