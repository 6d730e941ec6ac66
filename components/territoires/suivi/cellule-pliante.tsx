import { clsx } from 'clsx'
import type { ReactNode } from 'react'
import { Td, Th } from '@/components/ui/table'

/** Sur petit écran, une ligne se plie en fiche : chaque case y redit l’en-tête de sa colonne. */
export function LignePliante({ children }: { readonly children: ReactNode }) {
  return (
    <tr className="max-lg:grid max-lg:grid-cols-2 max-lg:gap-x-4 max-lg:gap-y-3 max-lg:border-b max-lg:border-encre max-lg:py-5">
      {children}
    </tr>
  )
}

const PLIEE = 'max-lg:border-0 max-lg:p-0'

export function EnTetePliant({ children }: { readonly children: ReactNode }) {
  return (
    <Th scope="row" className={clsx(PLIEE, 'max-lg:col-span-2 max-lg:text-base lg:min-w-40')}>
      {children}
    </Th>
  )
}

/** Ce qui tient lieu de toutes les autres cases, quand il n’y a rien à y mettre. */
export function CelluleUnique({ largeur, children }: { readonly largeur: number; readonly children: ReactNode }) {
  return (
    <Td colSpan={largeur} className={clsx(PLIEE, 'text-encre-douce max-lg:col-span-2')}>
      {children}
    </Td>
  )
}

type CellulePlianteProps = {
  readonly libelle: string
  readonly numeric?: boolean
  readonly className?: string
  readonly children: ReactNode
}

/** Un montant prend une demi-largeur, pour que les deux parts se lisent côte à côte. */
export function CellulePliante({ libelle, numeric = false, className, children }: CellulePlianteProps) {
  return (
    <Td numeric={numeric} className={clsx(PLIEE, numeric ? 'max-lg:text-left' : 'max-lg:col-span-2', className)}>
      <span className="block text-xs font-semibold text-encre-douce lg:hidden">{libelle}</span>
      {children}
    </Td>
  )
}
