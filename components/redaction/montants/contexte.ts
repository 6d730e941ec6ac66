'use client'

import { createContext, type Dispatch, useContext } from 'react'
import type { Option } from '@/components/redaction/formulaire/champs'
import type { GrilleRouverte } from '@/lib/domain/cycle/rouvertes'
import type { ErreursLigne, GesteEditeur } from './etat'
import type { ChampLigne, LigneSaisie } from './ligne'
import type { PeriodeProposee } from './periodes'

/** Ce que toutes les lignes partagent. */
interface Partage {
  readonly agir: Dispatch<GesteEditeur>
  readonly periodes: readonly PeriodeProposee[]
  readonly sources: readonly Option[]
  /** Où la convention tient ses sources. */
  readonly adresseSources: string
  /** Ce que l’examen laisse corriger ; null hors examen, où tout se corrige. */
  readonly grille: GrilleRouverte | null
}

export const ContexteEditeur = createContext<Partage>({
  agir: () => {},
  periodes: [],
  sources: [],
  adresseSources: '',
  grille: null,
})

export interface ChampsProps {
  readonly ligne: LigneSaisie
  /** Le rang de la ligne dans l’acte, qui nomme ses champs. */
  readonly rang: number
  readonly erreurs: ErreursLigne
}

export function getIdChamp(cle: string, champ: ChampLigne): string {
  return `montant-${cle}-${champ}`
}

/** Les attributs d’un champ de ligne : nom, valeur, identifiant, erreur. */
export function useChampLigne({ ligne, rang, erreurs }: ChampsProps) {
  const { agir } = useContext(ContexteEditeur)
  return (champ: ChampLigne) => {
    const id = getIdChamp(ligne.cle, champ)
    const fautif = (erreurs[champ]?.length ?? 0) > 0
    return {
      id,
      name: `montants[${rang}].${champ}`,
      value: ligne[champ],
      'aria-invalid': fautif || undefined,
      'aria-describedby': fautif ? `${id}-error` : undefined,
      onChange: ({ target }: { readonly target: { readonly value: string } }) =>
        agir({ type: 'ecrire', cle: ligne.cle, champs: { [champ]: target.value } }),
    }
  }
}
