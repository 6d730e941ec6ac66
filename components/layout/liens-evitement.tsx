const LIENS = [
  { href: '#contenu', libelle: 'Aller au contenu' },
  { href: '#navigation', libelle: 'Aller à la navigation' },
] as const

/** Les premiers liens de la page, visibles dès qu’ils reçoivent le clavier. */
export function LiensEvitement() {
  return (
    <nav aria-label="Accès rapide" className="conteneur">
      <ul>
        {LIENS.map(({ href, libelle }) => (
          <li key={href} className="sr-only focus-within:not-sr-only">
            <a href={href} className="inline-block py-2 font-semibold">
              {libelle}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
