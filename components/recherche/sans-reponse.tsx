import Link from 'next/link'
import { EmptyState } from '@/components/ui/empty-state'
import { ADRESSE_MESURES, ADRESSE_TERRITOIRES } from '@/lib/domain/adresse-publique'
import { type CriteresRecherche, getAdresseRecherche } from '@/lib/domain/recherche/criteres'

/** Que faire quand rien ne répond. */
export function SansReponse({ criteres: { q, genre, region, page } }: { readonly criteres: CriteresRecherche }) {
  return (
    <EmptyState title={page > 1 ? 'Cette page n’a pas de réponse' : 'Aucune réponse'}>
      <ul className="list-disc space-y-1 pl-5 text-left">
        {(genre !== null || region !== null || page > 1) && (
          <li>
            <Link href={getAdresseRecherche({ q })}>Chercher dans tous les genres et toutes les régions</Link>
          </li>
        )}
        <li>Essayez moins de mots, ou un mot plus général : « accueil » plutôt que « accueil de jour ».</li>
        <li>Un mot seulement commencé se cherche s’il est le dernier : « insert ».</li>
        <li>
          Le portail n’a que ce que les territoires ont publié : voyez <Link href={ADRESSE_MESURES}>les mesures</Link>{' '}
          ou <Link href={ADRESSE_TERRITOIRES}>les territoires</Link>.
        </li>
      </ul>
    </EmptyState>
  )
}
