import { LIBELLES_NATURES } from '@/lib/domain/libelles'
import type { TriSuivi } from '@/lib/domain/suivi/criteres'
import { ETATS_SUIVI, type LigneSuivi } from '@/lib/domain/suivi/ligne'
import { NATURES } from '@/lib/domain/vocabulaire'
import { LIBELLES_ETATS } from '../etats'

export interface Option {
  readonly valeur: string
  readonly libelle: string
}

export const VERDICTS: readonly Option[] = ETATS_SUIVI.map((etat) => ({ valeur: etat, libelle: LIBELLES_ETATS[etat] }))

export const LIBELLES_TRIS = {
  priorite: 'Qui appeler d’abord',
  territoire: 'Territoire',
  verdict: 'Verdict',
  etat: 'Part de l’État',
  departement: 'Part du Département',
  autres: 'Part des autres financeurs',
  ecarts: 'Écarts sans réponse',
  attente: 'Ce qui attend depuis le plus longtemps',
  echeance: 'Prochaine échéance',
  signature: 'Date de signature',
} as const satisfies Record<TriSuivi, string>

export const TRIS: readonly Option[] = Object.entries(LIBELLES_TRIS).map(([valeur, libelle]) => ({ valeur, libelle }))

export const SENS: readonly Option[] = [
  { valeur: 'asc', libelle: 'Croissant' },
  { valeur: 'desc', libelle: 'Décroissant' },
]

/** Les natures que chiffrent les conventions, de l’annonce à l’exécution : on n’en montre qu’une à la fois. */
export function listNatures(lignes: readonly LigneSuivi[]): readonly Option[] {
  const connues = new Set(lignes.flatMap(({ convention }) => convention?.bilans.map(({ nature }) => nature) ?? []))
  return NATURES.filter((nature) => connues.has(nature)).map((nature) => ({
    valeur: nature,
    libelle: LIBELLES_NATURES[nature],
  }))
}

/** Les régions que couvrent les lignes, dans l’ordre alphabétique. */
export function listRegions(lignes: readonly LigneSuivi[]): readonly Option[] {
  return sansDoublon(lignes.map(({ territoire: { region } }) => ({ valeur: region.code, libelle: region.nom })))
}

/** Les cadres des conventions publiées, dans l’ordre alphabétique. */
export function listCadres(lignes: readonly LigneSuivi[]): readonly Option[] {
  return sansDoublon(
    lignes.flatMap(({ convention }) =>
      convention === null ? [] : [{ valeur: convention.cadreCode, libelle: convention.cadreNom }],
    ),
  )
}

function sansDoublon(options: readonly Option[]): readonly Option[] {
  return [...new Map(options.map((option) => [option.valeur, option])).values()].toSorted((a, b) =>
    a.libelle.localeCompare(b.libelle, 'fr'),
  )
}
