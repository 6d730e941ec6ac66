import type { ReactNode } from 'react'

/** Des champs qui répondent à une même question, sous son titre. */
export function GroupeChamps({ titre, children }: { readonly titre: string; readonly children: ReactNode }) {
  return (
    <fieldset className="min-w-0 border-t border-filet pt-4">
      <legend className="float-left mb-4 w-full font-serif text-lg font-semibold">{titre}</legend>
      <div className="clear-both space-y-6">{children}</div>
    </fieldset>
  )
}
