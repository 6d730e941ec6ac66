import type { StatutActe } from '@/lib/domain/vocabulaire'

/** Ce dont parle une remarque : l’acte entier, une mesure ou une action (par sa lignée), un montant (par son identifiant). */
export type Ancre =
  | { readonly niveau: 'acte' }
  | { readonly niveau: 'mesure' | 'action' | 'montant'; readonly cle: string }

/** Ce qu’une étape laisse modifier : tout, les seules lignes rouvertes par l’examen, les preuves de signature, ou rien. */
export type Ouverture = 'tout' | 'lignes' | 'signature' | 'rien'

const OUVERTURES = {
  brouillon: 'tout',
  transmis: 'lignes',
  a_corriger: 'tout',
  valide: 'signature',
  signe: 'rien',
  abandonne: 'rien',
} as const satisfies Record<StatutActe, Ouverture>

/** Ce que la collectivité peut modifier d’un acte à cette étape. */
export function getOuverture(statut: StatutActe): Ouverture {
  return OUVERTURES[statut]
}

/** Vrai quand chaque ligne touchée est rouverte, elle-même ou par le sujet qu’elle détaille. */
export function areOuvertes(touchees: readonly (readonly Ancre[])[], rouvertes: readonly Ancre[]): boolean {
  const cles = new Set(rouvertes.map(cleAncre))
  return touchees.every((ancres) => ancres.some((ancre) => cles.has(cleAncre(ancre))))
}

/** Écriture comparable d’une ancre. */
export function cleAncre(ancre: Ancre): string {
  return ancre.niveau === 'acte' ? 'acte' : `${ancre.niveau}:${ancre.cle}`
}
