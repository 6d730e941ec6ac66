import Link from 'next/link'
import { type CriteresModeles, getAdresseModele, type Modele } from '@/lib/domain/modele'

type ModeleTrouveProps = { readonly page: string; readonly criteres: CriteresModeles; readonly modele: Modele }

const NIVEAUX = { mesure: 'Mesure', action: 'Action' } as const

/** Une fiche publiée ailleurs : où elle se lit, ce qu’elle dit, et le lien qui la prend pour modèle. */
export function ModeleTrouve({ page, criteres, modele }: ModeleTrouveProps) {
  const { niveau, intitule, objectif, descriptif, adresse, collectivite, convention, cadreNom } = modele
  const texte = objectif ?? descriptif
  return (
    <article className="space-y-1">
      <p className="text-sm text-encre-douce">
        {NIVEAUX[niveau]}, {collectivite} ({cadreNom})
      </p>
      <h3 className="font-sans text-base">{intitule}</h3>
      {texte !== null && <p className="line-clamp-3 text-sm">{texte}</p>}
      <p className="flex flex-wrap gap-x-6 gap-y-1 text-sm">
        <Link href={getAdresseModele(page, criteres, modele)} prefetch={false} className="font-semibold">
          S’en inspirer<span className="sr-only">{`\u202f: ${intitule}, ${collectivite}`}</span>
        </Link>
        <a href={adresse}>
          La lire dans {convention}
          <span className="sr-only">, {collectivite}</span>
        </a>
      </p>
    </article>
  )
}
