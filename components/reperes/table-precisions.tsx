import { Table, Td, Th } from '@/components/ui/table'
import { centimes } from '@/lib/domain/centimes'
import { LIBELLES_PRECISIONS } from '@/lib/domain/libelles'
import { formatMontant } from '@/lib/domain/montant/format-montant'
import type { Chiffre } from '@/lib/domain/montant/montant'
import { demiIntervalle, sommerChiffres } from '@/lib/domain/montant/precision'
import { decrireChiffre } from '@/lib/domain/phrase/valeur'

/** Ce que vaut chaque précision, et comment les incertitudes d’une somme s’ajoutent. */
export function TablePrecisions({ chiffres }: { readonly chiffres: readonly Chiffre[] }) {
  const somme = sommerChiffres(chiffres)
  return (
    <Table caption="Ce que chaque précision laisse d’incertitude" captionHidden>
      <thead>
        <tr>
          <Th>Précision</Th>
          <Th numeric>Montant donné</Th>
          <Th numeric>Incertitude</Th>
        </tr>
      </thead>
      <tbody>
        {chiffres.map((chiffre) => (
          <tr key={chiffre.precision}>
            <Th scope="row">{LIBELLES_PRECISIONS[chiffre.precision]}</Th>
            <Td numeric>{decrireChiffre(chiffre)}</Td>
            <Td numeric>{ecrireIncertitude(chiffre)}</Td>
          </tr>
        ))}
        <tr>
          <Th scope="row">Leur somme</Th>
          <Td numeric>{decrireChiffre(somme)}</Td>
          <Td numeric>{ecrireIncertitude(somme)}</Td>
        </tr>
      </tbody>
    </Table>
  )
}

function ecrireIncertitude(chiffre: Chiffre): string {
  const tolerance = demiIntervalle(chiffre)
  return tolerance === 0n ? 'aucune' : `±\u00a0${formatMontant(centimes(tolerance))}`
}
