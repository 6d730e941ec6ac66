import { listOptions, type Option } from '@/components/ui/options'
import { LIBELLES_NATURES } from '@/lib/domain/libelles'
import { keepParObjet } from '@/lib/domain/par-objet'
import type { TriSuivi } from '@/lib/domain/suivi/criteres'
import { ETATS_SUIVI } from '@/lib/domain/suivi/ligne'
import type { TerritoirePublie } from '@/lib/domain/territoire-publie'
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
export const listNatures = keepParObjet((territoires: readonly TerritoirePublie[]): readonly Option[] => {
  const conventions = territoires.flatMap((territoire) => territoire.conventions)
  const connues = new Set(conventions.flatMap(({ bilans }) => bilans.map(({ nature }) => nature)))
  return NATURES.filter((nature) => connues.has(nature)).map((nature) => [nature, LIBELLES_NATURES[nature]])
})

/** Les régions des territoires, dans l’ordre alphabétique. */
export const listRegions = keepParObjet((territoires: readonly TerritoirePublie[]) =>
  listOptions(territoires.map(({ region }) => [region.code, region.nom])),
)

/** Les cadres des conventions publiées, dans l’ordre alphabétique. */
export const listCadres = keepParObjet((territoires: readonly TerritoirePublie[]) =>
  listOptions(
    territoires.flatMap(({ conventions }) =>
      conventions.map(({ cadreCode, cadreNom }) => [cadreCode, cadreNom] as const),
    ),
  ),
)
