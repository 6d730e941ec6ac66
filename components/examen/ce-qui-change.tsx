import Link from 'next/link'
import { LignesComparees } from '@/components/difference/lignes-comparees'
import { MouvementsArgent } from '@/components/difference/mouvements-argent'
import { Details } from '@/components/ui/details'
import type { Difference } from '@/lib/domain/difference/difference'
import { nommerLignes } from '@/lib/domain/difference/familles'
import type { CollectiviteContractante } from '@/lib/domain/instantane'
import { decrireDifference } from '@/lib/domain/phrase/difference'

/** Ce à quoi l’acte se compare, et l’adresse qui l’y compare. */
export interface Reference {
  readonly libelle: string
  readonly href: string
  readonly choisie: boolean
}

type CeQuiChangeProps = {
  readonly difference: Difference | null
  readonly libelles: { readonly avant: string; readonly apres: string }
  readonly references: readonly Reference[]
  readonly collectivite: CollectiviteContractante
}

/** Ce qui change en euros, d’abord, puis les textes mot à mot. */
export function CeQuiChange({ difference, libelles, references, collectivite }: CeQuiChangeProps) {
  return (
    <section aria-labelledby="change" className="space-y-6">
      <h2 id="change">Ce qui change</h2>
      {references.length > 1 && <ChoixReference references={references} />}
      {difference === null ? (
        <p className="max-w-texte">
          Ni acte signé ni version antérieure à comparer{'\u202f'}: tout est nouveau dans cet acte.
        </p>
      ) : (
        <>
          <p className="max-w-texte">{decrireDifference(difference, libelles)}</p>
          <MouvementsArgent
            totaux={difference.totaux}
            noms={nommerLignes(difference)}
            libelles={libelles}
            collectivite={collectivite}
          />
          <Details summary="Les mesures et actions, texte à texte">
            <LignesComparees lignes={difference.lignes} />
          </Details>
        </>
      )}
    </section>
  )
}

function ChoixReference({ references }: Pick<CeQuiChangeProps, 'references'>) {
  return (
    <nav aria-label="Comparer l’acte à">
      <ul className="flex flex-wrap gap-x-6 gap-y-2">
        {references.map(({ libelle, href, choisie }) => (
          <li key={href}>
            <Link
              href={href}
              aria-current={choisie ? 'true' : undefined}
              className="aria-[current=true]:font-semibold aria-[current=true]:no-underline"
            >
              {libelle}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
