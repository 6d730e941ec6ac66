import type { ChoixComparaison } from '@/lib/domain/comparaison/choix'
import type { Denominateur } from '@/lib/domain/comparaison/denominateur'
import type { DonneesComparees } from '@/lib/domain/comparaison/evaluation'
import type { TerritoirePublie } from '@/lib/domain/territoire-publie'
import { annee } from '@/tests/factories/montants'

/** La part de l’État annoncée pour 2020 dans une CALPAE, en total. */
export const CHOIX: ChoixComparaison = {
  objet: { cadre: 'calpae', nature: 'annonce', periode: annee(2020), perimetre: null },
  part: 'etat',
  mesure: 'total',
}

export function denominateur(champs: Partial<Denominateur> = {}): Denominateur {
  return {
    type: 'habitants',
    millesime: '1er janvier 2020',
    valeur: 1000,
    date: '2020-01-01',
    precision: 'unite',
    sourceTitre: 'Recensement',
    sourceUrl: null,
    citation: null,
    note: null,
    ...champs,
  }
}

/** Ces territoires, et les dénombrements de chacun par son code. */
export function comparees(
  territoires: readonly TerritoirePublie[],
  denominateurs: Readonly<Record<string, readonly Denominateur[]>> = {},
): DonneesComparees {
  return { territoires, denominateurs: new Map(Object.entries(denominateurs)), trouees: new Set() }
}
