import type { EtatParite } from '@/lib/domain/territoire-publie'
import { Contour, type DepartementSitue, EPAISSEUR_TRAIT } from './contour'
import { CADRE_CARTE, CENTRES } from './contours'
import { LegendeCarte } from './legende-carte'
import { OutreMer } from './outre-mer'
import { CODES_PETITE_COURONNE, PetiteCouronne } from './petite-couronne'
import { SigneEtat } from './signe-etat'

type CarteFranceProps = { readonly departements: readonly DepartementSitue[] }

/**
 * La carte redit à l’œil et à la souris ce que la liste voisine dit à tous : elle reste hors du parcours du clavier et
 * des lecteurs d’écran, qui n’ont pas à traverser cent liens pour l’atteindre.
 */
export function CarteFrance({ departements }: CarteFranceProps) {
  const dessines = departements.filter(({ code }) => CENTRES.has(code))
  const etats = new Map<string, EtatParite | null>(departements.map(({ code, etat }) => [code, etat]))
  const signes = [...CENTRES].filter(([code]) => !CODES_PETITE_COURONNE.includes(code))
  return (
    <figure className="ecran-seulement space-y-4">
      <div aria-hidden="true" className="space-y-4">
        <svg viewBox={CADRE_CARTE} className="w-full" aria-hidden="true" focusable="false">
          <g strokeWidth={EPAISSEUR_TRAIT}>
            {dessines.map((departement) => (
              <Contour key={departement.code} departement={departement} />
            ))}
          </g>
          {signes.map(([code, centre]) => (
            <SigneEtat key={code} etat={etats.get(code) ?? null} centre={centre} />
          ))}
          <PetiteCouronne departements={dessines} />
        </svg>
        <OutreMer departements={departements.filter(({ code }) => !CENTRES.has(code))} />
      </div>
      <LegendeCarte />
    </figure>
  )
}
