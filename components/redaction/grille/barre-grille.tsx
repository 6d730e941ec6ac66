'use client'

import { useContext, useId, useState } from 'react'
import { Button } from '@/components/ui/button'
import { Input, Select } from '@/components/ui/input'
import { LIBELLES_NATURES } from '@/lib/domain/libelles'
import { NATURES, type Nature } from '@/lib/domain/vocabulaire'
import { ContexteEditeur } from '../montants/contexte'
import type { PeriodeProposee } from '../montants/periodes'
import { ENSEMBLE, type Payeur } from './colonnes'

type BarreGrilleProps = {
  readonly nature: Nature
  readonly choisirNature: (nature: Nature) => void
  readonly sourceId: string
  readonly choisirSource: (sourceId: string) => void
  readonly ajouterPeriode: (periode: PeriodeProposee) => void
  readonly ajouterPayeur: (payeur: Payeur) => void
  readonly peut: { readonly defaire: boolean; readonly refaire: boolean }
  readonly defaire: () => void
  readonly refaire: () => void
  readonly partager: () => void
}

const CHOIX = 'min-h-9! py-1! text-sm'
const ETIQUETTE = 'block text-xs text-encre-douce'

/** Ce que la grille montre, d’où viennent les chiffres qu’on y tape, et les gestes qui n’ont pas de case. */
export function BarreGrille(props: BarreGrilleProps) {
  const { nature, choisirNature, sourceId, choisirSource, peut, defaire, refaire, partager } = props
  const { sources } = useContext(ContexteEditeur)
  const id = useId()
  return (
    <div className="flex flex-wrap items-end gap-3 print:hidden">
      <div>
        <label htmlFor={`${id}-nature`} className={ETIQUETTE}>
          Nature des montants
        </label>
        <Select
          id={`${id}-nature`}
          className={CHOIX}
          value={nature}
          onChange={({ target }) => choisirNature(NATURES.find((connue) => connue === target.value) ?? nature)}
        >
          {NATURES.map((connue) => (
            <option key={connue} value={connue}>
              {LIBELLES_NATURES[connue]}
            </option>
          ))}
        </Select>
      </div>
      <div className="max-w-64">
        <label htmlFor={`${id}-source`} className={ETIQUETTE}>
          Source des chiffres à venir
        </label>
        <Select
          id={`${id}-source`}
          className={CHOIX}
          value={sourceId}
          onChange={({ target }) => choisirSource(target.value)}
        >
          <option value="">À indiquer plus tard</option>
          {sources.map(({ valeur, libelle }) => (
            <option key={valeur} value={valeur}>
              {libelle}
            </option>
          ))}
        </Select>
      </div>
      <AjoutColonne {...props} />
      <div className="flex flex-wrap gap-2">
        <Button variant="secondary" className={CHOIX} disabled={!peut.defaire} onClick={defaire}>
          Défaire
        </Button>
        <Button variant="secondary" className={CHOIX} disabled={!peut.refaire} onClick={refaire}>
          Refaire
        </Button>
        <Button variant="secondary" className={CHOIX} onClick={partager}>
          Partager l’ensemble en moitiés
        </Button>
      </div>
    </div>
  )
}

function AjoutColonne({ ajouterPeriode, ajouterPayeur }: Pick<BarreGrilleProps, 'ajouterPeriode' | 'ajouterPayeur'>) {
  const { periodes } = useContext(ContexteEditeur)
  const [choix, setChoix] = useState('ensemble')
  const [nom, setNom] = useState('')
  const id = useId()
  const ajouter = () => {
    const periode = periodes.find(({ cle }) => cle === choix)
    if (periode) ajouterPeriode(periode)
    else if (choix === 'ensemble') ajouterPayeur(ENSEMBLE)
    else if (nom.trim() !== '') ajouterPayeur({ financeur: 'autre', financeurNom: nom.trim() })
  }
  return (
    <div className="flex items-end gap-2">
      <div>
        <label htmlFor={id} className={ETIQUETTE}>
          Colonne à ajouter
        </label>
        <Select id={id} className={CHOIX} value={choix} onChange={({ target }) => setChoix(target.value)}>
          <optgroup label="Qui paie">
            <option value="ensemble">Ensemble (total des deux)</option>
            <option value="autre">Autre financeur…</option>
          </optgroup>
          <optgroup label="Périodes">
            {periodes.map(({ cle, libelle }) => (
              <option key={cle} value={cle}>
                {libelle}
              </option>
            ))}
          </optgroup>
        </Select>
      </div>
      {choix === 'autre' && (
        <Input
          aria-label="Nom du financeur"
          placeholder="Son nom"
          className={CHOIX}
          value={nom}
          onChange={({ target }) => setNom(target.value)}
        />
      )}
      <Button variant="secondary" className={CHOIX} onClick={ajouter}>
        Ajouter
      </Button>
    </div>
  )
}
