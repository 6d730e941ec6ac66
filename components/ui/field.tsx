import type { ReactNode } from 'react'
import { Icon } from './icon'

type Messages = { readonly hint?: ReactNode; readonly errors?: readonly string[] }

type FieldProps = Messages & {
  /** L’identifiant du champ ; aide et erreur en dérivent, comme le fait conform. */
  readonly id: string
  readonly label: ReactNode
  readonly optional?: boolean
  readonly children: ReactNode
}

/** Étiquette, aide, champ, erreur : toujours dans cet ordre. */
export function Field({ id, label, hint, errors = [], optional = false, children }: FieldProps) {
  return (
    <div className={errors.length > 0 ? 'border-l-4 border-alerte pl-4' : undefined}>
      <label htmlFor={id} className="block font-semibold">
        {label}
        {optional && <span className="font-normal text-encre-douce"> (facultatif)</span>}
      </label>
      {hint && (
        <p id={`${id}-description`} className="max-w-texte text-sm text-encre-douce">
          {hint}
        </p>
      )}
      <FieldErrors id={id} errors={errors} />
      <div className="mt-1">{children}</div>
    </div>
  )
}

/** Les erreurs d’un champ ou d’un groupe. */
export function FieldErrors({ id, errors }: { readonly id: string; readonly errors: readonly string[] }) {
  if (errors.length === 0) return null
  return (
    <div id={`${id}-error`} className="text-sm font-semibold text-alerte">
      {errors.map((error) => (
        <p key={error} className="flex gap-1.5">
          <Icon name="erreur" className="mt-1 size-4" />
          {error}
        </p>
      ))}
    </div>
  )
}

/** Les identifiants de l’aide et des erreurs présentes, pour `aria-describedby`. */
export function listDescriptions(id: string, { hint, errors = [] }: Messages): string | undefined {
  const ids = [hint && `${id}-description`, errors.length > 0 && `${id}-error`].filter(Boolean)
  return ids.length > 0 ? ids.join(' ') : undefined
}

/** Les attributs qui relient un champ à son aide et à son erreur ; conform les pose lui-même. */
export function describeField(id: string, messages: Messages) {
  return {
    id,
    'aria-describedby': listDescriptions(id, messages),
    'aria-invalid': messages.errors !== undefined && messages.errors.length > 0 ? true : undefined,
  } as const
}
