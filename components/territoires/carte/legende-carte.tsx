import { ETATS_PARITE } from '@/lib/domain/territoire-publie'
import { LIBELLES_ETATS } from '../etats'
import { PastilleEtat } from '../pastille-etat'

export function LegendeCarte() {
  return (
    <figcaption className="space-y-2 text-sm">
      <ul aria-label="Légende de la carte" className="flex flex-wrap gap-x-6 gap-y-1">
        {ETATS_PARITE.map((etat) => (
          <li key={etat} className="flex items-center gap-2">
            <PastilleEtat etat={etat} />
            {LIBELLES_ETATS[etat]}
          </li>
        ))}
        <li className="flex items-center gap-2">
          <PastilleEtat etat={null} />
          Non renseigné
        </li>
      </ul>
      <p className="max-w-texte text-encre-douce">
        La carte se parcourt à la souris ; la liste dit la même chose et se parcourt au clavier. Un département qui a
        plusieurs conventions y porte le verdict le moins favorable ; les métropoles n’y figurent pas, sauf celle de
        Lyon. Contours : <a href="https://github.com/VictorCazanave/svg-maps">svg-maps</a>, Victor Cazanave,{' '}
        <a href="https://creativecommons.org/licenses/by/4.0/deed.fr">CC BY 4.0</a>.
      </p>
    </figcaption>
  )
}
