import { clsx } from 'clsx'
import type { ComponentProps } from 'react'
import { Icon } from './icon'
import { composeLook, type Look } from './look-bouton'

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
      className={composeLook(
        variant,
        clsx('cursor-pointer disabled:cursor-not-allowed disabled:opacity-50', className),
      )}
      {...props}
    >
      {icon && <Icon name={icon} />}
      {children}
    </button>
  )
}
