import { getAdresseDepartement } from '@/lib/domain/adresse-publique'
import type { EtatParite } from '@/lib/domain/territoire-publie'
import { ASPECTS_ETATS, FOND_NON_RENSEIGNE, LIBELLES_ETATS } from '../etats'
import { ancreContour } from './contours'

/** Un département et l’état de sa convention ; null : aucune n’est publiée. */
export type DepartementSitue = {
  readonly code: string
  readonly nom: string
  readonly slug: string
  readonly etat: EtatParite | null
}

type ContourProps = { readonly departement: DepartementSitue }

/** L’épaisseur du trait vient du groupe : un agrandissement ne doit pas l’épaissir. */
export const EPAISSEUR_TRAIT = 0.75

const CONTOURS = '/departements/carte.svg'

export function Contour({ departement }: ContourProps) {
  const { code, etat } = departement
  return (
    <a href={getAdresseDepartement(departement)} tabIndex={-1} className="group">
      <title>{decrireDepartement(departement)}</title>
      <use
        href={`${CONTOURS}#${ancreContour(code)}`}
        className={`stroke-filet-fort group-hover:fill-filet-fort ${etat === null ? FOND_NON_RENSEIGNE : ASPECTS_ETATS[etat].fond}`}
      />
    </a>
  )
}

/** « Haute-Loire (43) : parité attestée au centime ». */
export function decrireDepartement({ nom, code, etat }: DepartementSitue): string {
  return `${nom} (${code})\u202f: ${etat === null ? 'non renseigné' : LIBELLES_ETATS[etat].toLocaleLowerCase('fr')}`
}
