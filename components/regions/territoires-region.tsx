import Link from 'next/link'
import { getAdresseCollectivite } from '@/lib/domain/adresse-publique'
import type { TerritoirePublie } from '@/lib/domain/territoire-publie'

/** Les territoires d’une région qui n’ont rien publié : leur absence se lit, elle ne se devine pas. */
export function TerritoiresNonRenseignes({ territoires }: { readonly territoires: readonly TerritoirePublie[] }) {
  return (
    <ul className="gap-x-12 text-sm sm:columns-2 lg:columns-3">
      {territoires.map((territoire) => (
        <li key={territoire.code}>
          <Link href={getAdresseCollectivite(territoire)} prefetch={false} className="inline-flex min-h-6 items-center">
            {territoire.nomCourt}
          </Link>
        </li>
      ))}
    </ul>
  )
}
