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
