import { clsx } from 'clsx'
import type { ComponentProps } from 'react'

type CardProps = ComponentProps<'article'> & { readonly plain?: boolean }

/** Un bloc autonome. `plain` l’ouvre d’un filet, sans cadre, quand la page en aligne plusieurs. */
export function Card({ plain = false, className, ...props }: CardProps) {
  return (
    <article
      className={clsx('carte', plain ? 'border-t border-encre pt-4' : 'rounded-md bg-surface p-6', className)}
      {...props}
    />
  )
}
