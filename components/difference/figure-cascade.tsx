import { Graphique } from '@/components/charts/graphique'
import { Table, Td, Th } from '@/components/ui/table'
import type { Cascade } from '@/lib/domain/difference/cascade'
import type { CollectiviteContractante } from '@/lib/domain/instantane'
import { LIBELLES_NATURES } from '@/lib/domain/libelles'
import { formatMontant } from '@/lib/domain/montant/format-montant'
import { formatPeriode } from '@/lib/domain/periode'
import { decrireCascade, decrireDelta } from '@/lib/domain/phrase/difference'
import { compter } from '@/lib/domain/phrase/nombre'
import { nommerPayeur } from '@/lib/domain/phrase/payeur'
import { decrireValeur } from '@/lib/domain/phrase/valeur'
import { TraceCascade } from './trace-cascade'

type FigureCascadeProps = {
  readonly cascade: Cascade
  readonly libelles: { readonly avant: string; readonly apres: string }
  readonly collectivite: Pick<CollectiviteContractante, 'type' | 'nomCourt'>
}

/** La cascade d’un financeur : sa phrase, son tracé et son tableau disent la même chose. */
export function FigureCascade({ cascade, libelles, collectivite }: FigureCascadeProps) {
  const { depart, arrivee, nature, etapes, inchangees } = cascade
  const bornes = {
    depart: nommerBorne(libelles.avant, depart),
    arrivee: nommerBorne(libelles.apres, arrivee),
  }
  return (
    <Graphique
      titre={`${nommerPayeur(cascade, collectivite)}, ${LIBELLES_NATURES[nature].toLocaleLowerCase('fr')}${'\u202f'}: ${nommerParcours(cascade)}`}
      lecture={decrireCascade(cascade)}
      graphique={<TraceCascade cascade={cascade} bornes={bornes} />}
      tableau={
        <Table caption="De la somme de départ à celle d’arrivée" captionHidden>
          <thead>
            <tr>
              <Th>Étape</Th>
              <Th numeric>Variation</Th>
              <Th numeric>Somme</Th>
            </tr>
          </thead>
          <tbody>
            <Borne nom={bornes.depart} somme={depart?.somme ?? null} />
            {etapes.map(({ cle, intitule, delta, a }) => (
              <tr key={cle}>
                <Th scope="row">
                  <span className="font-normal">{intitule}</span>
                </Th>
                <Td numeric>{decrireDelta(delta)}</Td>
                <Td numeric>{formatMontant(a)}</Td>
              </tr>
            ))}
            <Borne nom={bornes.arrivee} somme={arrivee?.somme ?? null} />
          </tbody>
        </Table>
      }
      note={
        inchangees > 0 &&
        `${compter(inchangees, 'ligne inchangée n’est pas dessinée', 'lignes inchangées ne sont pas dessinées')}.`
      }
      tableauReplie
    />
  )
}

function Borne({
  nom,
  somme,
}: {
  readonly nom: string
  readonly somme: NonNullable<Cascade['depart']>['somme'] | null
}) {
  return (
    <tr className="bg-surface">
      <Th scope="row">{nom}</Th>
      <Td />
      <Td numeric className="font-semibold">
        {decrireValeur(somme)}
      </Td>
    </tr>
  )
}

function nommerBorne(libelle: string, borne: Cascade['depart']): string {
  const periode = borne && formatPeriode(borne.periode)
  return periode === null || libelle.endsWith(periode) ? libelle : `${libelle}, ${periode}`
}

/** « 2019 → 2020 », ou la seule période quand elle ne change pas. */
function nommerParcours({ depart, arrivee }: Cascade): string {
  const periodes = [depart, arrivee].flatMap((borne) => (borne === null ? [] : [formatPeriode(borne.periode)]))
  return [...new Set(periodes)].join(' → ')
}
