'use client'

import { Select } from '@/components/ui/input'
import { LIBELLES_ABSENCES } from '@/lib/domain/libelles'
import { parseMontant } from '@/lib/domain/montant/parse-montant'
import { ABSENCES, PRECISIONS, type Precision } from '@/lib/domain/vocabulaire'
import { Cellule } from './cellule'
import { type ChampsProps, getIdChamp, useChampLigne } from './contexte'

/** Dans une colonne « Précision », quelques mots suffisent. */
const FINESSES = {
  centime: 'Au centime',
  euro: 'À l’euro',
  millier: 'Au millier',
  environ: 'Environ',
} as const satisfies Record<Precision, string>

/** La finesse du chiffre, proposée d’après son écriture ; pour une case vide, la raison de l’absence. */
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
        <option value="">{lu.tag === 'ok' ? `${FINESSES[lu.precisionSuggeree]} (proposé)` : 'Selon l’écriture'}</option>
        {PRECISIONS.map((precision) => (
          <option key={precision} value={precision}>
            {FINESSES[precision]}
          </option>
        ))}
      </Select>
    </Cellule>
  )
}
