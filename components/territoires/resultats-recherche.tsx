import { TerritoiresTrouves } from '@/components/recherche/territoires-trouves'
import { ButtonLink } from '@/components/ui/button-link'
import { EmptyState } from '@/components/ui/empty-state'
import { ADRESSE_TERRITOIRES } from '@/lib/domain/adresse-publique'
import { compter } from '@/lib/domain/phrase/nombre'
import type { TerritoireCherche } from './territoires-cherchables'

type ResultatsRechercheProps = { readonly q: string; readonly trouves: readonly TerritoireCherche[] }

/** Les territoires qui répondent à un nom ou à un numéro, ou ce qu’il faut essayer quand aucun ne répond. */
export function ResultatsRecherche({ q, trouves }: ResultatsRechercheProps) {
  const tous = (
    <ButtonLink href={ADRESSE_TERRITOIRES} variant="secondary">
      Voir tous les territoires
    </ButtonLink>
  )
  if (trouves.length === 0) {
    return (
      <EmptyState title={`Aucun territoire ne répond à « ${q} »`} action={tous}>
        Essayez le début du nom, sans article, ou le numéro du département.
      </EmptyState>
    )
  }
  return (
    <section aria-labelledby="resultats" className="space-y-4">
      <h2 id="resultats">
        {compter(trouves.length, 'territoire répond', 'territoires répondent')} à « {q} »
      </h2>
      <TerritoiresTrouves trouves={trouves} />
      {tous}
    </section>
  )
}
