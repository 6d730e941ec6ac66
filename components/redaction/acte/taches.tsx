import Link from 'next/link'
import type { Analyse } from '@/lib/domain/analyse'
import type { Acte, Convention } from '@/lib/domain/instantane'
import { formatPeriode } from '@/lib/domain/periode'
import { decrireSignature } from '@/lib/domain/phrase/date'
import { capitaliser } from '@/lib/domain/phrase/grammaire'
import { compter } from '@/lib/domain/phrase/nombre'

type TachesProps = { readonly acte: Acte; readonly convention: Convention; readonly analyse: Analyse }

/** Les pages où l’acte s’écrit, avec ce que chacune contient déjà. */
export function Taches({ acte, convention, analyse }: TachesProps) {
  const base = `/espace/actes/${acte.id}`
  const ouverts = analyse.ecarts.filter(({ statut }) => statut === 'ouvert').length
  const taches = [
    {
      href: `${base}/en-tete`,
      titre: 'En-tête',
      etat: [
        acte.periode ? formatPeriode(acte.periode) : 'période non renseignée',
        decrireSignature(acte.dateSignature, acte.precisionDateSignature),
      ].join(', '),
    },
    {
      href: `${base}/montants`,
      titre: 'Montants',
      etat: compter(acte.montants.length, 'ligne', 'lignes'),
    },
    {
      href: `${base}/ecarts`,
      titre: 'Écarts',
      etat: `${compter(analyse.ecarts.length, 'écart', 'écarts')}, ${compter(ouverts, 'ouvert', 'ouverts')}`,
    },
    ...(acte.rang > 0
      ? [{ href: `${base}/changements`, titre: 'Ce qui change', etat: 'depuis le dernier acte signé, en euros' }]
      : []),
    {
      href: `/espace/conventions/${convention.id}#sources`,
      titre: 'Sources et contexte',
      etat: `${compter(convention.sources.length, 'source', 'sources')}, ${compter(convention.faits.length, 'fait de contexte', 'faits de contexte')}`,
    },
  ]
  return (
    <nav aria-label="Parties de l’acte">
      <ul className="grid gap-4 sm:grid-cols-2 lg:grid-cols-4">
        {taches.map(({ href, titre, etat }) => (
          <li key={href} className="relative rounded-md border border-filet-fort p-4 hover:bg-surface">
            <Link href={href} className="font-semibold after:absolute after:inset-0">
              {titre}
            </Link>
            <p className="text-sm text-encre-douce">{capitaliser(etat)}</p>
          </li>
        ))}
      </ul>
    </nav>
  )
}
