import { BLOCS, type Bloc, type TypeAvenant } from '@/lib/domain/vocabulaire'

const BLOCS_PAR_TYPE = {
  annuel: ['periode', 'mesures', 'montants', 'echeances'],
  report: ['montants', 'echeances'],
  echeance: ['echeances'],
  complement: ['mesures', 'montants'],
  prolongation: ['periode', 'echeances'],
} as const satisfies Record<TypeAvenant, readonly Bloc[]>

interface Ouvert {
  readonly typeAvenant: TypeAvenant | null
  readonly blocsOuverts: readonly string[]
}

/** Vrai quand cet acte laisse modifier ce bloc ; une convention initiale les ouvre tous. */
export function isBlocOuvert({ typeAvenant, blocsOuverts }: Ouvert, bloc: Bloc): boolean {
  return typeAvenant === null || blocsOuverts.includes(bloc)
}

/** Les blocs qu’un type d’avenant ouvre d’emblée ; une convention initiale (null) les ouvre tous. */
export function getBlocsOuverts(type: TypeAvenant | null): readonly Bloc[] {
  return type === null ? BLOCS : BLOCS_PAR_TYPE[type]
}
