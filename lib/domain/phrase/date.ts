import { formatJour } from '@/lib/domain/periode'
import type { PrecisionDate } from '@/lib/domain/vocabulaire'

const instant = new Intl.DateTimeFormat('fr', { dateStyle: 'long', timeZone: 'Europe/Paris' })
const momentPrecis = new Intl.DateTimeFormat('fr', { dateStyle: 'long', timeStyle: 'short', timeZone: 'Europe/Paris' })

/** « 23 octobre 2020 », « juin 2019 » ou « 2019 » : la date n’en dit pas plus que sa source. */
export function ecrireDate(jour: string, precision: PrecisionDate | null): string {
  switch (precision) {
    case 'annee':
      return jour.slice(0, 4)
    case 'mois':
      return formatJour(jour).split(' ').slice(1).join(' ')
    case 'jour':
    case null:
      return formatJour(jour)
  }
}

/** Le jour, à Paris, d’un instant enregistré. */
export function ecrireInstant(moment: string | Date): string {
  return instant.format(new Date(moment))
}

/** Le jour et l’heure, à Paris : « 22 novembre 2026 à 16:05 ». */
export function ecrireMoment(moment: Date): string {
  return momentPrecis.format(moment)
}

/** « signature le 8 juillet 2019 », « signature en juin 2019 », « date de signature non renseignée ». */
export function decrireSignature(jour: string | null, precision: PrecisionDate | null): string {
  if (jour === null) return 'date de signature non renseignée'
  return `signature ${precision === 'mois' || precision === 'annee' ? 'en' : 'le'} ${ecrireDate(jour, precision)}`
}
