import { formatPosition } from '@/components/balance/geometrie'

type CouvertureProps = { readonly renseignes: number; readonly territoires: number }

/** « 8 sur 15 » et sa barre : le contour est ce que personne n’a encore renseigné. */
export function Couverture({ renseignes, territoires }: CouvertureProps) {
  const largeur = territoires === 0 ? 0 : Math.round((renseignes * 10_000) / territoires)
  return (
    <>
      <span className="chiffres">
        {renseignes} sur {territoires}
      </span>
      <svg className="mt-1 block h-3 w-full min-w-24" aria-hidden="true" focusable="false">
        <rect x="0.5" y="0.5" width="99%" height="11" className="fill-page stroke-filet-fort" strokeDasharray="4 3" />
        <rect width={formatPosition(largeur)} height="12" className="fill-autre" />
      </svg>
    </>
  )
}
