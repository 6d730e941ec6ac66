import { lireCase } from '@/lib/domain/grille/lire-case'
import type { Position } from '@/lib/domain/grille/plage'
import { formatMontant, formatSaisie } from '@/lib/domain/montant/format-montant'
import { partagerEnMoities } from '@/lib/domain/montant/repartition'
import { compter } from '@/lib/domain/phrase/nombre'
import { DEUX_POINTS, POINT_VIRGULE } from '@/lib/domain/phrase/typographie'
import { type Colonne, cleColonne } from './colonnes'
import type { ChampsEcrits } from './ecriture'
import type { Rangee } from './rangees'

interface Moitie extends Position {
  readonly champs: ChampsEcrits
}

export interface Partage {
  readonly moities: readonly Moitie[]
  /** Ce qui a été fait, centime impair compris ; ou pourquoi rien ne l’a été. */
  readonly message: string
}

/** Partage en deux l’ensemble de ces rangs, période par période. Une part déjà chiffrée ou fermée laisse son ensemble entier. */
export function partager(
  rangees: readonly Rangee[],
  colonnes: readonly Colonne[],
  rangs: readonly number[],
  isOuverte: (position: Position) => boolean,
): Partage {
  const partages = rangs.flatMap((rang) =>
    colonnes.flatMap((colonne, numero) => {
      const [ensemble, ...autres] = colonne.financeur === 'ensemble' ? (rangees[rang]?.cases[numero] ?? []) : []
      const lu = lireCase(ensemble?.montant ?? '')
      if (ensemble === undefined || autres.length > 0 || lu.tag !== 'ok') return []
      const cibles = (['etat', 'departement'] as const).map((financeur) => ({
        financeur,
        colonne: colonnes.findIndex(({ cle }) => cle === cleColonne({ ...colonne, financeur })),
      }))
      const occupee = cibles.some(
        ({ colonne: cible }) =>
          !isOuverte({ rang, colonne: cible }) || rangees[rang]?.cases[cible]?.some(({ montant }) => montant !== ''),
      )
      if (occupee) return []
      const parts = partagerEnMoities(lu.centimes)
      return [
        {
          parts,
          moities: cibles.map(({ financeur, colonne: cible }) => ({
            rang,
            colonne: cible,
            champs: {
              montant: formatSaisie(parts[financeur]),
              precision: ensemble.precision || lu.precisionSuggeree,
              absence: '',
              sourceId: ensemble.sourceId,
              page: ensemble.page,
              note: `Moitié de l’ensemble, ${formatMontant(lu.centimes)}, calculée.`,
            },
          })),
        },
      ]
    }),
  )
  const [seul] = partages
  if (seul === undefined) {
    return {
      moities: [],
      message: 'Choisissez une ligne dont l’ensemble est chiffré, et les deux parts vides et ouvertes à la correction.',
    }
  }
  const impairs = partages.filter(({ parts: { etat, departement } }) => etat !== departement).length
  const detail =
    partages.length === 1
      ? `État ${formatMontant(seul.parts.etat)}, Département ${formatMontant(seul.parts.departement)}`
      : `${partages.length} ensembles partagés`
  const reste =
    impairs > 0 ? `${POINT_VIRGULE}le centime impair va au Département (${compter(impairs, 'fois', 'fois')})` : ''
  return {
    moities: partages.flatMap(({ moities }) => moities),
    message: `Partagé en moitiés${DEUX_POINTS}${detail}${reste}.`,
  }
}
