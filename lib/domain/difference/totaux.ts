import { ACTE_ENTIER, type CleLigne } from '@/lib/domain/difference/ligne'
import { listLignes } from '@/lib/domain/difference/lignes'
import { computeMouvement, isDeLecture, type Mouvement } from '@/lib/domain/difference/mouvement'
import { clePortee, createLecteurDeValeur, type Portee, type Releve, readReleves } from '@/lib/domain/difference/releve'
import { compareTextes, groupBy } from '@/lib/domain/groupe'
import type { Acte } from '@/lib/domain/instantane'
import type { Chiffre } from '@/lib/domain/montant/montant'
import { sommerChiffres } from '@/lib/domain/montant/precision'
import { comparePeriodes } from '@/lib/domain/periode'
import { FINANCEURS, NATURES } from '@/lib/domain/vocabulaire'

/** Une somme dans les deux actes, et les mouvements qui mènent de l’une à l’autre. */
export interface TotalCompare extends Portee {
  /** Null quand l’acte n’y a aucun chiffre : une somme vide n’est pas zéro. */
  readonly avant: Chiffre | null
  readonly apres: Chiffre | null
  readonly mouvements: readonly Mouvement[]
  /** Somme des mouvements : exactement ce qui sépare les deux sommes. */
  readonly delta: Chiffre
  /** La part de `delta` qui vient de chiffres devenus connus, perdus ou lus ailleurs, et non d’argent qui bouge. */
  readonly dontLecture: Chiffre
}

/**
 * Compare les sommes de deux actes, portée par portée. Les sommes sont celles de l’analyse d’un acte : elles ne
 * comptent pas deux fois une mesure et ses actions, ni le total de deux parties et leurs parts.
 */
export function compareTotaux(avant: Acte, apres: Acte): readonly TotalCompare[] {
  const [releveAvant, releveApres] = [indexer(readReleves(avant)), indexer(readReleves(apres))]
  const [ecritAvant, ecritApres] = [createLecteurDeValeur(avant), createLecteurDeValeur(apres)]
  const lignes = [...new Set([...listLignes(apres), ...listLignes(avant)].map(({ cle }) => cle))]
  return listPortees(avant, apres, [...releveAvant.values(), ...releveApres.values()]).flatMap((portee) => {
    const [a, b] = [releveAvant.get(clePortee(portee)), releveApres.get(clePortee(portee))]
    const sujets: readonly CleLigne[] = portee.etage === 'acte' ? [ACTE_ENTIER] : lignes
    const mouvements = sujets
      .map((ligne) =>
        computeMouvement(
          ligne,
          { ecrit: ecritAvant(ligne, portee), apport: a?.apports.get(ligne) ?? null },
          { ecrit: ecritApres(ligne, portee), apport: b?.apports.get(ligne) ?? null },
        ),
      )
      .filter((mouvement) => mouvement !== null)
    if (mouvements.length === 0) return []
    return [
      {
        ...portee,
        avant: a?.somme ?? null,
        apres: b?.somme ?? null,
        mouvements,
        delta: sommerDeltas(mouvements),
        dontLecture: sommerDeltas(mouvements.filter(isDeLecture)),
      },
    ]
  })
}

function indexer(releves: readonly Releve[]): ReadonlyMap<string, Releve> {
  return new Map(releves.map((releve) => [clePortee(releve), releve]))
}

function sommerDeltas(mouvements: readonly Mouvement[]): Chiffre {
  return sommerChiffres(mouvements.flatMap(({ delta }) => (delta === null ? [] : [delta])))
}

/** Tout ce dont l’un des actes parle, chiffré ou non ; le total annoncé d’abord. */
function listPortees(avant: Acte, apres: Acte, releves: readonly Portee[]): readonly Portee[] {
  const ecrites = [...avant.montants, ...apres.montants].map(
    ({ sujet, nature, periode, perimetre, financeur, financeurNom }): Portee => ({
      etage: sujet.niveau === 'acte' ? 'acte' : 'lignes',
      nature,
      periode,
      perimetre,
      financeur,
      financeurNom,
    }),
  )
  return groupBy([...ecrites, ...releves], clePortee)
    .map(([{ etage, nature, periode, perimetre, financeur, financeurNom }]) => ({
      etage,
      nature,
      periode,
      perimetre,
      financeur,
      financeurNom,
    }))
    .toSorted(comparePortees)
}

function comparePortees(a: Portee, b: Portee): number {
  return (
    compareTextes(a.etage, b.etage) ||
    NATURES.indexOf(a.nature) - NATURES.indexOf(b.nature) ||
    comparePeriodes(a.periode, b.periode) ||
    compareTextes(a.perimetre ?? '', b.perimetre ?? '') ||
    FINANCEURS.indexOf(a.financeur) - FINANCEURS.indexOf(b.financeur) ||
    compareTextes(a.financeurNom ?? '', b.financeurNom ?? '')
  )
}
