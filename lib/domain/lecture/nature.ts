import type { Nature } from '@/lib/domain/vocabulaire'

const VERBES: readonly (readonly [Nature, RegExp])[] = [
  ['reporte', /\breportee?s?\b|\breports?\b|\ba reporter\b/],
  ['execute', /\b(?:execute|realise|consomme|depense)(?:e?s?)\b|\btaux d'execution\b|\bexecution (?:de|a hauteur)/],
  [
    'paye',
    /\b(?:a|ont|ete|avait|credits?|montants?|somme) (?:(?:deja|effectivement|etat|de l'etat) )?(?:verse|paye|mandate|regle)(?:e?s?)\b|\bmandatee?s?\b/,
  ],
  ['engage', /\bcredits? engages?\b|\b(?:a|ont|ete) engagee?s?\b/],
  ['notifie', /\bnotifie(?:e?s?|r)\b|\bnotification\b/],
  ['contractualise', /\bcontractualise(?:e?s?)\b|\bmontant(?:s)? contractuels?\b/],
]
const NOUVELLE_PROPOSITION = /,| et /
/** « … à 702 118 € en 2019 et à 811 940 € en 2020 » : le verbe vaut pour la suite. */
const ENUMERATION = /^[^;.:]{0,40}(?:,| et| puis)(?: a| de)? $/
/** Les mots d’un acte : ce qu’il écrit, il le contractualise. Un article ou une délibération l’annonce. */
const ACTE =
  /\bil (?:est|a ete) (?:convenu|arrete)\b|\ble present (?:avenant|contrat)\b|\bla presente convention\b|\bles parties conviennent\b|\bengagements financiers des parties\b/

export function readNatureDuTexte(plie: string): Nature {
  return ACTE.test(plie) ? 'contractualise' : 'annonce'
}

/** Ce que la proposition dit de l’argent : le verbe qui précède, sinon celui qui suit ; sans verbe, ce qu’est le texte. */
export function readNature(amorce: string, suite: string, duTexte: Nature): Nature {
  return readVerbe(amorce.split(NOUVELLE_PROPOSITION).at(-1) ?? '') ?? readVerbe(suite) ?? readVerbe(amorce) ?? duTexte
}

/** « Budget contractualisé : 160 000 € (80 000 € État ; 80 000 € Département) » : le détail est de même nature. */
export function readNatureDuDetail(avant: string, amorce: string): Nature | null {
  if (avant !== amorce && ENUMERATION.test(amorce)) return readVerbe(avant)
  const ouverte = avant.lastIndexOf('(')
  return ouverte < 0 || avant.includes(')', ouverte) ? null : readVerbe(avant.slice(0, ouverte))
}

/** Le mot qui dit où en est l’argent. */
export function readVerbe(passage: string): Nature | null {
  return VERBES.find(([, motif]) => motif.test(passage))?.[0] ?? null
}
