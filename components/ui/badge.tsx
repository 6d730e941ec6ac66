import { clsx } from 'clsx'
import type { ReactNode } from 'react'
import { Icon, type IconName } from './icon'

export type BadgeTone = 'strong' | 'neutral' | 'outline' | 'dashed' | 'alert'

/** Chaque ton se reconnaît aussi sans couleur : plein, fond, filet, pointillé, filet épais. */
const TONES: Readonly<Record<BadgeTone, string>> = {
  strong: 'border border-encre bg-encre text-page',
  neutral: 'border border-filet bg-surface text-encre',
  outline: 'border border-filet-fort bg-page text-encre',
  dashed: 'border border-dashed border-filet-fort bg-page text-encre',
  alert: 'border-2 border-alerte bg-alerte-pale text-alerte',
}

type BadgeProps = { readonly tone?: BadgeTone; readonly icon: IconName; readonly children: ReactNode }

/** Un état en un mot, précédé de son icône. */
export function Badge({ tone = 'neutral', icon, children }: BadgeProps) {
  return (
    <span
      className={clsx(
        'inline-flex items-center gap-1.5 rounded-md px-2 py-0.5 text-left text-sm leading-5 font-semibold',
        TONES[tone],
      )}
    >
      <Icon name={icon} className="size-4" />
      {children}
    </span>
  )
}
