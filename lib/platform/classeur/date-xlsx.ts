const JOUR_EN_MS = 86_400_000
const ORIGINE_1900 = Date.UTC(1899, 11, 30)
const ORIGINE_1904 = Date.UTC(1904, 0, 1)
/** Avant ce rang, Excel compte un 29 février 1900 qui n’a pas existé. */
const APRES_FAUX_JOUR = 61
const DERNIER = 2_958_465

/** Vrai quand un format de nombre affiche une date. Les codes propres au classeur s’écrivent toujours en anglais. */
export function isFormatDate(numero: number, code: string | undefined): boolean {
  if (code === undefined) return (numero >= 14 && numero <= 17) || numero === 22
  const nu = code.replaceAll(/"[^"]*"|\\.|\[[^\]]*\]/g, '')
  return /[dy]/i.test(nu) && !/general/i.test(nu)
}

/** Le jour que désigne un rang d’Excel ; null hors de son calendrier. L’heure ne compte pas. */
export function toJourXlsx(rang: number, depuis1904: boolean): string | null {
  const jour = Math.floor(rang)
  if (jour < (depuis1904 ? 0 : APRES_FAUX_JOUR) || jour > DERNIER) return null
  return new Date((depuis1904 ? ORIGINE_1904 : ORIGINE_1900) + jour * JOUR_EN_MS).toISOString().slice(0, 10)
}
