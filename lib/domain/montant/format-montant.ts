import { absolu, type Centimes } from '@/lib/domain/centimes'

const FINE = '\u202f'
const INSECABLE = '\u00a0'
const MOINS = '\u2212'

/** « 346 875,66 € ». Par défaut les centimes nuls sont tus ; `toujours` les écrit. */
export function formatMontant(c: Centimes, options: { readonly centimes?: 'auto' | 'toujours' } = {}): string {
  return `${c < 0n ? MOINS : ''}${formatNombre(c, options.centimes ?? 'auto')}${INSECABLE}€`
}

/** « 346 875,66 » : ce qu’un champ de saisie affiche et relit. */
export function formatSaisie(c: Centimes): string {
  return `${c < 0n ? '-' : ''}${formatNombre(c, 'auto')}`
}

/** « 346875.66 » : toujours deux décimales, pour une machine. */
export function formatMontantExact(c: Centimes): string {
  const [euros, cents] = split(c)
  return `${c < 0n ? '-' : ''}${euros}.${cents}`
}

function formatNombre(c: Centimes, affichage: 'auto' | 'toujours'): string {
  const [euros, cents] = split(c)
  const groupes = euros.replace(/\B(?=(\d{3})+$)/g, FINE)
  return affichage === 'auto' && cents === '00' ? groupes : `${groupes},${cents}`
}

function split(c: Centimes): readonly [euros: string, cents: string] {
  const chiffres = absolu(c).toString().padStart(3, '0')
  return [chiffres.slice(0, -2), chiffres.slice(-2)]
}
