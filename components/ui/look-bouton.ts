import { clsx } from 'clsx'
import type { IconName } from './icon'

type Variant = 'primary' | 'secondary' | 'quiet' | 'danger'

export type Look = { readonly variant?: Variant; readonly icon?: IconName }

/** L’encre porte l’action : les deux couleurs restent réservées aux deux financeurs. */
const VARIANTS: Readonly<Record<Variant, string>> = {
  primary: 'border-encre bg-encre text-page hover:opacity-85',
  secondary: 'border-filet-fort bg-page text-encre hover:border-encre hover:bg-surface',
  quiet: 'border-transparent bg-transparent text-encre underline underline-offset-4 hover:bg-surface',
  danger: 'border-alerte bg-page text-alerte hover:bg-alerte-pale',
}

const BASE =
  'bouton inline-flex min-h-11 items-center justify-center gap-2 rounded-md border px-4 py-2 font-semibold no-underline'

/** L’apparence commune au bouton et au lien qui lui ressemble. */
export function composeLook(variant: Variant, className: string | undefined): string {
  return clsx(BASE, VARIANTS[variant], className)
}
