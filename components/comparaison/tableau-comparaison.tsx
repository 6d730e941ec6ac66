import Link from 'next/link'
import { MontantPublie } from '@/components/territoires/montant-publie'
import { Table, Td, Th } from '@/components/ui/table'
import { getAdresseCollectivite, getAdresseConvention } from '@/lib/domain/adresse-publique'
import type { Comparaison, LigneComparable } from '@/lib/domain/comparaison/comparaison'
import {
  ecrireEcart,
  ecrireEcartRelatif,
  ecrireRang,
  LIBELLES_MESURES_COMPARAISON,
} from '@/lib/domain/phrase/comparaison'
import { ecrireEffectif } from '@/lib/domain/phrase/nombre'
import { TerritoiresRefuses } from './territoires-refuses'

type TableauComparaisonProps = { readonly comparaison: Comparaison; readonly titre: string }

const PERSONNES = { total: '', habitant: 'Habitants', allocataire: 'Allocataires du RSA' } as const

/** Les montants qui se comparent, du plus élevé au plus faible, puis les territoires refusés, motif par motif. */
export function TableauComparaison({ comparaison, titre }: TableauComparaisonProps) {
  const { choix, comparables, refusees, mediane, classe } = comparaison
  const parPersonne = choix.mesure !== 'total'
  const colonnes = 3 + (parPersonne ? 2 : 0) + (mediane === null ? 0 : 1) + (classe ? 1 : 0)
  return (
    <Table caption={titre}>
      <thead>
        <tr>
          <Th>Territoire</Th>
          <Th numeric>Montant publié</Th>
          {parPersonne && (
            <>
              <Th numeric>{PERSONNES[choix.mesure]}</Th>
              <Th numeric>{LIBELLES_MESURES_COMPARAISON[choix.mesure]}</Th>
            </>
          )}
          {mediane && <Th numeric>Écart à la médiane</Th>}
          {classe && <Th numeric>Rang</Th>}
          <Th>Convention</Th>
        </tr>
      </thead>
      {comparables.length > 0 && (
        <tbody>
          {comparables.map((ligne) => (
            <LigneTableau key={ligne.territoire.id} ligne={ligne} />
          ))}
        </tbody>
      )}
      {refusees.map((groupe) => (
        <TerritoiresRefuses key={groupe.motif} choix={choix} colonnes={colonnes} {...groupe} />
      ))}
    </Table>
  )
}

function LigneTableau({ ligne }: { readonly ligne: LigneComparable }) {
  const { territoire, convention, montant, denominateur, valeur, ecart, ecartMillieme, rang } = ligne
  return (
    <tr>
      <Th scope="row">
        <Link href={getAdresseCollectivite(territoire)}>{territoire.nomCourt}</Link>
      </Th>
      <Td numeric>
        <MontantPublie chiffre={montant} />
      </Td>
      {denominateur && (
        <>
          <Td numeric>
            {denominateur.precision === 'arrondi' && '≈\u00a0'}
            {ecrireEffectif(denominateur.valeur)}
            <span className="block text-xs text-encre-douce">{denominateur.millesime}</span>
          </Td>
          <Td numeric>
            <MontantPublie chiffre={valeur} />
          </Td>
        </>
      )}
      {ecart && (
        <Td numeric>
          {ecart.approche && '≈\u00a0'}
          {ecrireEcart(ecart)}
          {ecartMillieme !== null && (
            <span className="block text-xs text-encre-douce">{ecrireEcartRelatif(ecartMillieme)}</span>
          )}
        </Td>
      )}
      {rang && <Td numeric>{ecrireRang(rang)}</Td>}
      <Td>
        <Link href={getAdresseConvention(territoire, convention)}>{convention.acteLibelle}</Link>
      </Td>
    </tr>
  )
}
