import { type ReactNode, useId } from 'react'

type PopoverProps = {
  /** Ce que l’on actionne : souvent le chiffre dont on ouvre la fiche. */
  readonly trigger: ReactNode
  /** Précise le déclencheur à l’oreille (« provenance »), là où l’œil voit le soulignement. */
  readonly hint: string
  readonly title: string
  readonly children: ReactNode
}

/** Fiche flottante du navigateur, sans script : elle s’ouvre au clic ou au clavier et se ferme par Échap. */
export function Popover({ trigger, hint, title, children }: PopoverProps) {
  const id = useId()
  const titleId = `${id}-titre`
  return (
    <>
      <button
        type="button"
        popoverTarget={id}
        className="cursor-pointer underline decoration-filet-fort decoration-dotted decoration-2 underline-offset-4 hover:decoration-encre hover:decoration-solid"
      >
        {trigger}
        <span className="sr-only"> – {hint}</span>
      </button>
      <div
        id={id}
        popover="auto"
        role="dialog"
        aria-labelledby={titleId}
        className="popover w-96 max-w-[calc(100vw-2rem)] rounded-md border border-filet-fort bg-page p-6 text-left font-normal whitespace-normal text-encre shadow-flottant"
      >
        <div className="mb-3 flex items-start justify-between gap-4">
          <p id={titleId} className="font-serif text-lg leading-7 font-semibold">
            {title}
          </p>
          <button
            type="button"
            popoverTarget={id}
            popoverTargetAction="hide"
            className="-mt-1 -mr-2 min-h-9 cursor-pointer px-2 text-sm underline underline-offset-4"
          >
            Fermer
          </button>
        </div>
        {children}
      </div>
    </>
  )
}
