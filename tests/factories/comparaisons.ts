import type { ChiffrePublie } from '@/lib/domain/bilan-publie'
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
  return { territoires, denominateurs: new Map(Object.entries(denominateurs)), totaux: publier(territoires) }
}

/** Les bilans de chaque convention de l’essai, comme si chacun était d’une seule période. */
function publier(territoires: readonly TerritoirePublie[]): DonneesComparees['totaux'] {
  const situer = (chiffre: ChiffrePublie | null) => chiffre && { ...chiffre, territoires: 1 }
  return new Map(
    territoires.flatMap(({ conventions }) =>
      conventions.map(({ id, bilans }) => [
        id,
        bilans.map(({ nature, periode, perimetre, etat, departement, ensemble, autres }) => ({
          nature,
          periode,
          perimetre,
          etat: situer(etat),
          departement: situer(departement),
          ensemble: situer(ensemble),
          autres: situer(autres),
        })),
      ]),
    ),
  )
}
