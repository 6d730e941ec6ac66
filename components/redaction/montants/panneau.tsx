'use client'

import { useMemo } from 'react'
import { BalanceParts, type CollectiviteNommee } from '@/components/parite/balance-parts'
import { VerdictBadge } from '@/components/parite/verdict-badge'
import { type ActeAnalysable, type Analyse, analyseActe, type ConventionAnalysable } from '@/lib/domain/analyse'
import { LIBELLES_NATURES } from '@/lib/domain/libelles'
import { formatPeriode } from '@/lib/domain/periode'
import { decrireValeur } from '@/lib/domain/phrase/valeur'
import { resumerVerdict } from '@/lib/domain/phrase/verdict'
import { EcartsVivants } from './ecarts-vivants'
import { type Lecture, lireLignes } from './lecture'
import type { LigneSaisie } from './ligne'
import { useApresPause } from './use-apres-pause'

export interface Examen {
  readonly analyse: Analyse
  readonly lecture: Lecture
}

/** L’analyse de la saisie en cours, la même que celle de la publication ; la frappe passe avant elle. */
export function useExamen(
  lignes: readonly LigneSaisie[],
  convention: ConventionAnalysable,
  acte: Omit<ActeAnalysable, 'montants'>,
): Examen {
  const posees = useApresPause(lignes)
  return useMemo(() => {
    const lecture = lireLignes(posees)
    return { lecture, analyse: analyseActe(convention, { ...acte, montants: lecture.montants }) }
  }, [posees, convention, acte])
}

const TITRE = 'ce-que-disent-les-montants'

type PanneauProps = Examen & { readonly collectivite: CollectiviteNommee; readonly parite: boolean }

/** Ce que disent les montants, recalculé à chaque frappe. */
export function Panneau({ analyse, lecture, collectivite, parite }: PanneauProps) {
  return (
    <aside aria-labelledby={TITRE} className="space-y-6 text-sm">
      <h2 id={TITRE} className="sr-only">
        Ce que disent les montants
      </h2>
      {analyse.bilans.length === 0 && (
        <p>
          {lecture.montants.length === 0
            ? 'Aucun montant lisible pour l’instant.'
            : 'Aucun total ne se calcule encore\u202f: il manque des montants, ou la période de la convention.'}
        </p>
      )}
      {analyse.bilans.map((bilan) => (
        <section key={`${bilan.nature}|${bilan.perimetre}`} className="space-y-2">
          <h3 className="text-base">{[LIBELLES_NATURES[bilan.nature], bilan.perimetre].filter(Boolean).join(' · ')}</h3>
          {parite && <VerdictBadge verdict={bilan.verdict} collectivite={collectivite} />}
          <BalanceParts parts={bilan.parts} nature={bilan.nature} collectivite={collectivite} size="carte" />
          <p>
            Total tous financeurs{'\u202f'}: <strong className="chiffres">{decrireValeur(bilan.total)}</strong>
            {bilan.calcule && ' (somme des lignes)'}
          </p>
          {bilan.periodes.length > 1 && <VerdictsParPeriode analyse={analyse} nature={bilan.nature} />}
          {!bilan.couvreConvention && bilan.periodes.length > 0 && (
            <p className="text-encre-douce">
              Porte sur {bilan.periodes.map(formatPeriode).join(', ')}, non sur toute la convention.
            </p>
          )}
        </section>
      ))}
      <EcartsVivants analyse={analyse} lecture={lecture} collectivite={collectivite} />
    </aside>
  )
}

function VerdictsParPeriode({ analyse, nature }: { readonly analyse: Analyse; readonly nature: string }) {
  return (
    <ul>
      {analyse.cellules
        .filter((cellule) => cellule.sujet.niveau === 'acte' && cellule.nature === nature)
        .map(({ periode, perimetre, verdict }) => (
          <li key={`${periode.debut}|${periode.fin}|${perimetre}`}>
            {[formatPeriode(periode), perimetre].filter(Boolean).join(' · ')}
            {'\u202f'}: {resumerVerdict(verdict)}
          </li>
        ))}
    </ul>
  )
}
