'use client'

import { memo } from 'react'
import type { Calculee } from './cases-calculees'
import type { Colonne } from './colonnes'

type TeteGrilleProps = { readonly colonnes: readonly Colonne[]; readonly calculees: readonly Calculee[] }

const ENTETE = 'border-b border-encre bg-page px-2 py-1 text-sm font-semibold'

/** Les périodes, puis sous chacune ceux qui paient ; les colonnes calculées viennent à la fin. */
export const TeteGrille = memo(function TeteGrille({ colonnes, calculees }: TeteGrilleProps) {
  const periodes = [...new Map(colonnes.map((colonne) => [colonne.libellePeriode, colonne])).values()]
  const largeur = periodes.length === 0 ? 0 : colonnes.length / periodes.length
  return (
    <thead className="sticky top-0 z-20 bg-page">
      <tr aria-rowindex={1}>
        <th
          rowSpan={2}
          scope="col"
          aria-colindex={1}
          className={`${ENTETE} sticky left-0 z-30 border-r border-r-filet-fort text-left`}
        >
          Mesure ou action
        </th>
        {periodes.map(({ cle, libellePeriode }, rang) => (
          <th
            key={cle}
            colSpan={largeur}
            scope="colgroup"
            aria-colindex={rang * largeur + 2}
            className={`${ENTETE} border-b-filet border-l border-l-filet-fort text-center`}
          >
            {libellePeriode}
          </th>
        ))}
        {calculees.map(({ cle, titre }, rang) => (
          <th
            key={cle}
            rowSpan={2}
            scope="col"
            aria-colindex={colonnes.length + 2 + rang}
            className={`${ENTETE} bg-surface text-left`}
          >
            {titre}
          </th>
        ))}
      </tr>
      <tr aria-rowindex={2}>
        {colonnes.map(({ cle, libellePayeur }, rang) => (
          <th key={cle} scope="col" aria-colindex={rang + 2} className={`${ENTETE} border-l border-l-filet text-right`}>
            {libellePayeur}
          </th>
        ))}
      </tr>
    </thead>
  )
})
