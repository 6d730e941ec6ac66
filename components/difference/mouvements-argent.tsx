import { Details } from '@/components/ui/details'
import type { CleLigne } from '@/lib/domain/difference/ligne'
import { isChange } from '@/lib/domain/difference/mouvement'
import type { TotalCompare } from '@/lib/domain/difference/totaux'
import { type Groupe, groupBy } from '@/lib/domain/groupe'
import type { CollectiviteContractante } from '@/lib/domain/instantane'
import { clePeriode } from '@/lib/domain/periode'
import { compter } from '@/lib/domain/phrase/nombre'
import { TableMouvements } from './table-mouvements'

type MouvementsArgentProps = {
  readonly totaux: readonly TotalCompare[]
  readonly noms: ReadonlyMap<CleLigne, string>
  readonly libelles: { readonly avant: string; readonly apres: string }
  readonly collectivite: Pick<CollectiviteContractante, 'type' | 'nomCourt'>
}

/** Un tableau par nature et période ; ceux où rien ne bouge attendent d’être dépliés. */
export function MouvementsArgent({ totaux, ...contexte }: MouvementsArgentProps) {
  const groupes = groupBy(totaux, ({ etage, nature, periode, perimetre }) =>
    [etage, nature, clePeriode(periode), perimetre].join('|'),
  )
  const changes = groupes.filter(hasChange)
  const stables = groupes.filter((groupe) => !hasChange(groupe))
  if (groupes.length === 0) return <p>Aucun des deux actes ne porte de montant.</p>
  return (
    <div className="space-y-12">
      {changes.length === 0 && <p>Aucun montant ne change.</p>}
      {changes.map((groupe) => (
        <TableMouvements key={cle(groupe)} totaux={groupe} {...contexte} />
      ))}
      {stables.length > 0 && (
        <Details summary={compter(stables.length, 'tableau où rien ne change', 'tableaux où rien ne change')}>
          <div className="space-y-12">
            {stables.map((groupe) => (
              <TableMouvements key={cle(groupe)} totaux={groupe} {...contexte} />
            ))}
          </div>
        </Details>
      )}
    </div>
  )
}

function cle([{ etage, nature, periode, perimetre }]: Groupe<TotalCompare>): string {
  return [etage, nature, clePeriode(periode), perimetre].join('|')
}

function hasChange(groupe: Groupe<TotalCompare>): boolean {
  return groupe.some(({ mouvements }) => mouvements.some(isChange))
}
