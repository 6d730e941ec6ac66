import { clsx } from 'clsx'
import type { ReactNode } from 'react'
import { Icon, type IconName } from './icon'

type Tone = 'info' | 'success' | 'warning' | 'error'

const TONES: Readonly<Record<Tone, { readonly icon: IconName; readonly label: string; readonly look: string }>> = {
  info: { icon: 'info', label: 'Information', look: 'border-filet-fort bg-surface' },
  success: { icon: 'coche', label: 'C’est fait', look: 'border-encre bg-surface' },
  warning: { icon: 'attention', label: 'Attention', look: 'border-encre bg-surface' },
  error: { icon: 'erreur', label: 'Erreur', look: 'border-alerte bg-alerte-pale' },
}

type AlertProps = {
  readonly tone?: Tone
  readonly title?: string
  readonly children?: ReactNode
  /** À demander quand le message apparaît après une action, pour qu’il soit annoncé. */
  readonly live?: boolean
}

export function Alert({ tone = 'info', title, children, live = false }: AlertProps) {
  const { icon, label, look } = TONES[tone]
  const role = live ? (tone === 'error' ? 'alert' : 'status') : undefined
  return (
    <div role={role} className={clsx('flex gap-3 border-l-4 p-4', look)}>
      <Icon name={icon} className={clsx('mt-1 size-5', tone === 'error' && 'text-alerte')} />
      <div className="max-w-texte min-w-0">
        <p className="font-semibold">{title ?? label}</p>
        {children}
      </div>
    </div>
  )
}
