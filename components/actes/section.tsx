import type { ReactNode } from 'react'

type SectionProps = { readonly id: string; readonly titre: string; readonly children: ReactNode }

/** Une partie de la page, que le sommaire peut viser. */
export function Section({ id, titre, children }: SectionProps) {
  return (
    <section id={id} aria-labelledby={`${id}-titre`} className="mt-16 space-y-6">
      <h2 id={`${id}-titre`}>{titre}</h2>
      {children}
    </section>
  )
}
