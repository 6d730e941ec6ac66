const JOUR_EN_MS = 86_400_000
const ORIGINE_1900 = Date.UTC(1899, 11, 30)
const ORIGINE_1904 = Date.UTC(1904, 0, 1)
/** Avant ce rang, Excel compte un 29 février 1900 qui n’a pas existé. */
const APRES_FAUX_JOUR = 61
const DERNIER = 2_958_465

/** Ce qu’un format de nombre fait voir. */
export type Affichage = 'nombre' | 'pourcentage' | 'jour'

/** Ce que fait voir un format, d’après son code, ou son numéro quand Excel le fournit. Un code s’écrit toujours en anglais. */
export function readFormat(numero: number, code: string | undefined): Affichage {
  if (code === undefined) {
    if (numero === 9 || numero === 10) return 'pourcentage'
    return (numero >= 14 && numero <= 17) || numero === 22 ? 'jour' : 'nombre'
  }
  const nu = code.replaceAll(/"[^"]*"|[\\_*].|\[[^\]]*\]/g, '')
  if (nu.includes('%')) return 'pourcentage'
  return /[dy]/i.test(nu) && !/general/i.test(nu) ? 'jour' : 'nombre'
}

/** Le jour que désigne un rang d’Excel ; null hors de son calendrier. L’heure ne compte pas. */
export function toJourXlsx(rang: number, depuis1904: boolean): string | null {
  const jour = Math.floor(rang)
  if (jour < (depuis1904 ? 0 : APRES_FAUX_JOUR) || jour > DERNIER) return null
  return new Date((depuis1904 ? ORIGINE_1904 : ORIGINE_1900) + jour * JOUR_EN_MS).toISOString().slice(0, 10)
}
