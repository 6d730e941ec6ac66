import type { ChiffrePublie } from '@/lib/domain/bilan-publie'
import { type Centimes, centimes } from '@/lib/domain/centimes'
import type { TotalPublie } from '@/lib/domain/chiffres-nationaux'
import { type PartsPubliees, readPart } from '@/lib/domain/comparaison/chiffre'
import type { Denominateur } from '@/lib/domain/comparaison/denominateur'
import { rapporterAuxPersonnes } from '@/lib/domain/comparaison/rapport'
import type { Refus } from '@/lib/domain/comparaison/refus'
import { clePortee } from '@/lib/domain/consolidation'
import { compareTextes, groupBy } from '@/lib/domain/groupe'
import type { Periode } from '@/lib/domain/periode'
import type { DepartementSuivi } from '@/lib/domain/pilotage/region'
import type { Tranche } from '@/lib/domain/pilotage/tranche'

/** Ce qu’une convention publie pour un département qu’elle est seule à couvrir, et ne couvre que lui. */
export interface TotalDepartement {
  readonly departement: string
  /** Le nom du cadre : deux cadres ne se comparent pas. */
  readonly cadre: string
  readonly total: TotalPublie
}

/** Un département et ce que la tranche choisie lui donne. */
export interface DepartementChiffre extends DepartementSuivi {
  /** Les parts publiées ; null : rien, ou plusieurs conventions à la fois. */
  readonly parts: PartsPubliees | null
  /** Ce que les deux parties apportent ensemble, quand on le sait. */
  readonly montant: ChiffrePublie | null
  readonly parHabitant: ChiffrePublie | null
  /** La population divisée, avec sa date. */
  readonly population: Denominateur | null
  /** Pourquoi un montant publié ne se compare pas ; null quand il se compare, et quand rien n’est publié. */
  readonly refus: Refus | null
}

const RIEN = { parts: null, montant: null, parHabitant: null, population: null, refus: null } as const

/**
 * Rapporte une tranche aux habitants par les règles de la comparaison : même cadre, même nature, même période, même
 * périmètre, les deux parts connues ou leur total. Une part seule n’est pas un montant plus faible : elle ne se compare pas.
 */
export function chiffrerDepartements(
  departements: readonly DepartementSuivi[],
  tranche: Pick<Tranche, 'cle' | 'periode'> | null,
  totaux: readonly TotalDepartement[],
): readonly DepartementChiffre[] {
  const publies = totaux.filter(({ total }) => clePortee(total) === tranche?.cle)
  const cadre = chooseCadre(publies)
  return departements.map((departement) => ({
    ...departement,
    ...chiffrer(
      departement,
      tranche?.periode,
      publies.filter((publie) => publie.departement === departement.code),
      cadre,
    ),
  }))
}

/** Le cadre que la carte compare : celui du plus grand nombre de montants. Null sans montant. */
function chooseCadre(publies: readonly Pick<TotalDepartement, 'cadre'>[]): string | null {
  const [premier] = groupBy(publies, ({ cadre }) => cadre).toSorted(
    (a, b) => b.length - a.length || compareTextes(a[0].cadre, b[0].cadre),
  )
  return premier?.[0].cadre ?? null
}

function chiffrer(
  { populations }: DepartementSuivi,
  periode: Periode | undefined,
  publies: readonly TotalDepartement[],
  cadre: string | null,
): Omit<DepartementChiffre, keyof DepartementSuivi> {
  const [seul, ...autres] = publies
  if (seul === undefined || periode === undefined) return RIEN
  if (autres.length > 0) return { ...RIEN, refus: { motif: 'plusieurs_conventions', nombre: publies.length } }
  const parts = seul.total
  if (seul.cadre !== cadre) return { ...RIEN, parts, refus: { motif: 'autre_cadre', cadres: [seul.cadre] } }
  const lu = readPart(parts, 'ensemble')
  if (lu.tag === 'refus') return { ...RIEN, parts, refus: lu.refus }
  const montant = lu.chiffre
  const rapport = rapporterAuxPersonnes(montant, populations, 'habitants', periode)
  if (rapport.tag === 'refus') return { ...RIEN, parts, montant, refus: rapport.refus }
  return { parts, montant, parHabitant: rapport.valeur, population: rapport.denominateur, refus: null }
}

/** Un degré de la carte : de sa borne basse, comprise, à sa borne haute, exclue ; null pour le dernier. */
export interface Classe {
  readonly min: Centimes
  readonly max: Centimes | null
}

/** Des bornes rondes, en centimes par habitant et par année. */
const BORNES_ANNUELLES = [0n, 100n, 250n, 500n] as const

/** Les classes d’une période : des bornes fixes pour une année, trois fois plus hautes pour trois. */
export function listClasses({ debut, fin }: Periode): readonly Classe[] {
  const annees = BigInt(fin.slice(0, 4)) - BigInt(debut.slice(0, 4)) + 1n
  const bornes = BORNES_ANNUELLES.map((borne) => centimes(borne * annees))
  return bornes.map((min, rang) => ({ min, max: bornes[rang + 1] ?? null }))
}

/** Le rang de la classe d’un montant, à partir de 0 ; null pour une reprise de crédits, que la carte ne sait pas dire. */
export function classer(montant: Centimes, classes: readonly Classe[]): number | null {
  const rang = classes.findIndex(({ min, max }) => montant >= min && (max === null || montant < max))
  return rang === -1 ? null : rang
}
