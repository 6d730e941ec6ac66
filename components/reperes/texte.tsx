import type { ReactNode } from 'react'

/** Des paragraphes et des listes, à la largeur où l’on lit sans fatigue. */
export function Texte({ children }: { readonly children: ReactNode }) {
  return <div className="max-w-texte space-y-4 [&_ul]:list-disc [&_ul]:space-y-1 [&_ul]:pl-5">{children}</div>
}
