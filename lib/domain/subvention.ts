import { centimes } from '@/lib/domain/centimes'
import { formatMontantExact } from '@/lib/domain/montant/format-montant'
import { couvre, getEtendue, type Periode } from '@/lib/domain/periode'
import type { PrecisionDate } from '@/lib/domain/vocabulaire'

/** Les colonnes du schéma « subventions » 2.1.1 du Socle commun des données locales, dans son ordre. */
export const COLONNES_SUBVENTION = [
  'nomAttribuant',
  'idAttribuant',
  'dateConvention',
  'referenceDecision',
  'nomBeneficiaire',
  'idBeneficiaire',
  'rnaBeneficiaire',
  'objet',
  'montant',
  'nature',
  'conditionsVersement',
  'datesPeriodeVersement',
  'idRAE',
  'notificationUE',
  'pourcentageSubvention',
  'dispositifAide',
] as const

export type LigneSubvention = Readonly<Record<(typeof COLONNES_SUBVENTION)[number], string>>

/** Ce que l’acte ne dit pas de la subvention, et que la collectivité renseigne. */
export interface IdentifiantsParties {
  readonly attribuantNom: string | null
  readonly attribuantSiret: string | null
  readonly beneficiaireSiret: string | null
  readonly conditionsVersement: string | null
}

/** La part de l’État que contractualise la dernière publication d’une convention, pour un périmètre. */
export interface PartContractualisee extends IdentifiantsParties {
  readonly beneficiaireNom: string
  readonly titre: string
  readonly acteLibelle: string
  readonly dateSignature: string | null
  readonly precisionDateSignature: PrecisionDate | null
  /** Celles dont elle est la somme : elles ne se recouvrent pas. */
  readonly periodes: readonly Periode[]
  readonly perimetre: string | null
  readonly etat: bigint | null
  readonly ensemble: bigint | null
  /** Vrai quand un montant dont elle se compose est arrondi au millier, ou approximatif. */
  readonly approche: boolean
}

/** Pourquoi une part n’est pas une ligne du fichier, dans l’ordre où on le dit. */
export const MOTIFS_HORS_SUBVENTIONS = [
  'indistincte',
  'absente',
  'nulle',
  'partielle',
  'approchee',
  'discontinue',
  'sans_jour',
  'sans_identifiant',
] as const
export type MotifHorsSubventions = (typeof MOTIFS_HORS_SUBVENTIONS)[number]

export type Subvention =
  | { readonly tag: 'ligne'; readonly ligne: LigneSubvention }
  | { readonly tag: 'laissee'; readonly motif: MotifHorsSubventions }

/** Ce que le schéma admet d’un objet. */
export const OBJET_MAX = 256

/**
 * La ligne d’une part, ou pourquoi elle n’en est pas une. Une part par convention : la somme que le bilan de l’acte signé
 * montre, où ni un total et ses lignes ni deux périodes qui se recouvrent ne se comptent deux fois. Un périmètre
 * particulier pourrait être compris dans le tout : il est laissé. Une collectivité est seule à recevoir (100 %), en argent,
 * et n’est pas une entreprise : l’aide n’est pas de minimis. La période de versement est celle que l’acte donne au montant,
 * d’un seul tenant. Zéro euro n’est pas une subvention.
 */
export function composeSubvention(part: PartContractualisee): Subvention {
  const { etat, attribuantNom, attribuantSiret, beneficiaireSiret, conditionsVersement, dateSignature } = part
  if (etat === null) return laisse(part.ensemble === null ? 'absente' : 'indistincte')
  if (etat === 0n) return laisse('nulle')
  if (part.perimetre !== null) return laisse('partielle')
  if (part.approche) return laisse('approchee')
  const periode = getEtendue(part.periodes)
  if (periode === null || !couvre(part.periodes, periode)) return laisse('discontinue')
  if (dateSignature === null || part.precisionDateSignature !== 'jour') return laisse('sans_jour')
  if (
    attribuantNom === null ||
    attribuantSiret === null ||
    beneficiaireSiret === null ||
    conditionsVersement === null
  ) {
    return laisse('sans_identifiant')
  }
  const ligne = {
    nomAttribuant: attribuantNom,
    idAttribuant: attribuantSiret,
    dateConvention: dateSignature,
    referenceDecision: '',
    nomBeneficiaire: part.beneficiaireNom,
    idBeneficiaire: beneficiaireSiret,
    rnaBeneficiaire: '',
    objet: [...`${part.titre}, ${part.acteLibelle}`].slice(0, OBJET_MAX).join(''),
    montant: formatMontantExact(centimes(etat)),
    nature: 'aide en numéraire',
    conditionsVersement,
    datesPeriodeVersement: `${periode.debut}/${periode.fin}`,
    idRAE: '',
    notificationUE: 'non',
    pourcentageSubvention: '1',
    dispositifAide: '',
  }
  return { tag: 'ligne', ligne }
}

function laisse(motif: MotifHorsSubventions): Subvention {
  return { tag: 'laissee', motif }
}
