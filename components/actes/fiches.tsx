import { DefinitionList } from '@/components/ui/definition-list'
import { Details } from '@/components/ui/details'
import type { ActeLu } from './acte-lu'
import { ancreFiche, hasFiche } from './ancre-fiche'
import { type Ligne, listLignes } from './ordre-lignes'
import { listRubriquesFiche } from './rubriques-fiche'

/** Peu de fiches se lisent d’un trait ; au-delà, chacune s’ouvre à la demande. */
const FICHES_OUVERTES = 2

export function listFiches({ acte }: Pick<ActeLu, 'acte'>): readonly Ligne[] {
  return listLignes(acte).filter((ligne) => hasFiche(ligne, acte))
}

/** Tout ce que la source dit de chaque mesure et de chaque action. */
export function Fiches({ lu }: { readonly lu: ActeLu }) {
  const fiches = listFiches(lu)
  return (
    <div>
      {fiches.map((ligne) => (
        <div key={ligne.lignee} className="-mt-px">
          <Details
            open={fiches.length <= FICHES_OUVERTES}
            summary={[ligne.code, ligne.titre].filter((partie) => partie !== null).join(' – ')}
          >
            {/* L’ancre est dans le contenu : y aller ouvre la fiche. */}
            <div id={ancreFiche(ligne)} className="scroll-mt-16">
              <DefinitionList items={listRubriquesFiche(ligne.rubrique, lu.acte)} />
            </div>
          </Details>
        </div>
      ))}
    </div>
  )
}
