import { formatPeriode, type Periode } from '@/lib/domain/periode'

const ANNEE = /^\d{4}$/
const ANNEES = /^(\d{4})-(\d{4})$/

/** Situe dans le temps : « en 2020 », « de 2019 à 2021 », « du 1er juillet 2022 au 30 juin 2023 », « le 8 juillet 2019 ». */
export function situerPeriode(periode: Periode): string {
  const texte = formatPeriode(periode)
  if (ANNEE.test(texte)) return `en ${texte}`
  return texte.replace(ANNEES, 'de $1 à $2')
}
