/** Deux roues égales de part et d’autre d’un repère : le tandem est une balance. */
export function Marque({ className = 'size-9' }: { readonly className?: string }) {
  return (
    <svg viewBox="0 0 32 32" className={className} fill="none" strokeWidth="4" aria-hidden="true" focusable="false">
      <circle cx="9" cy="19" r="7" className="stroke-etat" />
      <circle cx="23" cy="19" r="7" className="stroke-departement" />
      <path d="M16 4v24" className="stroke-encre" strokeWidth="2" />
    </svg>
  )
}
