import { arrondir } from '@/lib/domain/montant/arrondi'
import { formatMontant } from '@/lib/domain/montant/format-montant'
import type { Chiffre, Valeur } from '@/lib/domain/montant/montant'
import type { Absence } from '@/lib/domain/vocabulaire'

const ABSENCES = {
  non_renseigne: 'non renseigné',
  sans_objet: 'sans objet',
  non_disponible: 'non disponible',
  secret: 'couvert par le secret',
} as const satisfies Record<Absence, string>

/** « 346 875,66 € », « environ 630 000 € ». « Environ » vaut pour « près de » comme pour « plus de » : seule la citation tranche. */
export function decrireChiffre(chiffre: Chiffre): string {
  const montant = formatMontant(arrondir(chiffre))
  return chiffre.precision === 'environ' ? `environ\u00a0${montant}` : montant
}

/** Un chiffre, ou la raison de son absence en toutes lettres : jamais 0, jamais un tiret. */
export function decrireValeur(valeur: Valeur | null): string {
  if (valeur === null) return ABSENCES.non_renseigne
  return valeur.kind === 'chiffre' ? decrireChiffre(valeur) : ABSENCES[valeur.kind]
}
