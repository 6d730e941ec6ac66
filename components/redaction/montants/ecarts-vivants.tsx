import type { CollectiviteNommee } from '@/components/parite/balance-parts'
import { Badge } from '@/components/ui/badge'
import type { Analyse } from '@/lib/domain/analyse'
import { centimes } from '@/lib/domain/centimes'
import { formatMontant } from '@/lib/domain/montant/format-montant'
import { formatPeriode } from '@/lib/domain/periode'
import { decrireEcartDenombrement, decrireEcartMontant } from '@/lib/domain/phrase/ecart'
import { capitaliser } from '@/lib/domain/phrase/grammaire'
import { accorderNature } from '@/lib/domain/phrase/nature'
import { compter } from '@/lib/domain/phrase/nombre'
import { nommerPayeur } from '@/lib/domain/phrase/payeur'
import type { Lecture } from './lecture'

type EcartsVivantsProps = {
  readonly analyse: Analyse
  readonly lecture: Lecture
  readonly collectivite: CollectiviteNommee
}

/** Ce qui ne tombe pas juste, ce qui n’est pas détaillé en entier, et ce qui empêchera de signer. */
export function EcartsVivants({ analyse, lecture, collectivite }: EcartsVivantsProps) {
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
            {incomplets.map((incomplet) => (
              <li key={incomplet.cle}>
                {nommerPayeur(incomplet, collectivite)}, {formatPeriode(incomplet.periode)}
                {'\u202f'}: {formatMontant(incomplet.annonce)} {accorderNature(incomplet.nature, 2)},{' '}
                {formatMontant(incomplet.somme)} au détail,{' '}
                {compter(incomplet.rubriquesSansChiffre, 'ligne sans chiffre', 'lignes sans chiffre')}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}
