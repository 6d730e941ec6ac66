import { getAdresseDepartement } from '@/lib/domain/adresse-publique'
import { ancreContour } from './contours'
import { type DepartementDessine, decrireDepartement } from './dessine'

/** L’épaisseur du trait vient du groupe : un agrandissement ne doit pas l’épaissir. */
export const EPAISSEUR_TRAIT = 0.75

const CONTOURS = '/departements/carte.svg'

export function Contour({ departement }: { readonly departement: DepartementDessine }) {
  return (
    <a href={getAdresseDepartement(departement)} tabIndex={-1} className="group">
      <title>{decrireDepartement(departement)}</title>
      <use
        href={`${CONTOURS}#${ancreContour(departement.code)}`}
        className={`stroke-filet-fort group-hover:fill-filet-fort ${departement.fond}`}
      />
    </a>
  )
}
