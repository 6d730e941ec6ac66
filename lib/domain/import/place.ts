import type { Ecriture } from '@/lib/domain/import/ecriture'
import { type Case, nommerCase } from '@/lib/domain/import/feuille'
import type { RoleColonne } from '@/lib/domain/import/roles'
import type { Unite } from '@/lib/domain/import/unite'

/** Un endroit du fichier, et ce qu’il y a à en dire. */
export interface Releve {
  readonly ou: string
  readonly message: string
}

/** Un montant du fichier, à la place où il se lit. */
export interface MontantLu {
  readonly ou: string
  readonly id: string | null
  readonly ecriture: Ecriture
}

/** Une rangée de données, prête à lire. */
export interface Rangee {
  readonly nom: string
  readonly rang: number
  readonly titres: readonly string[]
  readonly roles: readonly RoleColonne[]
  readonly unites: readonly (Unite | null)[]
  readonly cases: readonly (Case | null)[]
}

/** « Feuille Montants, B12 » : un CSV n’a qu’une feuille, qui n’a pas de nom. */
export function situer(feuille: string, ou: string): string {
  return feuille === 'CSV' ? ou : `Feuille ${feuille}, ${ou}`
}

/** La case d’une rangée, telle que le tableur la nomme. */
export function situerCase({ nom, rang }: Rangee, colonne: number): string {
  return situer(nom, nommerCase(rang, colonne))
}

/** Le texte de la première colonne de ce rôle. */
export function readRole({ roles, cases }: Rangee, role: RoleColonne): string {
  return cases[roles.indexOf(role)]?.texte.trim() ?? ''
}

/** Ce qui se dit de plusieurs endroits d’une même feuille se dit une fois : « Feuille Suivi, C6, C7, C9 ». */
export function groupReleves(releves: readonly Releve[]): readonly Releve[] {
  const groupes = new Map<string, { feuille: string; places: string[]; message: string }>()
  for (const { ou, message } of releves) {
    const place = ou.slice(ou.lastIndexOf(', ') + 1).trim()
    const feuille = ou.slice(0, ou.length - place.length)
    const groupe = groupes.get(`${feuille}\n${message}`)
    if (groupe) groupe.places.push(place)
    else groupes.set(`${feuille}\n${message}`, { feuille, places: [place], message })
  }
  return [...groupes.values()].map(({ feuille, places, message }) => ({ ou: feuille + places.join(', '), message }))
}
