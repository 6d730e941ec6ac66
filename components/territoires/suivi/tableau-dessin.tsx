import { Table, Td, Th } from '@/components/ui/table'
import { resumerVerdict } from '@/lib/domain/phrase/verdict'
import type { LigneDessinee } from '@/lib/domain/suivi/graphique'
import { MontantPublie } from '../montant-publie'
import { nommerLigne } from './nommer-ligne'

type TableauDessinProps = { readonly dessinees: readonly LigneDessinee[] }

/** Les données du graphique : les montants, et non les parts arrondies du dessin. */
export function TableauDessin({ dessinees }: TableauDessinProps) {
  return (
    <Table caption="Parts connues" captionHidden>
      <thead>
        <tr>
          <Th>Territoire</Th>
          <Th numeric>État</Th>
          <Th numeric>Autres financeurs</Th>
          <Th numeric>Département</Th>
          <Th>Verdict</Th>
        </tr>
      </thead>
      <tbody>
        {dessinees.map(({ ligne, bilan }) => (
          <tr key={ligne.convention?.id}>
            <Th scope="row">{nommerLigne(ligne)}</Th>
            <Td numeric>
              <MontantPublie chiffre={bilan.etat} />
            </Td>
            <Td numeric>
              <MontantPublie chiffre={bilan.autres} />
            </Td>
            <Td numeric>
              <MontantPublie chiffre={bilan.departement} />
            </Td>
            <Td>{resumerVerdict(bilan.verdict)}</Td>
          </tr>
        ))}
      </tbody>
    </Table>
  )
}
