'use client'

import { memo, useMemo } from 'react'
import type { CollectiviteNommee } from '@/components/parite/balance-parts'
import type { Nature } from '@/lib/domain/vocabulaire'
import type { SujetSaisi } from '../montants/sujet-saisi'
import { CaseGrille, type Frappe } from './case-grille'
import { type Calculee, CasesCalculees } from './cases-calculees'
import type { Colonne } from './colonnes'
import { isMemeRangee, type Rangee } from './rangees'
import type { Signalement } from './signalements'
import { lireRangee } from './syntheses'

type RangeeGrilleProps = {
  readonly sujet: SujetSaisi
  readonly rang: number
  readonly rangee: Rangee
  /** La même rangée telle que la frappe la laisserait, avec un peu de retard : c’est elle que la synthèse lit. */
  readonly previsible: Rangee
  readonly colonnes: readonly Colonne[]
  readonly nature: Nature
  readonly collectivite: CollectiviteNommee
  readonly calculees: readonly Calculee[]
  /** La colonne de la case active, ou null. */
  readonly active: number | null
  /** Les colonnes choisies, ou null. */
  readonly choisies: readonly [gauche: number, droite: number] | null
  readonly frappe: Frappe | null
  readonly signalements: readonly Signalement[]
  readonly fermees: readonly boolean[]
}

const FIXE = 'sticky left-0 z-10 bg-page'

/** Un sujet et ses cases ; la ligne ne se redessine que si l’une d’elles change. */
export const RangeeGrille = memo(function RangeeGrille(props: RangeeGrilleProps) {
  const { sujet, rang, rangee, previsible, colonnes, nature, collectivite, calculees } = props
  const { active, choisies, frappe, signalements, fermees } = props
  const { bilan, manques } = useMemo(() => lireRangee(previsible), [previsible])
  return (
    <tr aria-rowindex={rang + 3} className="border-b border-filet">
      <th
        scope="row"
        className={`${FIXE} min-w-40 max-w-56 border-r border-filet-fort px-2 py-1 text-left font-normal text-sm`}
      >
        <span className="line-clamp-2 print:line-clamp-none" title={sujet.titre}>
          {sujet.titre}
        </span>
      </th>
      {rangee.cases.map((contenu, colonne) => {
        const { cle, libellePeriode, libellePayeur } = colonnes[colonne] ?? VIDE
        return (
          <CaseGrille
            key={cle}
            contenu={contenu}
            nom={`${sujet.titre}, ${libellePayeur}, ${libellePeriode}`}
            rang={rang}
            colonne={colonne}
            active={active === colonne}
            choisie={choisies !== null && choisies[0] <= colonne && colonne <= choisies[1]}
            frappe={active === colonne ? frappe : null}
            message={signalements.find((signalement) => signalement.colonne === colonne)?.message ?? null}
            fermee={fermees[colonne] ?? false}
          />
        )
      })}
      <CasesCalculees
        {...{ calculees, bilan, nature, collectivite }}
        manques={manques.join(', ')}
        premiere={colonnes.length + 2}
        className="border-l border-filet bg-surface"
      />
    </tr>
  )
}, isPareille)

const VIDE = { cle: '', libellePeriode: '', libellePayeur: '' }

function isPareille(a: RangeeGrilleProps, b: RangeeGrilleProps): boolean {
  return (
    a.sujet === b.sujet &&
    a.rang === b.rang &&
    a.colonnes === b.colonnes &&
    a.nature === b.nature &&
    a.calculees === b.calculees &&
    a.active === b.active &&
    a.choisies?.[0] === b.choisies?.[0] &&
    a.choisies?.[1] === b.choisies?.[1] &&
    a.frappe === b.frappe &&
    isMemeRangee(a.rangee, b.rangee) &&
    isMemeRangee(a.previsible, b.previsible) &&
    a.fermees.every((fermee, i) => fermee === b.fermees[i]) &&
    a.signalements.length === b.signalements.length &&
    a.signalements.every(
      ({ colonne, message }, i) => colonne === b.signalements[i]?.colonne && message === b.signalements[i]?.message,
    )
  )
}
