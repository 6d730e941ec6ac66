import type { ComponentProps, ReactNode } from 'react'

type CheckboxProps = Omit<ComponentProps<'input'>, 'type' | 'id'> & {
  readonly id: string
  readonly label: ReactNode
  readonly hint?: ReactNode
}

export function Checkbox({ id, label, hint, ...props }: CheckboxProps) {
  const hintId = `${id}-description`
  return (
    <div className="flex gap-3">
      <input
        type="checkbox"
        id={id}
        aria-describedby={hint ? hintId : undefined}
        className="mt-1 size-5 shrink-0 accent-encre"
        {...props}
      />
      <div>
        <label htmlFor={id}>{label}</label>
        {hint && (
          <p id={hintId} className="text-sm text-encre-douce">
            {hint}
          </p>
        )}
      </div>
    </div>
  )
}

type RadioProps = Omit<ComponentProps<'input'>, 'type'> & { readonly label: ReactNode }

export function Radio({ label, ...props }: RadioProps) {
  return (
    <label className="flex gap-3">
      <input type="radio" className="mt-1 size-5 shrink-0 accent-encre" {...props} />
      <span className="min-w-0 whitespace-pre-line wrap-anywhere">{label}</span>
    </label>
  )
}
