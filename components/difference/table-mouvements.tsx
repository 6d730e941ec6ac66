import { Table, Td, Th } from '@/components/ui/table'
import type { CleLigne } from '@/lib/domain/difference/ligne'
import { isChange, type Mouvement } from '@/lib/domain/difference/mouvement'
import type { TotalCompare } from '@/lib/domain/difference/totaux'
import type { Groupe } from '@/lib/domain/groupe'
import type { CollectiviteContractante } from '@/lib/domain/instantane'
import { LIBELLES_NATURES } from '@/lib/domain/libelles'
import type { Valeur } from '@/lib/domain/montant/montant'
import { formatPeriode } from '@/lib/domain/periode'
import { decrireDelta, LIBELLES_MOUVEMENTS } from '@/lib/domain/phrase/difference'
import { compter } from '@/lib/domain/phrase/nombre'
import { clePayeur, nommerPayeur } from '@/lib/domain/phrase/payeur'
import { decrireValeur } from '@/lib/domain/phrase/valeur'

type TableMouvementsProps = {
  readonly totaux: Groupe<TotalCompare>
  readonly noms: ReadonlyMap<CleLigne, string>
  readonly libelles: { readonly avant: string; readonly apres: string }
  readonly collectivite: Pick<CollectiviteContractante, 'type' | 'nomCourt'>
}

/** Les mouvements d’une nature et d’une période, par financeur ; chaque somme est celle des lignes au-dessus d’elle. */
export function TableMouvements({ totaux, noms, libelles, collectivite }: TableMouvementsProps) {
  const [{ etage, nature, periode, perimetre }] = totaux
  const titre = [
    `${LIBELLES_NATURES[nature]}, ${formatPeriode(periode)}`,
    perimetre,
    etage === 'acte' ? 'total donné par l’acte' : 'somme des lignes',
  ]
  return (
    <Table caption={titre.filter(Boolean).join(' · ')}>
      <thead>
        <tr>
          <Th className="min-w-40">Ligne</Th>
          <Th numeric>Mouvement</Th>
          <Th numeric>{libelles.avant}</Th>
          <Th numeric>{libelles.apres}</Th>
        </tr>
      </thead>
      {totaux.map((total) => (
        <Payeur
          key={clePayeur(total)}
          total={total}
          nom={nommerPayeur(total, collectivite)}
          noms={noms}
          replie={isDerive(total, totaux)}
        />
      ))}
    </Table>
  )
}

/** Le total des deux parties redit leurs lignes quand chacune a les siennes. */
function isDerive({ financeur }: TotalCompare, totaux: readonly TotalCompare[]): boolean {
  const connus = new Set(totaux.map((total) => total.financeur))
  return financeur === 'ensemble' && connus.has('etat') && connus.has('departement')
}

type PayeurProps = {
  readonly total: TotalCompare
  readonly nom: string
  readonly noms: ReadonlyMap<CleLigne, string>
  readonly replie: boolean
}

function Payeur({ total, nom, noms, replie }: PayeurProps) {
  const { avant, apres, delta, dontLecture, mouvements, etage } = total
  const changes = replie || etage === 'acte' ? [] : mouvements.filter(isChange)
  const inchanges = mouvements.filter(({ sorte }) => sorte === 'inchange').length
  return (
    <tbody>
      {changes.map((mouvement) => (
        <tr key={mouvement.ligne}>
          <Th scope="row">
            <span className="font-normal">{noms.get(mouvement.ligne) ?? 'Ligne'}</span>
          </Th>
          <Td numeric>
            <Variation mouvement={mouvement} />
          </Td>
          <Valeurs avant={mouvement.avant} apres={mouvement.apres} />
        </tr>
      ))}
      {changes.length > 0 && inchanges > 0 && (
        <tr>
          <Td colSpan={4} className="text-encre-douce">
            {compter(inchanges, 'autre ligne inchangée', 'autres lignes inchangées')}
          </Td>
        </tr>
      )}
      <tr className="bg-surface">
        <Th scope="row">
          {nom}
          {dontLecture.centimes !== 0n && (
            <span className="block text-sm font-normal text-encre-douce">
              dont {decrireDelta(dontLecture)} de chiffres devenus connus, perdus ou lus ailleurs
            </span>
          )}
        </Th>
        <Td numeric className="font-semibold">
          {avant === null && apres === null ? 'sans chiffre' : decrireDelta(delta)}
        </Td>
        <Valeurs avant={avant} apres={apres} />
      </tr>
    </tbody>
  )
}

function Valeurs({ avant, apres }: { readonly avant: Valeur | null; readonly apres: Valeur | null }) {
  return (
    <>
      <Td numeric>{avant === null ? 'absent' : decrireValeur(avant)}</Td>
      <Td numeric>{apres === null ? 'absent' : decrireValeur(apres)}</Td>
    </>
  )
}

function Variation({ mouvement: { sorte, delta } }: { readonly mouvement: Mouvement }) {
  return (
    <>
      {delta !== null && <span className="block font-semibold">{decrireDelta(delta)}</span>}
      <span className="text-encre-douce">{LIBELLES_MOUVEMENTS[sorte]}</span>
    </>
  )
}
