import { clePeriode, formatJourSaisie, formatPeriode, type Periode } from '@/lib/domain/periode'

/** Une période proposée d’un geste, avec ses deux jours tels que les champs les écrivent. */
export interface PeriodeProposee {
  readonly cle: string
  readonly libelle: string
  readonly debut: string
  readonly fin: string
}

/** Les années civiles de la convention, la convention entière, l’acte, et les périodes déjà employées. */
export function listPeriodesProposees(
  convention: Periode | null,
  acte: Periode | null,
  employees: readonly Periode[],
): readonly PeriodeProposee[] {
  const candidates = [
    ...(acte ? [acte] : []),
    ...(convention ? [...listAnnees(convention), convention] : []),
    ...employees,
  ]
  return [...new Map(candidates.map((periode) => [clePeriode(periode), periode])).values()].map((periode) => ({
    cle: clePeriode(periode),
    libelle: formatPeriode(periode),
    debut: formatJourSaisie(periode.debut),
    fin: formatJourSaisie(periode.fin),
  }))
}

function listAnnees({ debut, fin }: Periode): readonly Periode[] {
  const [premiere, derniere] = [Number(debut.slice(0, 4)), Number(fin.slice(0, 4))]
  return Array.from({ length: derniere - premiere + 1 }, (_, rang) => ({
    debut: `${premiere + rang}-01-01`,
    fin: `${premiere + rang}-12-31`,
  }))
}
