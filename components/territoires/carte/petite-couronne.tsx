import { Contour, type DepartementSitue, EPAISSEUR_TRAIT } from './contour'
import { CENTRES } from './contours'
import { SigneEtat } from './signe-etat'

const CODES = ['75', '92', '93', '94']
const GROSSISSEMENT = 5
const COIN = { x: 8, y: 8 } as const
const COTE = 118

/** Paris et ses voisins, trop petits pour la carte, agrandis dans un coin. */
export function PetiteCouronne({ departements }: { readonly departements: readonly DepartementSitue[] }) {
  const milieu = CENTRES.get('75') ?? { x: 0, y: 0 }
  const etendue = COTE / GROSSISSEMENT
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
          {departements
            .filter(({ code }) => CODES.includes(code))
            .map((departement) => (
              <Contour key={departement.code} departement={departement} />
            ))}
        </g>
        {departements
          .filter(({ code }) => CODES.includes(code))
          .map(({ code, etat }) => (
            <SigneEtat key={code} etat={etat} centre={CENTRES.get(code) ?? milieu} taille={18 / GROSSISSEMENT} />
          ))}
      </svg>
      <text x={COIN.x} y={COIN.y + COTE + 18} fontSize="15" className="fill-encre-douce">
        Paris et ses voisins
      </text>
    </>
  )
}
