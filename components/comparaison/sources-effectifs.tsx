import { Citation } from '@/components/montants/citation'
import type { LigneComparable } from '@/lib/domain/comparaison/comparaison'
import type { Denominateur } from '@/lib/domain/comparaison/denominateur'
import { groupBy } from '@/lib/domain/groupe'
import { DEUX_POINTS } from '@/lib/domain/phrase/typographie'

/** D’où vient chaque nombre de personnes du tableau ; rien quand aucun montant n’est divisé. */
export function SourcesEffectifs({ comparables }: { readonly comparables: readonly LigneComparable[] }) {
  const denominateurs = comparables.map(({ denominateur }) => denominateur).filter((lu) => lu !== null)
  if (denominateurs.length === 0) return null
  return (
    <ul className="max-w-texte space-y-3 text-sm text-encre-douce">
      {groupBy(denominateurs, cleSource).map(([{ sourceTitre, sourceUrl, citation, note, type }]) => (
        <li key={sourceTitre + citation}>
          {type === 'habitants' ? 'Habitants' : 'Allocataires du RSA'}
          {DEUX_POINTS}
          {sourceUrl === null ? sourceTitre : <a href={sourceUrl}>{sourceTitre}</a>}
          {citation !== null && <Citation texte={citation} />}
          {type === 'allocataires_rsa' && note}
        </li>
      ))}
    </ul>
  )
}

function cleSource({ sourceTitre, citation }: Denominateur): string {
  return `${sourceTitre}|${citation ?? ''}`
}
