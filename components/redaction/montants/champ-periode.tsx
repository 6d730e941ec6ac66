'use client'

import { clsx } from 'clsx'
import { useContext, useState } from 'react'
import { Input, Select } from '@/components/ui/input'
import { Cellule } from './cellule'
import { type ChampsProps, ContexteEditeur, getIdChamp, useChampLigne } from './contexte'

/** Un choix d’un geste pour les périodes courantes ; les deux jours restent les champs envoyés, visibles sans script. */
export function ChampPeriode(props: ChampsProps) {
  const { ligne, erreurs } = props
  const { agir, periodes } = useContext(ContexteEditeur)
  const champ = useChampLigne(props)
  const proposee = periodes.find(({ debut, fin }) => debut === ligne.debut && fin === ligne.fin)
  const [libre, setLibre] = useState(proposee === undefined)
  const fautive = Boolean(erreurs.debut?.length || erreurs.fin?.length)
  const jours = libre || proposee === undefined || fautive
  const idChoix = `${getIdChamp(ligne.cle, 'debut')}-choix`

  return (
    <div className="space-y-1">
      <Cellule id={idChoix} label="Période" className="noscript:hidden">
        <Select
          id={idChoix}
          className="px-2! pr-1! text-sm"
          value={libre || proposee === undefined ? '' : proposee.cle}
          onChange={({ target }) => {
            const choisie = periodes.find(({ cle }) => cle === target.value)
            setLibre(choisie === undefined)
            if (choisie) {
              agir({ type: 'ecrire', cle: ligne.cle, champs: { debut: choisie.debut, fin: choisie.fin } })
            }
          }}
        >
          {periodes.map(({ cle, libelle }) => (
            <option key={cle} value={cle}>
              {libelle}
            </option>
          ))}
          <option value="">Autres dates…</option>
        </Select>
      </Cellule>
      <div className={clsx('grid gap-1', !jours && 'hidden noscript:grid')}>
        {(['debut', 'fin'] as const).map((borne) => (
          <div key={borne}>
            <label htmlFor={getIdChamp(ligne.cle, borne)} className="block text-xs text-encre-douce">
              {borne === 'debut' ? 'Premier jour' : 'Dernier jour'}
            </label>
            <Input className="px-2! text-sm" placeholder="JJ/MM/AAAA" autoComplete="off" {...champ(borne)} />
            {erreurs[borne] && (
              <p id={`${getIdChamp(ligne.cle, borne)}-error`} className="mt-1 text-xs font-semibold text-alerte">
                {erreurs[borne].join(' ')}
              </p>
            )}
          </div>
        ))}
      </div>
    </div>
  )
}
