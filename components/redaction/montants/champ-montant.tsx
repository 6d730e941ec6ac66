'use client'

import { useContext } from 'react'
import { Input } from '@/components/ui/input'
import type { Centimes } from '@/lib/domain/centimes'
import { formatSaisie } from '@/lib/domain/montant/format-montant'
import { parseMontant } from '@/lib/domain/montant/parse-montant'
import type { Precision } from '@/lib/domain/vocabulaire'
import { Cellule } from './cellule'
import { type ChampsProps, ContexteEditeur, getIdChamp, useChampLigne } from './contexte'
import { getRemarque } from './remarques'

/** Le montant tel qu’on le tape ; ce que le portail en lit s’affiche dessous dès que cela diffère. */
export function ChampMontant(props: ChampsProps) {
  const { ligne, erreurs } = props
  const { agir } = useContext(ContexteEditeur)
  const champ = useChampLigne(props)
  const id = getIdChamp(ligne.cle, 'montant')
  const lu = parseMontant(ligne.montant)
  const illisible = lu.tag === 'ambigu' || lu.tag === 'invalide'
  const remarque = erreurs.montant ? null : getRemarque(ligne.montant, lu)
  /** Un autre texte efface la précision : celle de la lecture s’écrit donc après lui. */
  const choisir = (lue: Centimes, precision: Precision) => {
    agir({ type: 'ecrire', cle: ligne.cle, champs: { montant: formatSaisie(lue) } })
    agir({ type: 'ecrire', cle: ligne.cle, champs: { precision } })
  }
  return (
    <Cellule id={id} label="Montant en euros" erreurs={erreurs.montant}>
      <span className="flex items-center gap-1">
        <Input
          className="px-2! text-right"
          inputMode="decimal"
          autoComplete="off"
          maxLength={80}
          {...champ('montant')}
          {...(remarque && { 'aria-invalid': illisible || undefined, 'aria-describedby': `${id}-lecture` })}
        />
        <span aria-hidden="true">€</span>
      </span>
      {remarque && (
        <p id={`${id}-lecture`} className={`mt-1 text-right text-xs ${illisible ? 'text-alerte' : 'text-encre-douce'}`}>
          {remarque}
        </p>
      )}
      {lu.tag === 'ambigu' && (
        <span className="mt-1 flex flex-wrap justify-end gap-2 noscript:hidden">
          {lu.lectures.map(({ centimes, precision, libelle }) => (
            <button
              key={libelle}
              type="button"
              className="min-h-8 cursor-pointer rounded-sm border border-filet-fort px-2 text-sm font-semibold hover:bg-surface"
              onClick={() => choisir(centimes, precision)}
            >
              {libelle}
            </button>
          ))}
        </span>
      )}
    </Cellule>
  )
}
