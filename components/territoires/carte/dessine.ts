import type { IconName } from '@/components/ui/icon'
import type { EtatParite } from '@/lib/domain/territoire-publie'
import { ASPECTS_ETATS, FOND_NON_RENSEIGNE, LIBELLES_ETATS } from '../etats'

/** Un signe dit ce que dit la teinte : une icône, ou un numéro de classe. */
export type Signe = { readonly teinte: string } & ({ readonly icone: IconName } | { readonly texte: string })

/** Ce qu’une surface de la carte montre, de sa légende à ses départements. */
export type Aspect = { readonly fond: string; readonly signe: Signe | null }

/** Un département et ce qu’il porte sur la carte. */
export type DepartementDessine = Aspect & {
  readonly code: string
  readonly nom: string
  readonly slug: string
  /** La même chose en mots : « parité attestée au centime », « 2,41 € par habitant », « non renseigné ». */
  readonly valeur: string
}

/** Sans signe, et de la couleur de la page : on ne sait rien, ce n’est pas zéro. */
export const NON_RENSEIGNE: Aspect = { fond: FOND_NON_RENSEIGNE, signe: null }

/** L’aspect d’un verdict ; null : aucune convention n’est publiée. */
export function getAspectEtat(etat: EtatParite | null): Aspect {
  if (etat === null) return NON_RENSEIGNE
  const { fond, icone, signe } = ASPECTS_ETATS[etat]
  return { fond, signe: { icone, teinte: signe } }
}

/** Ce verdict en mots, sans majuscule. */
export function nommerEtat(etat: EtatParite | null): string {
  return LIBELLES_ETATS[etat ?? 'non_renseigne'].toLocaleLowerCase('fr')
}

/** « Haute-Loire (43) : parité attestée au centime ». */
export function decrireDepartement({ nom, code, valeur }: Pick<DepartementDessine, 'nom' | 'code' | 'valeur'>): string {
  return `${nom} (${code})\u202f: ${valeur}`
}
