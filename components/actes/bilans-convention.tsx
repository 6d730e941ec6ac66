import { Card } from '@/components/ui/card'
import { LIBELLES_NATURES } from '@/lib/domain/libelles'
import { formatPeriode } from '@/lib/domain/periode'
import { enumerer } from '@/lib/domain/phrase/grammaire'
import type { ActeLu } from './acte-lu'
import { BilanCarte } from './bilan-carte'
import { TableauPeriodes } from './tableau-periodes'

/** Les montants de la convention, une nature à côté de l’autre : rien ne se compare ni ne s’additionne entre elles. */
export function BilansConvention({ lu }: { readonly lu: ActeLu }) {
  const { bilans } = lu.analyse
  return (
    <>
      {bilans.length > 1 && (
        <p className="max-w-texte">
          Chaque nature et chaque périmètre se lisent seuls{'\u202f'}: ils ne s’additionnent pas et ne se rapportent pas
          l’un à l’autre.
        </p>
      )}
      <div className="grid gap-x-12 gap-y-10 md:grid-cols-2">
        {bilans.map((bilan) => (
          <Card plain key={`${bilan.nature}|${bilan.perimetre ?? ''}`} className="space-y-4">
            <h3>
              {LIBELLES_NATURES[bilan.nature]}, {enumerer(bilan.periodes.map(formatPeriode))}
              {bilan.perimetre !== null && ` (${bilan.perimetre})`}
            </h3>
            <BilanCarte bilan={bilan} lu={lu} size="carte" />
          </Card>
        ))}
      </div>
      <TableauPeriodes lu={lu} />
    </>
  )
}
