import type { Cote, StatutActe } from '@/lib/domain/vocabulaire'

export type StatutProposition = 'proposee' | 'acceptee' | 'declinee' | 'retiree'

/** Ce qu’un côté peut faire d’une autre valeur proposée. */
export type GesteProposition = 'accepter' | 'decliner' | 'retirer'

/** Vrai aux étapes où les deux côtés discutent un montant : pendant l’examen et la correction. */
export function canProposer(etape: StatutActe): boolean {
  return etape === 'transmis' || etape === 'a_corriger'
}

/**
 * Les gestes qu’une proposition offre à un côté : son auteur la retire, l’autre y répond. L’État n’accepte que pendant
 * son examen, où le montant discuté est celui qu’il lit ; rendu à la collectivité, c’est elle qui le corrige.
 */
export function listGestesProposition(
  { statut, cote: auteur }: { readonly statut: StatutProposition; readonly cote: Cote },
  cote: Cote | null,
  etape: StatutActe,
): readonly GesteProposition[] {
  if (cote === null || statut !== 'proposee' || !canProposer(etape)) return []
  if (cote === auteur) return ['retirer']
  return cote === 'etat' && etape !== 'transmis' ? ['decliner'] : ['accepter', 'decliner']
}
