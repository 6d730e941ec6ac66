import { listOptions, type Option } from '@/components/ui/options'
import { LIBELLES_NATURES } from '@/lib/domain/libelles'
import type { TriSuivi } from '@/lib/domain/suivi/criteres'
import { ETATS_SUIVI, type LigneSuivi } from '@/lib/domain/suivi/ligne'
import { NATURES } from '@/lib/domain/vocabulaire'
import { LIBELLES_ETATS } from '../etats'

export const VERDICTS: readonly Option[] = ETATS_SUIVI.map((etat) => [etat, LIBELLES_ETATS[etat]])

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

export const TRIS: readonly Option[] = Object.entries(LIBELLES_TRIS)

export const SENS: readonly Option[] = [
  ['asc', 'Croissant'],
  ['desc', 'Décroissant'],
]

/** Les natures que chiffrent les conventions, de l’annonce à l’exécution : on n’en montre qu’une à la fois. */
export function listNatures(lignes: readonly LigneSuivi[]): readonly Option[] {
  const connues = new Set(lignes.flatMap(({ convention }) => convention?.bilans.map(({ nature }) => nature) ?? []))
  return NATURES.filter((nature) => connues.has(nature)).map((nature) => [nature, LIBELLES_NATURES[nature]])
}

/** Les régions que couvrent les lignes, dans l’ordre alphabétique. */
export function listRegions(lignes: readonly LigneSuivi[]): readonly Option[] {
  return listOptions(lignes.map(({ territoire: { region } }) => [region.code, region.nom]))
}

/** Les cadres des conventions publiées, dans l’ordre alphabétique. */
export function listCadres(lignes: readonly LigneSuivi[]): readonly Option[] {
  return listOptions(
    lignes.flatMap(({ convention }) => (convention === null ? [] : [[convention.cadreCode, convention.cadreNom]])),
  )
}
