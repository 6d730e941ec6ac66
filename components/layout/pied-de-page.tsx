import Link from 'next/link'
import { COMPRENDRE, type PageFixe, PORTAIL } from '@/lib/domain/plan-du-site'

export function PiedDePage() {
  return (
    <footer className="ecran-seulement mt-24 border-t border-filet bg-surface text-sm">
      <div className="conteneur grid gap-x-12 gap-y-8 py-12 lg:grid-cols-[2fr_1fr]">
        <div className="max-w-texte space-y-2">
          <p className="font-serif text-lg font-semibold">Deux partenaires, une même convention</p>
          <p className="text-encre-douce">
            Tandem enregistre les conventions et leurs montants, compare au centime l’apport de l’État et celui du
            Département, et cite la source de chaque chiffre. Ce qui n’est pas connu est dit non renseigné.
          </p>
          <p className="text-encre-douce">
            Données publiées sous{' '}
            <a href="https://www.etalab.gouv.fr/licence-ouverte-open-licence/">Licence Ouverte 2.0</a>. Logiciel libre
            sous licence EUPL 1.2.
          </p>
        </div>
        <nav aria-label="Pied de page" className="grid grid-cols-2 gap-x-6">
          <ListePages pages={COMPRENDRE} />
          <ListePages pages={PORTAIL} />
        </nav>
      </div>
    </footer>
  )
}

/** Ces pages se demandent rarement : elles ne se chargent pas d’avance. */
function ListePages({ pages }: { readonly pages: readonly PageFixe[] }) {
  return (
    <ul className="space-y-1">
      {pages.map(({ adresse, titre }) => (
        <li key={adresse}>
          <Link href={adresse} prefetch={false} className="inline-block py-0.5">
            {titre}
          </Link>
        </li>
      ))}
    </ul>
  )
}
