import { Badge } from '@/components/ui/badge'
import type { Analyse } from '@/lib/domain/analyse'
import { centimes } from '@/lib/domain/centimes'
import { formatMontant } from '@/lib/domain/montant/format-montant'
import { decrireEcartDenombrement, decrireEcartMontant } from '@/lib/domain/phrase/ecart'
import { capitaliser } from '@/lib/domain/phrase/grammaire'
import { compter } from '@/lib/domain/phrase/nombre'
import type { Lecture } from './lecture'

type EcartsVivantsProps = { readonly analyse: Analyse; readonly lecture: Lecture }

/** Ce qui ne tombe pas juste, ce qui n’est pas détaillé en entier, et ce qui empêchera de signer. */
export function EcartsVivants({ analyse, lecture }: EcartsVivantsProps) {
  const calcules = analyse.ecarts.flatMap((suivi) => (suivi.origine === 'calcule' ? [suivi.calcul] : []))
  const incomplets = analyse.incomplets.flatMap((incomplet) => (incomplet.type === 'montant' ? [incomplet] : []))
  return (
    <>
      <section className="space-y-2">
        <h3 className="text-base">Écarts</h3>
        {calcules.length === 0 && <p>L’annoncé et le détail concordent, ou ne se comparent pas.</p>}
        <ul className="space-y-3">
          {calcules.map((calcul) => (
            <li key={calcul.cle} className="space-y-1">
              {calcul.qualification === 'reel' ? (
                <Badge tone="alert" icon="different">
                  Écart réel
                </Badge>
              ) : (
                <Badge tone="outline" icon="environ">
                  Explicable par les arrondis
                </Badge>
              )}
              <p>
                {capitaliser(
                  calcul.type === 'montant' ? decrireEcartMontant(calcul) : decrireEcartDenombrement(calcul),
                )}
                .
                {calcul.type === 'montant' &&
                  calcul.tolerance > 0n &&
                  ` Arrondis admis\u202f: ±\u00a0${formatMontant(centimes(calcul.tolerance))}.`}
              </p>
            </li>
          ))}
        </ul>
      </section>
      {incomplets.length + lecture.illisibles + lecture.sansSource > 0 && (
        <section className="space-y-2">
          <h3 className="text-base">À compléter</h3>
          <ul className="list-disc space-y-1 pl-5">
            {lecture.illisibles > 0 && (
              <li>{compter(lecture.illisibles, 'ligne illisible, non comptée', 'lignes illisibles, non comptées')}</li>
            )}
            {lecture.sansSource > 0 && (
              <li>{compter(lecture.sansSource, 'chiffre sans source', 'chiffres sans source')}</li>
            )}
            {incomplets.map(({ cle, annonce, somme, rubriquesSansChiffre }) => (
              <li key={cle}>
                {formatMontant(annonce)} annoncés, {formatMontant(somme)} détaillés{'\u202f'}:{' '}
                {compter(rubriquesSansChiffre, 'ligne sans chiffre', 'lignes sans chiffre')}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}
