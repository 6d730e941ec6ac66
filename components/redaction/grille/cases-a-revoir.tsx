'use client'

import { Alert } from '@/components/ui/alert'
import type { Separateur } from '@/lib/domain/grille/lire-case'
import type { Position } from '@/lib/domain/grille/plage'
import { groupBy } from '@/lib/domain/groupe'
import { compter } from '@/lib/domain/phrase/nombre'
import { DEUX_POINTS } from '@/lib/domain/phrase/typographie'
import type { Colonne } from './colonnes'
import type { Signalement } from './signalements'

type CasesARevoirProps = {
  readonly signalements: readonly Signalement[]
  readonly colonnes: readonly Colonne[]
  readonly titres: readonly string[]
  readonly aller: (position: Position) => void
  readonly trancher: (colonne: number, separateur: Separateur) => void
}

const BOUTON =
  'min-h-8 cursor-pointer rounded-sm border border-filet-fort bg-page px-2 text-sm font-semibold text-encre hover:bg-surface'

/** Les cases à revoir, chacune à un geste ; une colonne ambiguë se tranche d’un coup, jamais à la place de l’agent. */
export function CasesARevoir({ signalements, colonnes, titres, aller, trancher }: CasesARevoirProps) {
  if (signalements.length === 0) return null
  const ambigues = groupBy(
    signalements.filter(({ ambigu }) => ambigu),
    ({ colonne }) => String(colonne),
  )
  return (
    <Alert tone="warning" title={compter(signalements.length, 'case à revoir', 'cases à revoir')}>
      {ambigues
        .map((cases) => [cases[0].colonne, cases.length] as const)
        .map(([colonne, nombre]) => (
          <p key={colonne} className="flex flex-wrap items-center gap-2 text-sm">
            <span>
              {nommer(colonnes[colonne])}
              {DEUX_POINTS}dans {compter(nombre, 'case', 'cases')}, que sépare la virgule ou le point{'\u202f'}?
            </span>
            <button type="button" className={BOUTON} onClick={() => trancher(colonne, 'milliers')}>
              Les milliers
            </button>
            <button type="button" className={BOUTON} onClick={() => trancher(colonne, 'decimales')}>
              Les décimales
            </button>
          </p>
        ))}
      <ul className="max-h-40 list-disc space-y-1 overflow-y-auto pl-5 text-sm">
        {signalements.map(({ rang, colonne, message }) => (
          <li key={`${rang}-${colonne}`}>
            <button type="button" className="cursor-pointer underline" onClick={() => aller({ rang, colonne })}>
              {titres[rang]}, {nommer(colonnes[colonne])}
            </button>
            {DEUX_POINTS}
            {message}
          </li>
        ))}
      </ul>
    </Alert>
  )
}

function nommer(colonne: Colonne | undefined): string {
  return colonne ? `${colonne.libellePayeur} ${colonne.libellePeriode}` : ''
}
