import { type ActeLu, isPlan } from '@/components/actes/acte-lu'
import { BilansConvention } from '@/components/actes/bilans-convention'

/** Où en est la parité, par nature et par période, pendant la rédaction. */
export function BilanRedaction({ lu }: { readonly lu: ActeLu }) {
  if (isPlan(lu)) return null
  return (
    <section aria-labelledby="bilan" className="space-y-6">
      <h2 id="bilan">Parité et totaux</h2>
      {lu.analyse.bilans.length === 0 ? (
        <p>Aucun montant n’est encore saisi : la parité ne peut pas être jugée.</p>
      ) : (
        <BilansConvention lu={lu} />
      )}
    </section>
  )
}
