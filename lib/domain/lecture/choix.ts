import type { Periode } from '@/lib/domain/periode'
import type { Lecture, PeriodeProposee, Proposition } from './types'

type Propositions = Lecture['propositions']

/** La période que le texte donne à l’acte ; à défaut, celle de la convention. Null quand rien n’en est daté. */
export function choosePeriode(propositions: Propositions): PeriodeProposee | null {
  const datees = propositions.filter((p) => p.genre === 'periode').filter((p) => p.periode && p.confiance === 'sure')
  return datees.find(({ portee }) => portee === 'acte') ?? datees[0] ?? null
}

/** Vrai pour ce qui s’accepte d’avance : le sûr, et une seule période ou date de signature par acte. */
export function isAccepteeDAvance(proposition: Proposition, propositions: Propositions): boolean {
  if (proposition.confiance !== 'sure') return false
  if (proposition.genre === 'periode') return proposition === choosePeriode(propositions)
  if (proposition.genre !== 'date' || proposition.role === 'deliberation') return true
  return (
    proposition === propositions.find((p) => p.genre === 'date' && p.role === 'signature' && p.confiance === 'sure')
  )
}

/** La période où ranger une somme que le texte ne date pas. */
export function choosePeriodeDesMontants(propositions: Propositions, acte: Periode | null, convention: Periode | null) {
  const lue = choosePeriode(propositions)
  return (lue?.portee === 'acte' ? lue.periode : null) ?? acte ?? lue?.periode ?? convention
}
