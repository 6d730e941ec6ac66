'use client'

import { useEffect, useRef } from 'react'

type ErrorSummaryProps = {
  readonly errors: readonly { readonly id: string; readonly message: string }[]
}

/** Toutes les erreurs d’un formulaire ; elle prend le focus quand elle paraît, ses liens le donnent aux champs. */
export function ErrorSummary({ errors }: ErrorSummaryProps) {
  const ref = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (errors.length > 0) ref.current?.focus()
  }, [errors])

  if (errors.length === 0) return null
  return (
    <div ref={ref} role="alert" tabIndex={-1} className="border-2 border-alerte p-6">
      <h2>{errors.length === 1 ? 'Une erreur est à corriger' : `${errors.length} erreurs sont à corriger`}</h2>
      <ul className="mt-2 space-y-1">
        {errors.map(({ id, message }) => (
          <li key={`${id}-${message}`}>
            <a href={`#${id}`} className="font-semibold text-alerte">
              {message}
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}
