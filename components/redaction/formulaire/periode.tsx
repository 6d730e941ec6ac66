import type { ReactNode } from 'react'
import { type Champ, ChampDate } from './champs'

type PeriodeProps = { readonly legende: string; readonly debut: Champ; readonly fin: Champ; readonly hint?: ReactNode }

/** Une période est deux jours, jamais « une année ». */
export function ChampsPeriode({ legende, debut, fin, hint }: PeriodeProps) {
  return (
    <fieldset className="min-w-0">
      <legend className="font-semibold">{legende}</legend>
      {hint && <p className="max-w-texte text-sm text-encre-douce">{hint}</p>}
      <div className="mt-2 flex flex-wrap gap-6">
        <ChampDate champ={debut} label="Premier jour" />
        <ChampDate champ={fin} label="Dernier jour" />
      </div>
    </fieldset>
  )
}
