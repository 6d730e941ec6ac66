import Link from 'next/link'
import { type CriteresEcarts, TRIS_ECARTS, type TriEcarts } from '@/lib/domain/ecarts/criteres'
import { adresseRegistre } from './adresse-registre'

/** Chaque ordre, dans le sens qu’on lui demande d’abord : le plus grave, le plus gros, le plus ancien. */
const ORDRES = {
  gravite: { libelle: 'Gravité', sens: 'asc' },
  territoire: { libelle: 'Territoire', sens: 'asc' },
  montant: { libelle: 'Montant', sens: 'desc' },
  age: { libelle: 'Ancienneté', sens: 'desc' },
  statut: { libelle: 'Réponse', sens: 'asc' },
} as const satisfies Record<TriEcarts, { readonly libelle: string; readonly sens: CriteresEcarts['sens'] }>

/** L’ordre de la liste, par des liens : il se partage et se retient. */
export function OrdreEcarts({ chemin, criteres }: { readonly chemin: string; readonly criteres: CriteresEcarts }) {
  return (
    <nav aria-label="Ordre de la liste" className="ecran-seulement flex flex-wrap items-center gap-x-6">
      <p className="text-encre-douce">Trier par</p>
      <ul className="flex flex-wrap gap-x-6">
        {TRIS_ECARTS.map((tri) => (
          <li key={tri}>
            <Link
              href={adresseRegistre(chemin, criteres, { tri, sens: ORDRES[tri].sens })}
              scroll={false}
              prefetch={false}
              aria-current={criteres.tri === tri ? 'true' : undefined}
              className="inline-flex min-h-11 items-center aria-[current]:font-semibold aria-[current]:no-underline"
            >
              {ORDRES[tri].libelle}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
