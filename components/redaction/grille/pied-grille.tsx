'use client'

import { memo, useMemo } from 'react'
import type { CollectiviteNommee } from '@/components/parite/balance-parts'
import { clePeriode } from '@/lib/domain/periode'
import { compter } from '@/lib/domain/phrase/nombre'
import { decrireChiffre } from '@/lib/domain/phrase/valeur'
import type { Rubrique } from '@/lib/domain/rubrique'
import type { Nature } from '@/lib/domain/vocabulaire'
import type { LigneSaisie } from '../montants/ligne'
import { type Calculee, CasesCalculees } from './cases-calculees'
import type { Colonne } from './colonnes'
import { lirePied } from './syntheses'

type PiedGrilleProps = {
  readonly lignes: readonly LigneSaisie[]
  readonly rubriques: readonly Rubrique[]
  readonly colonnes: readonly Colonne[]
  readonly rang: number
  readonly nature: Nature
  readonly collectivite: CollectiviteNommee
  readonly calculees: readonly Calculee[]
}

const CASE = 'border-t border-encre bg-surface px-2 py-1 text-sm'

/** La somme des mesures et actions, et combien n’ont pas encore leur chiffre. La frappe ne l’attend pas. */
export const PiedGrille = memo(function PiedGrille(props: PiedGrilleProps) {
  const { lignes, rubriques, colonnes, rang, nature, collectivite, calculees } = props
  const { totaux, bilan, manques } = useMemo(() => lirePied(lignes, rubriques), [lignes, rubriques])
  return (
    <tfoot className="sticky bottom-0 z-20">
      <tr aria-rowindex={rang}>
        <th scope="row" className={`${CASE} sticky left-0 z-30 border-r border-r-filet-fort text-left`}>
          Somme des lignes
        </th>
        {colonnes.map(({ cle, periode, financeur, financeurNom }, colonne) => {
          const total = totaux.find(
            (candidat) =>
              clePeriode(candidat.periode) === clePeriode(periode) &&
              candidat.financeur === financeur &&
              (candidat.financeurNom ?? '') === financeurNom,
          )
          return (
            <td key={cle} aria-colindex={colonne + 2} className={`${CASE} chiffres border-l border-l-filet text-right`}>
              {total && decrireChiffre(total.somme)}
              {total?.partiel && (
                <span className="block text-xs">{compter(total.rubriquesSansChiffre, 'manque', 'manquent')}</span>
              )}
            </td>
          )
        })}
        <CasesCalculees
          {...{ calculees, bilan, nature, collectivite }}
          manques={manques.join(', ')}
          premiere={colonnes.length + 2}
          className="border-t border-encre bg-surface"
        />
      </tr>
    </tfoot>
  )
})
