import type { ReactNode } from 'react'
import { Contour, EPAISSEUR_TRAIT } from './contour'
import { CADRE_CARTE, CENTRES, cadrer } from './contours'
import type { DepartementDessine } from './dessine'
import { OutreMer } from './outre-mer'
import { CODES_PETITE_COURONNE, PetiteCouronne } from './petite-couronne'
import { SigneCarte, TAILLE_SIGNE } from './signe-carte'

type CarteProps = { readonly departements: readonly DepartementDessine[]; readonly legende: ReactNode }

/** Sous cette largeur, on a cadré quelques départements : traits et signes y grandiraient, et Paris s’y voit sans loupe. */
const LARGEUR_DU_PAYS = 550

/**
 * La carte redit à l’œil et à la souris ce que la liste voisine dit à tous : elle reste hors du parcours du clavier et
 * des lecteurs d’écran, qui n’ont pas à traverser cent liens pour l’atteindre.
 */
export function Carte({ departements, legende }: CarteProps) {
  const cadre = cadrer(departements.map(({ code }) => code))
  return (
    <figure className="ecran-seulement space-y-4">
      <div aria-hidden="true" className="space-y-4">
        {cadre && <Dessin departements={departements.filter(({ code }) => CENTRES.has(code))} cadre={cadre} />}
        <OutreMer departements={departements.filter(({ code }) => !CENTRES.has(code))} />
      </div>
      {legende}
    </figure>
  )
}

type DessinProps = {
  readonly departements: readonly DepartementDessine[]
  readonly cadre: { readonly viewBox: string; readonly largeur: number }
}

function Dessin({ departements, cadre: { viewBox, largeur } }: DessinProps) {
  const isPays = largeur >= LARGEUR_DU_PAYS
  const echelle = isPays ? 1 : largeur / LARGEUR_DU_PAYS
  const signes = isPays ? departements.filter(({ code }) => !CODES_PETITE_COURONNE.includes(code)) : departements
  return (
    <svg viewBox={isPays ? CADRE_CARTE : viewBox} className="max-h-[40rem] w-full" aria-hidden="true" focusable="false">
      <g strokeWidth={EPAISSEUR_TRAIT * echelle}>
        {departements.map((departement) => (
          <Contour key={departement.code} departement={departement} />
        ))}
      </g>
      {signes.map(({ code, signe }) => (
        <SigneCarte
          key={code}
          signe={signe}
          centre={CENTRES.get(code) ?? { x: 0, y: 0 }}
          taille={TAILLE_SIGNE * echelle}
        />
      ))}
      {isPays && <PetiteCouronne departements={departements} />}
    </svg>
  )
}
