'use client'

import { Select } from '@/components/ui/input'
import { LIBELLES_ABSENCES, LIBELLES_PRECISIONS } from '@/lib/domain/libelles'
import { parseMontant } from '@/lib/domain/montant/parse-montant'
import { ABSENCES, PRECISIONS } from '@/lib/domain/vocabulaire'
import { Cellule } from './cellule'
import { type ChampsProps, getIdChamp, useChampLigne } from './contexte'

/** La finesse du chiffre, proposée d’après son écriture ; pour une case vide, la raison de l’absence. */
export function ChampPrecision(props: ChampsProps) {
  const { ligne, erreurs } = props
  const champ = useChampLigne(props)
  const lu = parseMontant(ligne.montant)
  if (lu.tag === 'vide') {
    return (
      <Cellule id={getIdChamp(ligne.cle, 'absence')} label="Pourquoi la case est vide" erreurs={erreurs.absence}>
        <Select
          className="px-2! pr-1! text-sm"
          aria-label="Pourquoi la case est vide"
          {...champ('absence')}
          value={ligne.absence || 'non_renseigne'}
        >
          {ABSENCES.map((absence) => (
            <option key={absence} value={absence}>
              {LIBELLES_ABSENCES[absence]}
            </option>
          ))}
        </Select>
      </Cellule>
    )
  }
  return (
    <Cellule id={getIdChamp(ligne.cle, 'precision')} label="Précision" erreurs={erreurs.precision}>
      <Select className="px-2! pr-1! text-sm" {...champ('precision')}>
        <option value="">
          {lu.tag === 'ok' ? `${LIBELLES_PRECISIONS[lu.precisionSuggeree]} (proposé)` : 'Selon l’écriture'}
        </option>
        {PRECISIONS.map((precision) => (
          <option key={precision} value={precision}>
            {LIBELLES_PRECISIONS[precision]}
          </option>
        ))}
      </Select>
    </Cellule>
  )
}
