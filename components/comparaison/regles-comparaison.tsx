import { Details } from '@/components/ui/details'
import { MINIMUM_COMPARABLES } from '@/lib/domain/comparaison/comparaison'
import { ECART_MAXIMUM_ANNEES } from '@/lib/domain/comparaison/denominateur'
import { ecrireNombre } from '@/lib/domain/phrase/nombre'

/** Ce que la comparaison s’interdit, pour que chacun puisse la refaire ou la contester. */
export function ReglesComparaison() {
  return (
    <Details summary="Ce que cette comparaison s’interdit">
      <ul className="max-w-texte list-disc space-y-2 pl-5">
        <li>
          Deux montants ne se comparent que s’ils ont le même cadre, la même nature, la même période et le même
          périmètre, tels que les actes les donnent. Une année ne se compare pas à une convention de trois ans.
        </li>
        <li>
          Ce qui manque ne vaut pas zéro. Une part qu’aucune source ne donne ne se déduit pas du total. Les autres
          financeurs ne sont pas comptés.
        </li>
        <li>
          Un montant connu «{'\u00a0'}environ{'\u00a0'}» se compare, avec le signe ≈, mais il n’y a alors plus de rang.
        </li>
        <li>
          La médiane et le rang demandent {ecrireNombre(MINIMUM_COMPARABLES)} territoires comparables. Retirer un
          territoire non comparable n’y change rien.
        </li>
        <li>
          Par personne, le montant publié est divisé par un nombre daté, puis arrondi une fois, au centime{'\u202f'}:
          c’est un calcul du portail. Le nombre d’habitants doit dater de la période, à{' '}
          {ecrireNombre(ECART_MAXIMUM_ANNEES.habitants)} ans près{'\u202f'}; celui des allocataires du RSA, à un an
          près.
        </li>
        <li>Les habitants d’une métropole comptent aussi dans ceux de son département, sauf à Lyon.</li>
      </ul>
    </Details>
  )
}
