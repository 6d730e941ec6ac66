import Link from 'next/link'
import type { ComponentProps } from 'react'
import { Icon } from './icon'
import { composeLook, type Look } from './look-bouton'

/** Un lien qui ressemble à un bouton. À part de celui-ci : les pages de panne s’en passent, et son code les suivrait partout. */
export function ButtonLink({
  variant = 'primary',
  icon,
  className,
  children,
  ...props
}: Look & ComponentProps<typeof Link>) {
  return (
    <Link className={composeLook(variant, className)} {...props}>
      {icon && <Icon name={icon} />}
      {children}
    </Link>
  )
}
