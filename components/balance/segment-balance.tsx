import { type Aspect, formatPosition, type Qui, type Segment } from './geometrie'

type SegmentBalanceProps = {
  readonly segment: Segment
  readonly y: number
  readonly hauteur: number
  /** S’efface vers le milieu : on ne sait pas jusqu’où il va. */
  readonly ouvert: boolean
}

/** Plein si le montant est exact, haché s’il est approché, simple contour s’il manque. */
export function SegmentBalance({ segment, y, hauteur, ouvert }: SegmentBalanceProps) {
  const { qui, aspect, debut, largeur } = segment
  return (
    <rect
      className={`balance-segment balance-${qui} balance-${aspect}`}
      mask={ouvert ? `url(#balance-fondu-${qui})` : undefined}
      fill={choisitTrame(qui, aspect)}
      x={formatPosition(debut)}
      y={y}
      width={formatPosition(largeur)}
      height={hauteur}
    />
  )
}

/** Sans valeur, la couleur pleine de la feuille de style s’applique. */
function choisitTrame(qui: Qui, aspect: Aspect): string | undefined {
  if (aspect === 'absent') return 'none'
  if (qui === 'ensemble') return 'url(#balance-ensemble)'
  if (aspect === 'approche') return `url(#balance-${qui}-approche)`
  return qui === 'departement' ? 'url(#balance-departement-exact)' : `var(--color-${qui})`
}
