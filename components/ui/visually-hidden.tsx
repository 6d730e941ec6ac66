import type { ReactNode } from 'react'

/** Texte entendu mais pas vu. */
export function VisuallyHidden({ children }: { readonly children: ReactNode }) {
  return <span className="sr-only">{children}</span>
}
