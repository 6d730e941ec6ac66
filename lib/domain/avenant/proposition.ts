import type { ChoixPeriode } from '@/lib/domain/avenant/periode'
import { getRegime } from '@/lib/domain/jalon/regime'
import type { Periode } from '@/lib/domain/periode'

/** Ce que le formulaire propose d’emblée. */
export interface PropositionAvenant {
  readonly regime: ChoixPeriode
  readonly annee: number | null
  readonly libelle: string
}

/** L’avenant annuel qui suit d’ordinaire un acte : l’année d’après, comptée comme lui. */
export function proposeAvenant(precedente: Periode | null): PropositionAvenant {
  if (precedente === null) return { regime: 'civil', annee: null, libelle: '' }
  const regime = getRegime(precedente)
  const [debut = 0] = precedente.debut.split('-').map(Number)
  const annee = debut + 1
  return { regime, annee: regime === 'autre' ? null : annee, libelle: `Avenant ${annee}` }
}
