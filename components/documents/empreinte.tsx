const LONGUEUR_COURTE = 12

/** De quoi vérifier qu’un fichier téléchargé est bien celui qui a été déposé. */
export function Empreinte({ sha256 }: { readonly sha256: string }) {
  return (
    <details className="text-sm text-encre-douce">
      <summary className="min-h-6 cursor-pointer">
        Empreinte SHA-256{'\u202f'}: <code>{sha256.slice(0, LONGUEUR_COURTE)}…</code>
      </summary>
      <p className="break-all">
        Empreinte entière{'\u202f'}: <code>{sha256}</code>
      </p>
    </details>
  )
}
