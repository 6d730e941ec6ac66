import { listRubriques } from '@/lib/domain/analyse'
import { consolider } from '@/lib/domain/consolidation'
import { ACTE_ENTIER, type CleLigne, createLecteurDeLigne } from '@/lib/domain/difference/ligne'
import { type Groupe, groupBy } from '@/lib/domain/groupe'
import type { Acte, MontantComplet } from '@/lib/domain/instantane'
import { type Chiffre, cleSujet, isChiffre, NON_RENSEIGNE, type Valeur } from '@/lib/domain/montant/montant'
import { sommerChiffres } from '@/lib/domain/montant/precision'
import { clePeriode, type Periode } from '@/lib/domain/periode'
import { ENSEMBLE, type Payeur } from '@/lib/domain/retenus'
import { computeTotalLignes, getPart } from '@/lib/domain/total-lignes'
import { ABSENCES, type Nature } from '@/lib/domain/vocabulaire'

/**
 * Ce qui se compare d’un acte à l’autre. L’étage sépare le total que l’acte annonce de la somme de ses lignes :
 * le même argent s’y lit deux fois, il ne s’additionne pas.
 */
export interface Portee extends Payeur {
  readonly etage: 'acte' | 'lignes'
  readonly nature: Nature
  readonly periode: Periode
  readonly perimetre: string | null
}

/** Une portée, sa somme dans un acte, et ce que chaque ligne y apporte : la somme des apports est la somme. */
export interface Releve extends Portee {
  readonly somme: Chiffre
  readonly apports: ReadonlyMap<CleLigne, Chiffre>
}

/** Clé d’une portée, la même dans tous les actes. */
export function clePortee({ etage, nature, periode, perimetre, financeur, financeurNom }: Portee): string {
  return [etage, nature, clePeriode(periode), perimetre ?? '', financeur, financeurNom ?? ''].join('|')
}

/** Les sommes d’un acte : celles de ses lignes, et celles qu’il annonce pour le tout. */
export function readReleves(acte: Acte): readonly Releve[] {
  return [...readAnnonces(acte), ...readLignes(acte)]
}

function readLignes(acte: Acte): readonly Releve[] {
  const readLigne = createLecteurDeLigne(acte)
  return computeTotalLignes(acte.montants, listRubriques(acte)).map((total) => {
    const { nature, periode, perimetre, financeur, financeurNom, somme, montants } = total
    const apports = groupBy(montants, ({ sujet }) => cleSujet(sujet)).flatMap((groupe) => {
      const ligne = readLigne(groupe[0].sujet)
      return ligne === null ? [] : [[ligne, sommerCites(groupe)] as const]
    })
    return { etage: 'lignes', nature, periode, perimetre, financeur, financeurNom, somme, apports: new Map(apports) }
  })
}

function readAnnonces({ montants }: Acte): readonly Releve[] {
  return consolider(montants.filter(({ sujet }) => sujet.niveau === 'acte')).flatMap((cellule) => {
    const { nature, periode, perimetre, parts } = cellule
    const payeurs: readonly Payeur[] = [
      { financeur: 'etat', financeurNom: null },
      { financeur: 'departement', financeurNom: null },
      ...parts.autres.map(({ nom }) => ({ financeur: 'autre', financeurNom: nom }) as const),
      ENSEMBLE,
    ]
    return payeurs.flatMap((payeur) => {
      const somme = getPart(parts, payeur)
      if (!isChiffre(somme)) return []
      return [{ ...payeur, etage: 'acte', nature, periode, perimetre, somme, apports: new Map([[ACTE_ENTIER, somme]]) }]
    })
  })
}

/** Un chiffre seul reste tel que sa source l’a donné. */
function sommerCites(groupe: Groupe<MontantComplet>): Chiffre {
  const chiffres = groupe.map(({ valeur }) => valeur).filter(isChiffre)
  const [seul] = chiffres
  return seul !== undefined && chiffres.length === 1 ? seul : sommerChiffres(chiffres)
}

/**
 * Ce qu’un acte écrit d’une ligne pour une portée, compté ou non : un chiffre, une absence déclarée, ou null s’il
 * n’en dit rien. « Ensemble » se lit aussi des parts des deux parties ; l’une sans l’autre n’en est pas le total.
 */
export function createLecteurDeValeur(acte: Acte): (ligne: CleLigne, portee: Portee) => Valeur | null {
  const readLigne = createLecteurDeLigne(acte)
  const ecrits = new Map(
    groupBy(acte.montants, (montant) => [readLigne(montant.sujet), cleEcrit(montant)].join('|')).map((groupe) => [
      [readLigne(groupe[0].sujet), cleEcrit(groupe[0])].join('|'),
      groupe.map(({ valeur }) => valeur),
    ]),
  )
  const lire = (ligne: CleLigne, portee: Portee) => chooseValeur(ecrits.get([ligne, cleEcrit(portee)].join('|')) ?? [])
  return (ligne, portee) => {
    const valeur = lire(ligne, portee)
    if (valeur !== null || portee.financeur !== 'ensemble') return valeur
    const parts = (['etat', 'departement'] as const).map((financeur) => lire(ligne, { ...portee, financeur }))
    return parts.every((part) => part === null) ? null : NON_RENSEIGNE
  }
}

function cleEcrit({ nature, periode, perimetre, financeur, financeurNom }: Omit<Portee, 'etage'>): string {
  return [nature, clePeriode(periode), perimetre ?? '', financeur, financeurNom ?? ''].join('|')
}

/** Un chiffre avant une absence ; parmi les absences, la plus parlante. */
function chooseValeur(valeurs: readonly Valeur[]): Valeur | null {
  const chiffre = valeurs.find(isChiffre)
  if (chiffre) return chiffre
  const kind = ABSENCES.findLast((absence) => valeurs.some((valeur) => valeur.kind === absence))
  return kind === undefined ? null : { kind }
}
