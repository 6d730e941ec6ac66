import type { Periode } from '@/lib/domain/periode'
import { emploiDe, particularitesDe } from './emplois'
import type { Ligne } from './lignes'
import type { ActeSource, FaitSource, MontantSource } from './types'

type Contenu = Pick<
  ActeSource,
  'dateSignature' | 'datePrecision' | 'deliberation' | 'denombrements' | 'mesures' | 'montants'
>

/** Les deux jours qui bornent la ligne. */
export function periodeDe(ligne: Ligne): Periode {
  return { debut: ligne.debut, fin: ligne.fin }
}

function toMontants(ligne: Ligne): readonly MontantSource[] {
  if (emploiDe(ligne) !== 'montant' || ligne.montant_eur === undefined || !ligne.financeur) return []
  const { rubrique, perimetre } = particularitesDe(ligne)
  return [
    {
      sujet: rubrique ? { mesure: rubrique.cle } : 'acte',
      financeur: ligne.financeur,
      periode: periodeDe(ligne),
      nature: ligne.nature,
      precision: ligne.precision,
      centimes: ligne.montant_eur,
      perimetre,
      source: ligne.source,
      note: ligne.note ? `${ligne.fait}\u202f; ${ligne.note}` : ligne.fait,
    },
  ]
}

/** Les faits d’une ligne ; seul un fait qui n’est pas l’acte lui-même garde la date de la ligne. */
export function toFaits(ligne: Ligne): readonly FaitSource[] {
  const date = emploiDe(ligne) === 'fait' ? ligne.date_acte : undefined
  return (particularitesDe(ligne).faits ?? []).map((fait) => ({ ...fait, date, source: ligne.source }))
}

/** Ce qu’un acte tire de ses lignes. La date du relevé est une signature, sauf s’il parle d’approbation ou de délibération. */
export function toContenu(lues: readonly Ligne[], dateDeDeliberation = false): Contenu {
  const date = lues.find((ligne) => ligne.date_acte && emploiDe(ligne) !== 'fait')?.date_acte
  const dateSignature = dateDeDeliberation ? undefined : date
  return {
    dateSignature,
    datePrecision: dateSignature ? 'jour' : undefined,
    deliberation: dateDeDeliberation && date ? { date } : undefined,
    denombrements: lues.flatMap((ligne) => {
      const { denombrement } = particularitesDe(ligne)
      return denombrement ? [{ ...denombrement, source: ligne.source }] : []
    }),
    mesures: lues.flatMap((ligne) => {
      const { rubrique } = particularitesDe(ligne)
      return rubrique ? [{ ...rubrique, intitule: ligne.fait }] : []
    }),
    montants: lues.flatMap(toMontants),
  }
}
