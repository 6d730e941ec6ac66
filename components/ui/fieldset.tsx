import type { ReactNode } from 'react'
import { FieldErrors, listDescriptions } from './field'

type FieldsetProps = {
  readonly id: string
  readonly legend: ReactNode
  readonly hint?: ReactNode
  readonly errors?: readonly string[]
  readonly children: ReactNode
}

/** Un groupe de champs, ou de choix, sous une même question. */
export function Fieldset({ id, legend, hint, errors = [], children }: FieldsetProps) {
  return (
    <fieldset id={id} tabIndex={-1} aria-describedby={listDescriptions(id, { hint, errors })} className="min-w-0">
      <legend className="font-semibold">{legend}</legend>
      {hint && (
        <p id={`${id}-description`} className="max-w-texte text-sm text-encre-douce">
          {hint}
        </p>
      )}
      <FieldErrors id={id} errors={errors} />
      <div className="mt-2 space-y-2">{children}</div>
    </fieldset>
  )
}
