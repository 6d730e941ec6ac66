import { clePortee } from '@/lib/domain/consolidation'
import { groupBy } from '@/lib/domain/groupe'
import { accorderNature } from '@/lib/domain/phrase/nature'
import { situerPeriode } from '@/lib/domain/phrase/periode'
import type { ActeLu } from './acte-lu'
import { listColonnes } from './colonnes-montants'
import { NoteArrondi } from './note-arrondi'
import { TableauLignes } from './tableau-lignes'

/** Un tableau par nature, période et périmètre : ce qui ne s’additionne pas ne partage pas de colonne. */
export function MesuresEtActions({ lu }: { readonly lu: ActeLu }) {
  const portees = groupBy(
    lu.analyse.cellules.filter(({ sujet }) => sujet.niveau !== 'acte'),
    clePortee,
  )
  if (portees.length === 0) {
    return (
      <>
        <p className="max-w-texte">La source ne donne de montant pour aucune de ces lignes.</p>
        <TableauLignes lu={lu} legende="Liste des lignes de l’acte" colonnes={[]} />
      </>
    )
  }
  return portees.map((cellules) => {
    const [{ nature, periode, perimetre }] = cellules
    const titre = `Montants ${accorderNature(nature, 2)} ${situerPeriode(periode)}`
    return (
      <div key={clePortee(cellules[0])} className="space-y-3">
        <TableauLignes
          lu={lu}
          legende={perimetre === null ? titre : `${titre} (${perimetre})`}
          colonnes={listColonnes(cellules, lu)}
        />
        <NoteArrondi montants={cellules.flatMap((cellule) => cellule.montants)} />
      </div>
    )
  })
}
