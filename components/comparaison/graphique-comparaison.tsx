import { Graphique } from '@/components/charts/graphique'
import { MontantPublie } from '@/components/territoires/montant-publie'
import { Table, Td, Th } from '@/components/ui/table'
import type { Comparaison } from '@/lib/domain/comparaison/comparaison'
import { decrireExtremes, LIBELLES_MESURES_COMPARAISON } from '@/lib/domain/phrase/comparaison'
import { BarresComparaison } from './barres-comparaison'

type GraphiqueComparaisonProps = { readonly comparaison: Comparaison; readonly titre: string }

/** Les seuls territoires comparables, dessinés, avec les mêmes valeurs en tableau. */
export function GraphiqueComparaison({ comparaison, titre }: GraphiqueComparaisonProps) {
  const { choix, comparables, mediane } = comparaison
  const approche = comparables.some(({ valeur }) => valeur.approche)
  return (
    <Graphique
      titre={titre}
      lecture={decrireExtremes(comparables)}
      graphique={<BarresComparaison {...comparaison} />}
      note={[
        ...(mediane === null ? [] : ['Le trait vertical est à la médiane.']),
        ...(approche ? ['Une barre hachurée n’est connue qu’environ.'] : []),
      ].join(' ')}
      tableauReplie
      tableau={
        <Table caption="Valeurs dessinées" captionHidden>
          <thead>
            <tr>
              <Th>Territoire</Th>
              <Th numeric>{LIBELLES_MESURES_COMPARAISON[choix.mesure]}</Th>
            </tr>
          </thead>
          <tbody>
            {comparables.map(({ territoire, valeur }) => (
              <tr key={territoire.id}>
                <Th scope="row">{territoire.nomCourt}</Th>
                <Td numeric>
                  <MontantPublie chiffre={valeur} />
                </Td>
              </tr>
            ))}
          </tbody>
        </Table>
      }
    />
  )
}
