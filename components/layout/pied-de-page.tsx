import Link from 'next/link'
import type { Lien } from './lien-navigation'

export function PiedDePage({ liens = [] }: { readonly liens?: readonly Lien[] }) {
  return (
    <footer className="ecran-seulement mt-24 border-t border-filet bg-surface text-sm">
      <div className="conteneur grid gap-x-12 gap-y-6 py-12 sm:grid-cols-[2fr_1fr]">
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
        {liens.length > 0 && (
          <nav aria-label="Pied de page">
            <ul className="space-y-1">
              {liens.map(({ href, libelle }) => (
                <li key={href}>
                  <Link href={href}>{libelle}</Link>
                </li>
              ))}
            </ul>
          </nav>
        )}
      </div>
    </footer>
  )
}
