import type { ComponentProps, ReactNode } from 'react'

type ChoiceProps = Omit<ComponentProps<'input'>, 'type' | 'id'> & {
  readonly id: string
  readonly label: ReactNode
  readonly hint?: ReactNode
}

export function Checkbox(props: ChoiceProps) {
  return <Choice type="checkbox" {...props} />
}

export function Radio(props: ChoiceProps) {
  return <Choice type="radio" {...props} />
}

function Choice({ id, label, hint, ...props }: ChoiceProps & { readonly type: 'checkbox' | 'radio' }) {
  const hintId = `${id}-description`
  return (
    <div className="flex gap-3">
      <input
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
