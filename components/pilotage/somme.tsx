import { MontantPublie } from '@/components/territoires/montant-publie'
import { compter } from '@/lib/domain/phrase/nombre'
import type { Somme as SommeComptee } from '@/lib/domain/pilotage/agregat'

type SommeProps = { readonly somme: SommeComptee }

/** Une somme, les territoires dont elle vient, et les montants qui y manquent. */
export function Somme({ somme }: SommeProps) {
  const { centimes, approche, territoires, manquants } = somme
  return (
    <>
      <MontantPublie chiffre={centimes === null ? null : { centimes, approche }} />
      {(territoires > 0 || manquants > 0) && (
        <span className="block text-xs text-encre-douce">
          {territoires > 0 && compter(territoires, 'territoire', 'territoires')}
          {territoires > 0 && manquants > 0 && ', '}
          {manquants > 0 && compter(manquants, 'montant manque', 'montants manquent')}
        </span>
      )}
    </>
  )
}
