import { type CelluleSituee, consoliderConventions, type MontantSitue } from '@/lib/domain/chiffres-nationaux'
import { clePortee } from '@/lib/domain/consolidation'
import { type Groupe, groupBy } from '@/lib/domain/groupe'
import { type Chiffre, isChiffre, type Valeur } from '@/lib/domain/montant/montant'
import { isApproche, sommerChiffres } from '@/lib/domain/montant/precision'
import type { Agregat, PartParite, Somme } from '@/lib/domain/pilotage/agregat'
import { computeReste } from '@/lib/domain/pilotage/reste'
import type { Financeur } from '@/lib/domain/vocabulaire'

/** Un montant publié pour un acte entier, et où le tableau de bord le range. */
export interface MontantSuivi extends MontantSitue {
  readonly cadre: string
  readonly region: string
  /** Null : la convention en couvre plusieurs, ou est celle d’une métropole. */
  readonly departement: string | null
}

/** Ce qu’un montant retenu apporte aux sommes ; sans chiffre, il y manque. */
interface Apport {
  readonly montant: MontantSuivi
  readonly part: PartParite
  readonly chiffre: Chiffre | null
}

const AXES_ACTES = {
  financeur: ({ part }) => part,
  region: ({ montant }) => montant.region,
  departement: ({ montant }) => montant.departement,
} as const satisfies Partial<Record<Agregat['axe'], (apport: Apport) => string | null>>

/** Les sommes des montants d’actes, chaque convention comptée une fois : par part, par région et par département. */
export function sommerActes(montants: readonly MontantSuivi[]): readonly Agregat[] {
  const apports = consoliderConventions(montants).flatMap(listApports)
  return groupBy(apports, ({ montant }) => clePortee(montant)).flatMap((portee) => [
    toAgregat(portee, 'total', null),
    ...(['financeur', 'region', 'departement'] as const).flatMap((axe) =>
      groupBy(portee, (apport) => AXES_ACTES[axe](apport) ?? '').map((groupe) =>
        toAgregat(groupe, axe, AXES_ACTES[axe](groupe[0])),
      ),
    ),
  ])
}

/** Les montants qui font ces sommes, chacun une fois. */
export function listRetenusActes(montants: readonly MontantSuivi[]): ReadonlySet<string> {
  const apports = consoliderConventions(montants).flatMap(listApports)
  return new Set(apports.flatMap(({ montant, chiffre }) => (chiffre === null ? [] : [montant.id])))
}

function listApports({ parts, montants }: CelluleSituee<MontantSuivi>): readonly Apport[] {
  const { etat, departement, ensemble, autres } = parts
  const apporter = (part: PartParite, financeur: Financeur, valeur: Valeur | null, nom?: string): readonly Apport[] => {
    const montant = montants.find(
      (candidat) => candidat.financeur === financeur && (nom === undefined || (candidat.financeurNom ?? '') === nom),
    )
    return montant !== undefined && isChiffre(valeur) ? [{ montant, part, chiffre: valeur }] : []
  }
  const isTotalSeul = !isChiffre(etat) && !isChiffre(departement)
  return [
    ...apporter('etat', 'etat', etat),
    ...apporter('departement', 'departement', departement),
    ...apporter('ensemble', 'ensemble', isTotalSeul ? ensemble : null),
    ...apporter('reste', 'ensemble', computeReste(parts)),
    ...autres.flatMap(({ nom, valeur }) => apporter('autre', 'autre', valeur, nom)),
    ...montants
      .filter(({ valeur }) => valeur.kind !== 'chiffre' && valeur.kind !== 'sans_objet')
      .map((montant) => ({ montant, part: montant.financeur, chiffre: null })),
  ]
}

function toAgregat(groupe: Groupe<Apport>, axe: Agregat['axe'], part: string | null): Agregat {
  const [{ montant }] = groupe
  const { nature, periode, perimetre } = montant
  return {
    nature,
    periode,
    perimetre,
    cadre: null,
    cadres: new Set(groupe.map((apport) => apport.montant.cadre)).size,
    axe,
    part,
    ...sommer(groupe),
  }
}

function sommer(groupe: Groupe<Apport>): Somme {
  const chiffres = groupe.flatMap(({ chiffre, montant }) => (chiffre === null ? [] : [{ chiffre, montant }]))
  const { centimes, precision } = sommerChiffres(chiffres.map(({ chiffre }) => chiffre))
  return {
    centimes: chiffres.length === 0 ? null : centimes,
    approche: isApproche(precision),
    territoires: new Set(chiffres.map(({ montant }) => montant.territoireId)).size,
    montants: chiffres.length,
    manquants: groupe.length - chiffres.length,
  }
}
