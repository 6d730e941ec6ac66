import { clsx } from 'clsx'
import Link from 'next/link'
import type { ComponentProps } from 'react'
import { Icon, type IconName } from './icon'

type Variant = 'primary' | 'secondary' | 'quiet' | 'danger'

type Look = { readonly variant?: Variant; readonly icon?: IconName }

/** L’encre porte l’action : les deux couleurs restent réservées aux deux financeurs. */
const VARIANTS: Readonly<Record<Variant, string>> = {
  primary: 'border-encre bg-encre text-page hover:opacity-85',
  secondary: 'border-filet-fort bg-page text-encre hover:border-encre hover:bg-surface',
  quiet: 'border-transparent bg-transparent text-encre underline underline-offset-4 hover:bg-surface',
  danger: 'border-alerte bg-page text-alerte hover:bg-alerte-pale',
}

const BASE =
  'bouton inline-flex min-h-11 items-center justify-center gap-2 rounded-md border px-4 py-2 font-semibold no-underline'

export function Button({
  variant = 'primary',
  icon,
  type = 'button',
  className,
  children,
  ...props
}: Look & ComponentProps<'button'>) {
  return (
    <button
      type={type}
      className={clsx(
        BASE,
        VARIANTS[variant],
        'cursor-pointer disabled:cursor-not-allowed disabled:opacity-50',
        className,
      )}
      {...props}
    >
      {icon && <Icon name={icon} />}
      {children}
    </button>
  )
}

export function ButtonLink({
  variant = 'primary',
  icon,
  className,
  children,
  ...props
}: Look & ComponentProps<typeof Link>) {
  return (
    <Link className={clsx(BASE, VARIANTS[variant], className)} {...props}>
      {icon && <Icon name={icon} />}
      {children}
    </Link>
  )
}
