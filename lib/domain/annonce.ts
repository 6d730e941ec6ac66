import type { PrecisionDate } from '@/lib/domain/vocabulaire'

/** Une promesse relevée dans un document public ; elle n’engage aucune convention. */
export interface AnnoncePubliee {
  readonly id: string
  /** Le territoire tel que la source le donne, ou l’aveu qu’elle ne le donne pas. */
  readonly territoire: string
  readonly auteur: string
  readonly citation: string
  readonly date: string | null
  readonly precisionDate: PrecisionDate | null
  readonly sourceTitre: string
  readonly sourceUrl: string | null
  /** Les conventions publiées qui l’ont tenue. */
  readonly suites: readonly {
    readonly conventionId: string
    readonly titre: string
    readonly slug: string
    readonly collectivite: { readonly nom: string; readonly slug: string }
    readonly note: string | null
  }[]
}
