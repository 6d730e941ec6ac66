import type { BilanPublie } from '@/lib/domain/bilan-publie'
import { compareTextes } from '@/lib/domain/groupe'
import type { Cote } from '@/lib/domain/parite'
import type { EcheanceSuivie } from '@/lib/domain/suivi/veille'
import { type ConventionResumee, getEtatParite, isHorsParite } from '@/lib/domain/territoire-publie'

/** Pourquoi appeler, du plus urgent au moins urgent. Un Département au-delà de la moitié est dans son droit. */
export const MOTIFS = ['etat_au_dela', 'ecart_reel', 'retard', 'indeterminable'] as const

export type Motif =
  | { readonly tag: 'etat_au_dela'; readonly bilan: BilanPublie }
  | { readonly tag: 'ecart_reel'; readonly nombre: number }
  | { readonly tag: 'retard'; readonly nombre: number; readonly premiere: EcheanceSuivie }
  | { readonly tag: 'indeterminable'; readonly manquants: readonly Cote[] }

interface Observee {
  readonly convention: ConventionResumee | null
  /** La plus proche d’abord. */
  readonly echeances: readonly EcheanceSuivie[]
}

/** Les raisons d’appeler au sujet d’une convention, la plus urgente d’abord ; vide si rien n’y appelle. */
export function listMotifs({ convention, echeances }: Observee): readonly Motif[] {
  const retards = echeances.filter(({ etat }) => etat === 'en_retard')
  const [premiere] = retards
  const retard: readonly Motif[] = premiere ? [{ tag: 'retard', nombre: retards.length, premiere }] : []
  if (convention === null) return retard
  const { ecartsReels: nombre } = convention
  const ecart: readonly Motif[] = nombre > 0 ? [{ tag: 'ecart_reel', nombre }] : []
  if (isHorsParite(convention)) return [...ecart, ...retard]
  const bilan = findAlerte(convention)
  return [
    ...(bilan ? [{ tag: 'etat_au_dela', bilan } as const] : []),
    ...ecart,
    ...retard,
    ...(getEtatParite(convention) === 'indeterminable'
      ? [{ tag: 'indeterminable', manquants: listManquants(convention) } as const]
      : []),
  ]
}

/** Ce qui ordonne deux listes de raisons : la plus urgente, puis leur nombre, puis le plus vieux retard. */
export function compareMotifs(a: readonly Motif[], b: readonly Motif[]): number {
  return getRang(a) - getRang(b) || b.length - a.length || compareTextes(getRetard(a) ?? JAMAIS, getRetard(b) ?? JAMAIS)
}

/** Une chaîne plus grande que toute date. */
const JAMAIS = '~'

/**
 * Le premier bilan où l’État dépasse la moitié : celui de tête, ou un autre de la convention entière. La moitié se juge
 * sur le tout : un volet que l’État paie davantage n’y change rien.
 */
function findAlerte({ tete, bilans }: ConventionResumee): BilanPublie | null {
  if (tete?.verdict.alerteEtat) return tete
  return bilans.find(({ perimetre, verdict }) => perimetre === null && verdict.alerteEtat) ?? null
}

function listManquants({ tete }: ConventionResumee): readonly Cote[] {
  return tete?.verdict.tag === 'indeterminable' ? tete.verdict.manquants : ['etat', 'departement']
}

function getRang([premier]: readonly Motif[]): number {
  return premier ? MOTIFS.indexOf(premier.tag) : MOTIFS.length
}

function getRetard(motifs: readonly Motif[]): string | null {
  const retard = motifs.find(({ tag }) => tag === 'retard')
  return retard?.tag === 'retard' ? retard.premiere.echeance : null
}
