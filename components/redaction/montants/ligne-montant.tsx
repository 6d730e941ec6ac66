'use client'

import { memo, useContext } from 'react'
import { Icon } from '@/components/ui/icon'
import { Input, Select } from '@/components/ui/input'
import { LIBELLES_NATURES } from '@/lib/domain/libelles'
import { FINANCEURS, type Financeur, NATURES } from '@/lib/domain/vocabulaire'
import { Cellule } from './cellule'
import { ChampMontant } from './champ-montant'
import { ChampPeriode } from './champ-periode'
import { ChampPrecision } from './champ-precision'
import { type ChampsProps, ContexteEditeur, getIdChamp, useChampLigne } from './contexte'
import { DetailsLigne } from './details-ligne'
import type { Desaccord } from './fusion'
import { createIntention } from './intention'
import { LigneContestee } from './ligne-contestee'

type LigneMontantProps = ChampsProps & {
  /** « Accueil et logement, ligne 2 ». */
  readonly nom: string
  readonly desaccord: Desaccord | null
}

export const COLONNES =
  'grid grid-cols-2 gap-x-2 gap-y-1 @3xl:grid-cols-[7.75rem_8.5rem_7.5rem_minmax(8.5rem,1fr)_10rem_2.25rem] @3xl:items-start'

/** Dans une colonne « Qui paie », quelques mots suffisent. */
const PAYEURS = {
  etat: 'État',
  departement: 'Département',
  ensemble: 'Les deux',
  autre: 'Autre',
} as const satisfies Record<Financeur, string>

export const LigneMontant = memo(function LigneMontant({ nom, desaccord, ...props }: LigneMontantProps) {
  const { ligne, rang, erreurs } = props
  const { agir } = useContext(ContexteEditeur)
  const champ = useChampLigne(props)
  return (
    // biome-ignore lint/a11y/useSemanticElements: un fieldset par ligne romprait la grille des colonnes
    <div
      role="group"
      aria-label={nom}
      className={`${COLONNES} [&_:is(input,select,textarea,button,summary)]:scroll-mb-28 border-b border-filet pt-2`}
    >
      <input type="hidden" name={`montants[${rang}].id`} value={ligne.id} />
      <input type="hidden" name={`montants[${rang}].sujet`} value={ligne.sujet} />
      <Cellule id={getIdChamp(ligne.cle, 'nature')} label="Nature" erreurs={erreurs.nature}>
        <Select className="px-2! pr-1! text-sm" {...champ('nature')}>
          {NATURES.map((nature) => (
            <option key={nature} value={nature}>
              {LIBELLES_NATURES[nature]}
            </option>
          ))}
        </Select>
      </Cellule>
      <ChampPeriode {...props} />
      <div className="space-y-1">
        <Cellule id={getIdChamp(ligne.cle, 'financeur')} label="Qui paie" erreurs={erreurs.financeur}>
          <Select className="px-2! pr-1! text-sm" {...champ('financeur')}>
            {FINANCEURS.map((financeur) => (
              <option key={financeur} value={financeur}>
                {PAYEURS[financeur]}
              </option>
            ))}
          </Select>
        </Cellule>
        <div className={ligne.financeur === 'autre' ? undefined : 'hidden noscript:block'}>
          <Cellule id={getIdChamp(ligne.cle, 'financeurNom')} label="Nom du financeur" erreurs={erreurs.financeurNom}>
            <Input className="px-2! text-sm" placeholder="Son nom" {...champ('financeurNom')} />
          </Cellule>
        </div>
      </div>
      <ChampMontant {...props} />
      <ChampPrecision {...props} />
      <button
        type="submit"
        {...createIntention({ type: 'remove', payload: { name: 'montants', index: rang } })}
        className="order-last inline-flex min-h-11 cursor-pointer items-center justify-center gap-2 rounded-sm text-encre-douce hover:bg-alerte-pale hover:text-alerte @3xl:order-none"
        onClick={(evenement) => {
          evenement.preventDefault()
          evenement.currentTarget.closest('section')?.querySelector<HTMLElement>('[data-ajouter]')?.focus()
          agir({ type: 'retirer', cle: ligne.cle })
        }}
      >
        <Icon name="erreur" />
        <span className="@3xl:sr-only">
          Retirer<span className="sr-only"> {nom}</span>
        </span>
      </button>
      <DetailsLigne {...props} />
      {desaccord && <LigneContestee mienne={ligne} desaccord={desaccord} />}
    </div>
  )
})
