import { formatPosition } from '@/components/balance/geometrie'
import { ecrireChiffre } from '@/lib/domain/phrase/comparaison'
import { computeSegments } from '@/lib/domain/pilotage/dessin'
import { getPart, listChiffrees, type Tranche } from '@/lib/domain/pilotage/tranche'
import { nommerTranche } from './nommer-tranche'

/** Ce que vaudrait une part ailleurs, pour situer celle-ci. */
export type Repere = { readonly cle: string; readonly pointsDeBase: number }

type RepartitionProps = {
  readonly tranches: readonly Tranche[]
  readonly nommer: (cle: string | null) => string
  readonly repere?: Repere
}

const HAUTEUR = 16

const formatPart = new Intl.NumberFormat('fr', { style: 'percent', maximumFractionDigits: 1 })

/** Une barre par part de chaque période : les parts se nomment, aucune n’a besoin d’une couleur. */
export function Repartition({ tranches, nommer, repere }: RepartitionProps) {
  return (
    <div aria-hidden="true" className="grid gap-6 lg:grid-cols-2">
      {tranches.map((tranche) => (
        <div key={tranche.cle} className="break-inside-avoid space-y-2">
          <p className="text-sm font-semibold">{nommerTranche(tranche)}</p>
          <ul className="space-y-2">
            {computeSegments(tranche).map(({ cle, largeur }) => (
              <li key={cle} className="text-sm">
                <span className="flex flex-wrap justify-between gap-x-4">
                  <span>{nommer(cle)}</span>
                  <span className="chiffres">
                    {ecrirePart(tranche, cle)} ({formatPart.format(Number(largeur) / 10_000)})
                  </span>
                </span>
                <svg className="block w-full overflow-visible" height={HAUTEUR} focusable="false" aria-hidden="true">
                  <rect width="100%" height={HAUTEUR} className="fill-surface" />
                  <rect
                    width={formatPosition(Number(largeur))}
                    height={HAUTEUR}
                    fill={cle === null ? 'url(#balance-ensemble)' : 'var(--color-autre)'}
                  />
                  {repere?.cle === cle && (
                    <line
                      className="balance-repere"
                      x1={formatPosition(repere.pointsDeBase)}
                      x2={formatPosition(repere.pointsDeBase)}
                      y1="-3"
                      y2={HAUTEUR + 3}
                    />
                  )}
                </svg>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </div>
  )
}

function ecrirePart(tranche: Tranche, cle: string | null): string {
  const [part] = listChiffrees([getPart(tranche, cle)])
  return part === undefined ? 'non renseigné' : ecrireChiffre(part)
}
