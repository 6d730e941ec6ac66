import { BalanceParts, type CollectiviteNommee } from '@/components/parite/balance-parts'
import { clePeriode } from '@/lib/domain/periode'
import { compter } from '@/lib/domain/phrase/nombre'
import { decrireChiffre, decrireValeur } from '@/lib/domain/phrase/valeur'
import { resumerVerdict } from '@/lib/domain/phrase/verdict'
import type { Nature } from '@/lib/domain/vocabulaire'
import type { Colonne } from './colonnes'
import type { Pied } from './syntheses'

type PiedGrilleProps = {
  readonly pied: Pied
  readonly colonnes: readonly Colonne[]
  readonly rang: number
  readonly nature: Nature
  readonly collectivite: CollectiviteNommee
  readonly parite: boolean
}

const CASE = 'border-t border-encre bg-surface px-2 py-1 text-sm'

/** La somme des mesures et actions, et combien n’ont pas encore leur chiffre. */
export function PiedGrille({ pied: { totaux, bilan }, colonnes, rang, nature, collectivite, parite }: PiedGrilleProps) {
  const manquants = totaux.reduce((nombre, { rubriquesSansChiffre }) => Math.max(nombre, rubriquesSansChiffre), 0)
  return (
    <tfoot className="sticky bottom-0 z-20">
      <tr aria-rowindex={rang}>
        <th scope="row" className={`${CASE} sticky left-0 z-30 border-r border-r-filet-fort text-left`}>
          Somme des lignes
        </th>
        {colonnes.map(({ cle, periode, financeur, financeurNom }, colonne) => {
          const total = totaux.find(
            (candidat) =>
              clePeriode(candidat.periode) === clePeriode(periode) &&
              candidat.financeur === financeur &&
              (candidat.financeurNom ?? '') === financeurNom,
          )
          return (
            <td key={cle} aria-colindex={colonne + 2} className={`${CASE} chiffres border-l border-l-filet text-right`}>
              {total && decrireChiffre(total.somme)}
              {total?.partiel && (
                <span className="block text-xs">{compter(total.rubriquesSansChiffre, 'manque', 'manquent')}</span>
              )}
            </td>
          )
        })}
        <td aria-colindex={colonnes.length + 2} className={`${CASE} chiffres text-right`}>
          {bilan?.total ? decrireValeur(bilan.total) : ''}
        </td>
        {parite && (
          <td aria-colindex={colonnes.length + 3} className={CASE}>
            {bilan && (
              <>
                <BalanceParts parts={bilan.parts} nature={nature} collectivite={collectivite} />
                <span className="text-xs">{resumerVerdict(bilan.verdict)}</span>
              </>
            )}
          </td>
        )}
        <td aria-colindex={colonnes.length + (parite ? 4 : 3)} className={`${CASE} text-xs`}>
          {manquants > 0 && compter(manquants, 'ligne sans chiffre', 'lignes sans chiffre')}
        </td>
      </tr>
    </tfoot>
  )
}
