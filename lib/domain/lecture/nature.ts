import type { Nature } from '@/lib/domain/vocabulaire'

const VERBES: readonly (readonly [Nature, RegExp])[] = [
  [
    'execute',
    /\b(?:a|ont|ete) (?:deja |effectivement )?(?:depense|consomme|execute|realise)(?:e?s?)\b|\bdepenses? (?:realisee?s?|executee?s?|effectivement)|\bcredits? (?:consommes?|executes?)\b|\btaux d'execution|\bexecution (?:de|a hauteur)/,
  ],
  ['paye', /\b(?:a|ont|ete) (?:deja |effectivement )?(?:verse|paye|mandate|regle)(?:e?s?)\b|\bmandates?\b/],
  ['reporte', /\b(?:reporte|reportee?s?|report (?:de credits|d'un montant|sur))\b/],
  ['engage', /\bcredits? engages?\b|\b(?:a|ont|ete) engagee?s?\b/],
  ['notifie', /\bnotifie(?:e?s?)\b|\bnotification\b/],
  ['contractualise', /\bcontractualise(?:e?s?)\b|\bmontant(?:s)? contractuels?\b/],
]

/** Ce que la phrase dit de l’argent ; sans verbe qui le dise, un texte annonce. */
export function readNature(phrase: string): Nature {
  return VERBES.find(([, motif]) => motif.test(phrase))?.[0] ?? 'annonce'
}
