import { absolu, type Centimes } from '@/lib/domain/centimes'
import { formatMontant } from '@/lib/domain/montant/format-montant'
import type { MontantLu } from '@/lib/domain/montant/parse-montant'
import { PRECISIONS, type Precision } from '@/lib/domain/vocabulaire'

const MILLIARD = 10n ** 11n

/** Ce que le portail dit d’un montant sous son champ ; seul l’illisible empêche d’enregistrer. */
export function getRemarque(saisie: string, lu: MontantLu): string | null {
  switch (lu.tag) {
    case 'vide':
      return null
    case 'ok':
      return [decrireLecture(saisie, lu.centimes), ...listDoutes(lu.centimes)].filter(Boolean).join(' ') || null
    case 'ambigu':
    case 'invalide':
      return lu.message
  }
}

/** Vrai quand l’agent dit plus fin que « près de », « k€ » ou « M€ » : le portail attesterait des chiffres qu’on n’a pas. */
export function isTropFine(choisie: string, suggeree: Precision): boolean {
  const plusFines = PRECISIONS.slice(0, PRECISIONS.indexOf(suggeree))
  return (suggeree === 'millier' || suggeree === 'environ') && plusFines.some((precision) => precision === choisie)
}

function decrireLecture(saisie: string, montant: Centimes): string | null {
  return /[^\d\s.,-]/u.test(saisie.replace(/€/u, '')) ? `soit ${formatMontant(montant)}` : null
}

function listDoutes(montant: Centimes): readonly string[] {
  return [
    ...(montant < 0n ? ['Montant négatif\u202f: une correction\u202f?'] : []),
    ...(absolu(montant) >= MILLIARD ? ['Un milliard d’euros ou plus\u202f: vérifiez les zéros.'] : []),
  ]
}
