import type { LigneSuivi } from '@/lib/domain/suivi/ligne'

export interface Option {
  readonly valeur: string
  readonly libelle: string
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
