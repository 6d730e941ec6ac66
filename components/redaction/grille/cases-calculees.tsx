import { clsx } from 'clsx'
import { BalanceParts, type CollectiviteNommee } from '@/components/parite/balance-parts'
import type { BilanConvention } from '@/lib/domain/consolidation-convention'
import type { Verdict } from '@/lib/domain/parite'
import { decrireValeur } from '@/lib/domain/phrase/valeur'
import { resumerVerdict } from '@/lib/domain/phrase/verdict'
import type { Nature } from '@/lib/domain/vocabulaire'
import type { Colonne } from './colonnes'

const TITRES = {
  etat: 'Total État',
  departement: 'Total Département',
  total: 'Total',
  parite: 'Parité',
  manques: 'Ce qui manque',
} as const

export interface Calculee {
  readonly cle: keyof typeof TITRES
  readonly titre: string
}

/** Ce que la grille calcule de chaque ligne. Sur une seule période, la colonne de chaque partie est déjà son total. */
export function listCalculees(colonnes: readonly Colonne[], parite: boolean): readonly Calculee[] {
  const plusieurs = new Set(colonnes.map(({ libellePeriode }) => libellePeriode)).size > 1
  const cles = [
    ...(plusieurs ? (['etat', 'departement'] as const) : []),
    'total' as const,
    ...(parite ? (['parite'] as const) : []),
    'manques' as const,
  ]
  return cles.map((cle) => ({ cle, titre: TITRES[cle] }))
}

type CasesCalculeesProps = {
  readonly calculees: readonly Calculee[]
  readonly bilan: BilanConvention | null
  readonly manques: string
  /** La première colonne calculée, telle que la grille la compte. */
  readonly premiere: number
  readonly nature: Nature
  readonly collectivite: CollectiviteNommee
  readonly className: string
}

/** Les totaux, la parité et les manques d’une ligne ou de leur somme. */
export function CasesCalculees({ calculees, premiere, className, ...lecture }: CasesCalculeesProps) {
  return calculees.map(({ cle }, rang) => (
    <td
      key={cle}
      aria-colindex={premiere + rang}
      className={clsx(className, 'px-2 py-1 align-middle text-sm', STYLES[cle])}
    >
      <Contenu cle={cle} {...lecture} />
    </td>
  ))
}

const STYLES = {
  etat: 'chiffres min-w-24 text-right',
  departement: 'chiffres min-w-24 text-right',
  total: 'chiffres min-w-24 text-right',
  parite: 'min-w-48',
  manques: 'min-w-28 text-xs',
} as const satisfies Record<Calculee['cle'], string>

type ContenuProps = Pick<Calculee, 'cle'> & Pick<CasesCalculeesProps, 'bilan' | 'manques' | 'nature' | 'collectivite'>

function Contenu({ cle, bilan, manques, nature, collectivite }: ContenuProps) {
  if (cle === 'manques') return manques
  if (bilan === null) return null
  switch (cle) {
    case 'etat':
    case 'departement':
      return decrireValeur(bilan.parts[cle])
    case 'total':
      return bilan.total && decrireValeur(bilan.total)
    case 'parite':
      return (
        <>
          <BalanceParts parts={bilan.parts} nature={nature} collectivite={collectivite} />
          <span className="text-xs">{nommerVerdict(bilan.verdict)}</span>
        </>
      )
  }
}

/** La colonne voisine dit déjà ce qui manque. */
function nommerVerdict(verdict: Verdict): string {
  return verdict.tag === 'indeterminable' ? 'Indéterminable' : resumerVerdict(verdict)
}
