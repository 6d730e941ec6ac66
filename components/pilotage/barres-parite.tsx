import { formatPosition } from '@/components/balance/geometrie'
import { formatMontant } from '@/lib/domain/montant/format-montant'
import { compter } from '@/lib/domain/phrase/nombre'
import { computeSegments, isComparable } from '@/lib/domain/pilotage/dessin'
import type { Tranche } from '@/lib/domain/pilotage/tranche'
import { FINANCEURS } from '@/lib/domain/vocabulaire'
import { LegendeFinanceurs } from './legende-financeurs'
import { nommerTranche } from './nommer-tranche'
import { PARTS_FINANCEURS } from './parts-financeurs'

const HAUTEUR = 28

/**
 * Une barre par période, toutes de même longueur : elles montrent un partage, non une taille, car deux périodes ne
 * réunissent pas les mêmes territoires. Muettes pour les lecteurs d’écran : le tableau voisin dit tout.
 */
export function BarresParite({ tranches }: { readonly tranches: readonly Tranche[] }) {
  return (
    <div aria-hidden="true" className="space-y-4">
      <LegendeFinanceurs />
      <ol className="space-y-3">
        {tranches.map((tranche) => (
          <li key={tranche.cle} className="grid break-inside-avoid gap-x-4 sm:grid-cols-[16rem_1fr] sm:items-center">
            <p className="text-sm leading-5">
              <span className="font-semibold">{nommerTranche(tranche)}</span>
              <span className="block text-encre-douce">
                {tranche.total.centimes === null ? 'non renseigné' : formatMontant(tranche.total.centimes)},{' '}
                {compter(tranche.total.territoires, 'territoire', 'territoires')}
                {tranche.total.centimes !== null && !isComparable(tranche) && ', une part manque'}
              </span>
            </p>
            <Barre tranche={tranche} />
          </li>
        ))}
      </ol>
    </div>
  )
}

function Barre({ tranche }: { readonly tranche: Tranche }) {
  const segments = computeSegments(tranche)
  return (
    <svg className="block w-full overflow-visible" height={HAUTEUR} focusable="false" aria-hidden="true">
      <rect width="100%" y="4" height={HAUTEUR - 8} className="fill-surface stroke-filet-fort" strokeDasharray="4 3" />
      {segments.map(({ cle, debut, largeur }) => (
        <rect
          key={cle}
          x={formatPosition(Number(debut))}
          width={formatPosition(Number(largeur))}
          y="4"
          height={HAUTEUR - 8}
          fill={getTrame(cle)}
          className="stroke-page"
        />
      ))}
      {segments.length > 0 && isComparable(tranche) && (
        <>
          <line className="balance-halo" x1="50%" x2="50%" y1="0" y2={HAUTEUR} />
          <line className="balance-repere" x1="50%" x2="50%" y1="0" y2={HAUTEUR} />
        </>
      )}
    </svg>
  )
}

function getTrame(cle: string | null): string {
  const financeur = FINANCEURS.find((connu) => connu === cle)
  return financeur ? PARTS_FINANCEURS[financeur].trame : 'none'
}
