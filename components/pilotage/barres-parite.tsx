import { formatPosition } from '@/components/balance/geometrie'
import { ecrireChiffre } from '@/lib/domain/phrase/comparaison'
import { compter } from '@/lib/domain/phrase/nombre'
import { computeSegments, findRefusMoitie, type RefusMoitie } from '@/lib/domain/pilotage/dessin'
import { listChiffrees, type Tranche } from '@/lib/domain/pilotage/tranche'
import { LegendeFinanceurs } from './legende-financeurs'
import { nommerTranche } from './nommer-tranche'
import { ORDRE_FINANCEURS, TRAMES_FINANCEURS } from './parts-financeurs'

const HAUTEUR = 28

/**
 * Une barre par période, toutes de même longueur : elles montrent un partage, non une taille, car deux périodes ne
 * réunissent pas les mêmes territoires. Muettes pour les lecteurs d’écran : le tableau voisin dit tout.
 */
export function BarresParite({ tranches }: { readonly tranches: readonly Tranche[] }) {
  return (
    <div aria-hidden="true" className="space-y-4">
      <LegendeFinanceurs moitie={tranches.some(isJugee)} />
      <ol className="space-y-3">
        {tranches.map((tranche) => (
          <li key={tranche.cle} className="grid break-inside-avoid gap-x-4 sm:grid-cols-[16rem_1fr] sm:items-center">
            <p className="text-sm leading-5">
              <span className="font-semibold">{nommerTranche(tranche)}</span>
              <span className="block text-encre-douce">{decrireBarre(tranche)}</span>
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
      {isJugee(tranche) && (
        <>
          <line className="balance-halo" x1="50%" x2="50%" y1="0" y2={HAUTEUR} />
          <line className="balance-repere" x1="50%" x2="50%" y1="0" y2={HAUTEUR} />
        </>
      )}
    </svg>
  )
}

/** Vrai quand la moitié de la barre se dessine. */
function isJugee(tranche: Tranche): boolean {
  return computeSegments(tranche).length > 0 && findRefusMoitie(tranche) === null
}

const REFUS = {
  part_manquante: ['une part manque'],
  plusieurs_cadres: ['plusieurs cadres, sans moitié commune'],
} as const satisfies Record<RefusMoitie, readonly [string]>

/** « environ 5 980 000 €, 1 territoire, une part manque ». */
function decrireBarre(tranche: Tranche): string {
  const [total] = listChiffrees([tranche.total])
  if (total === undefined) return 'non renseigné'
  const refus = findRefusMoitie(tranche)
  return [
    ecrireChiffre(total),
    compter(total.territoires, 'territoire', 'territoires'),
    ...(refus === null ? [] : REFUS[refus]),
  ].join(', ')
}

function getTrame(cle: string | null): string {
  const financeur = ORDRE_FINANCEURS.find((connu) => connu === cle)
  return financeur ? TRAMES_FINANCEURS[financeur] : 'none'
}
