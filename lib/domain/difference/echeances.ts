import { compareTextes } from '@/lib/domain/groupe'
import type { Acte, Echeance } from '@/lib/domain/instantane'

/** Ce qu’une échéance est devenue d’un acte à l’autre ; celles qui ne bougent pas se taisent. */
export type EcheanceComparee =
  | {
      readonly sorte: 'ajoutee' | 'absente'
      readonly code: string
      readonly libelle: string
      readonly echeance: string
    }
  | {
      readonly sorte: 'deplacee' | 'renommee'
      readonly code: string
      readonly libelle: string
      readonly avant: Echeance
      readonly apres: Echeance
    }

type Echeances = Pick<Acte, 'echeances'>

/** Met face à face les échéances de deux actes, par leur code, dans l’ordre des dates. */
export function compareEcheances(avant: Echeances, apres: Echeances): readonly EcheanceComparee[] {
  const departs = new Map(avant.echeances.map((echeance) => [echeance.code, echeance]))
  const arrivees = new Set(apres.echeances.map(({ code }) => code))
  return [
    ...apres.echeances.flatMap((echeance) => compareEcheance(departs.get(echeance.code), echeance)),
    ...avant.echeances
      .filter(({ code }) => !arrivees.has(code))
      .map((echeance) => ({ sorte: 'absente', ...echeance }) as const),
  ].toSorted((a, b) => compareTextes(getDate(a), getDate(b)))
}

function compareEcheance(avant: Echeance | undefined, apres: Echeance): readonly EcheanceComparee[] {
  if (avant === undefined) return [{ sorte: 'ajoutee', ...apres }]
  const { code, libelle } = apres
  if (avant.echeance !== apres.echeance) return [{ sorte: 'deplacee', code, libelle, avant, apres }]
  return avant.libelle === libelle ? [] : [{ sorte: 'renommee', code, libelle, avant, apres }]
}

function getDate(comparee: EcheanceComparee): string {
  return 'apres' in comparee ? comparee.apres.echeance : comparee.echeance
}
