import { Contour, EPAISSEUR_TRAIT } from './contour'
import { CENTRES } from './contours'
import type { DepartementDessine } from './dessine'
import { SigneCarte, TAILLE_SIGNE } from './signe-carte'

/** Paris et les départements qui le touchent, illisibles à l’échelle du pays. */
export const CODES_PETITE_COURONNE: readonly string[] = ['75', '92', '93', '94']
const GROSSISSEMENT = 5
const COIN = { x: 8, y: 8 } as const
const COTE = 104

/** Les mêmes, agrandis dans un coin de la carte. */
export function PetiteCouronne({ departements }: { readonly departements: readonly DepartementDessine[] }) {
  const milieu = CENTRES.get('75') ?? { x: 0, y: 0 }
  const etendue = COTE / GROSSISSEMENT
  const agrandis = departements.filter(({ code }) => CODES_PETITE_COURONNE.includes(code))
  return (
    <>
      <rect {...COIN} width={COTE} height={COTE} className="fill-page stroke-filet-fort" />
      <svg
        {...COIN}
        width={COTE}
        height={COTE}
        viewBox={`${milieu.x - etendue / 2} ${milieu.y - etendue / 2} ${etendue} ${etendue}`}
        aria-hidden="true"
        focusable="false"
      >
        <g strokeWidth={EPAISSEUR_TRAIT / GROSSISSEMENT}>
          {agrandis.map((departement) => (
            <Contour key={departement.code} departement={departement} />
          ))}
        </g>
        {agrandis.map(({ code, signe }) => (
          <SigneCarte
            key={code}
            signe={signe}
            centre={CENTRES.get(code) ?? milieu}
            taille={TAILLE_SIGNE / GROSSISSEMENT}
          />
        ))}
      </svg>
      <text x={COIN.x} y={COIN.y + COTE + 18} fontSize="15" className="fill-encre-douce">
        Paris et ses voisins
      </text>
    </>
  )
}
