'use client'

import { Select } from '@/components/ui/input'
import { LIBELLES_ABSENCES } from '@/lib/domain/libelles'
import { parseMontant } from '@/lib/domain/montant/parse-montant'
import { ABSENCES, PRECISIONS, type Precision } from '@/lib/domain/vocabulaire'
import { Cellule } from './cellule'
import { type ChampsProps, getIdChamp, useChampLigne } from './contexte'
import { isTropFine } from './remarques'

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
  const suggeree = lu.tag === 'ok' ? lu.precisionSuggeree : null
  const proposee = ligne.precision === '' ? suggeree : null
  const id = getIdChamp(ligne.cle, 'precision')
  const remarque = erreurs.precision ? null : getRemarquePrecision(ligne.precision, suggeree)
  return (
    <Cellule id={id} label="Précision" erreurs={erreurs.precision}>
      <Select
        className="px-2! pr-1! text-sm"
        {...champ('precision')}
        {...(remarque && { 'aria-describedby': `${id}-remarque` })}
      >
        {proposee === null && <option value="">Selon l’écriture</option>}
        {PRECISIONS.map((precision) => (
          <option key={precision} value={precision === proposee ? '' : precision}>
            {FINESSES[precision]}
          </option>
        ))}
      </Select>
      {remarque && (
        <p id={`${id}-remarque`} className="mt-1 text-xs text-encre-douce">
          {remarque}
        </p>
      )}
    </Cellule>
  )
}

function getRemarquePrecision(choisie: string, suggeree: Precision | null): string | null {
  if (suggeree === null) return null
  if (choisie === '') return 'Proposé d’après l’écriture'
  return isTropFine(choisie, suggeree) ? `Plus fin que l’écriture\u202f: ${FINESSES[suggeree].toLowerCase()}.` : null
}
