import type { Cote, StatutActe } from '@/lib/domain/vocabulaire'

/** Ce qu’un côté peut faire d’une discussion. */
export type GesteFil = 'repondre' | 'resoudre' | 'rouvrir'

/** Tant que le contrat n’est pas signé ni abandonné, on peut en parler. */
const DISCUTE = {
  brouillon: true,
  transmis: true,
  a_corriger: true,
  valide: true,
  signe: false,
  abandonne: false,
} as const satisfies Record<StatutActe, boolean>

/** Vrai quand les remarques sont encore possibles à cette étape. */
export function isDiscute(etape: StatutActe): boolean {
  return DISCUTE[etape]
}

/** Vrai quand ce côté peut rouvrir une ligne à la correction : l’État, pendant son examen. */
export function canRouvrirLigne(cote: Cote | null, etape: StatutActe): boolean {
  return cote === 'etat' && etape === 'transmis'
}

/**
 * Les gestes qu’une discussion offre à un côté. Celle qui rouvre une ligne n’est rouverte que par l’État : sans cela,
 * la collectivité se redonnerait seule la main sur ce qu’on examine.
 */
export function listGestesFil(
  { statut, ouvreLigne }: { readonly statut: 'ouvert' | 'resolu'; readonly ouvreLigne: boolean },
  cote: Cote | null,
  etape: StatutActe,
): readonly GesteFil[] {
  if (cote === null || !isDiscute(etape)) return []
  if (statut === 'ouvert') return ['repondre', 'resoudre']
  return ouvreLigne && cote === 'collectivite' ? [] : ['rouvrir']
}
