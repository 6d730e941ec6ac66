import { compter } from '@/lib/domain/phrase/nombre'
import { entreGuillemets } from '@/lib/domain/phrase/typographie'

type Compte = readonly [nombre: number | readonly string[], singulier: string, pluriel: string]

/** Au-delà, une annonce ne s’écoute plus. */
const NOMS_DITS = 5

/** « 4 cases collées, 1 ligne de total laissée (« Total ») » : ce qui vaut zéro ne se dit pas, une liste se nomme. */
export function enumererComptes(comptes: readonly Compte[]): string {
  return comptes
    .flatMap(([compte, singulier, pluriel]) => {
      const noms = typeof compte === 'number' ? [] : compte
      const nombre = typeof compte === 'number' ? compte : compte.length
      return nombre > 0 ? [compter(nombre, singulier, pluriel) + enumererNoms(noms)] : []
    })
    .join(', ')
}

function enumererNoms(noms: readonly string[]): string {
  if (noms.length === 0) return ''
  const tus = noms.length - NOMS_DITS
  const dits = noms.slice(0, NOMS_DITS).map(entreGuillemets)
  return ` (${[...dits, ...(tus > 0 ? [compter(tus, 'autre', 'autres')] : [])].join(', ')})`
}
