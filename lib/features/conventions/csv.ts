import { type Centimes, centimes } from '@/lib/domain/centimes'
import { LIBELLES_ABSENCES, LIBELLES_FINANCEURS, LIBELLES_NATURES, LIBELLES_PRECISIONS } from '@/lib/domain/libelles'
import { formatMontantExact } from '@/lib/domain/montant/format-montant'
import { toJour } from '@/lib/platform/db/jour'
import { stringifyCsv } from '@/lib/platform/http/csv'

/** Un montant publié à plat. Les mots du domaine y sont tels qu’enregistrés. */
export interface MontantPlat {
  readonly montantId: string
  readonly niveau: string
  readonly sujet: string
  readonly volet: string | null
  readonly financeur: string
  readonly financeurNom: string | null
  readonly periodeDebut: Date
  readonly periodeFin: Date
  readonly nature: string
  readonly centimes: bigint | null
  readonly precision: string | null
  readonly absence: string | null
  readonly perimetre: string | null
  readonly sourceTitre: string | null
  readonly sourceEditeur: string | null
  readonly sourceUrl: string | null
  readonly citation: string | null
  readonly page: string | null
  readonly note: string | null
  readonly saisiPar: string
  readonly saisiLe: Date
}

/** Ce dont parlent tous les montants du fichier. */
export interface EnTeteCsv {
  readonly collectivite: string
  readonly convention: string
  readonly acte: string
}

/** Une ligne par montant, pour un tableur français : points-virgules, virgule décimale, marque d’encodage. */
export function toCsv(montants: readonly MontantPlat[], enTete: EnTeteCsv): string {
  const lignes = montants.map((montant) => toLigne(montant, enTete))
  return stringifyCsv({
    colonnes: COLONNES,
    lignes,
    cast: { bigint: (valeur) => formatMontantExact(centimes(valeur)).replace('.', ',') },
  })
}

const COLONNES = [
  'collectivite',
  'convention',
  'acte',
  'niveau',
  'intitule',
  'volet',
  'financeur',
  'periode_debut',
  'periode_fin',
  'nature',
  'montant_eur',
  'precision',
  'absence',
  'perimetre',
  'source',
  'editeur',
  'page',
  'citation',
  'lien',
  'note',
  'saisi_par',
  'saisi_le',
  'identifiant',
] as const

type LigneCsv = Readonly<Record<(typeof COLONNES)[number], string | Centimes | null>>

function toLigne(montant: MontantPlat, { collectivite, convention, acte }: EnTeteCsv): LigneCsv {
  return {
    collectivite,
    convention,
    acte,
    niveau: montant.niveau,
    intitule: montant.sujet,
    volet: montant.volet,
    financeur: montant.financeurNom ?? nommer(LIBELLES_FINANCEURS, montant.financeur),
    periode_debut: toJour(montant.periodeDebut),
    periode_fin: toJour(montant.periodeFin),
    nature: nommer(LIBELLES_NATURES, montant.nature),
    montant_eur: montant.centimes === null ? null : centimes(montant.centimes),
    precision: nommer(LIBELLES_PRECISIONS, montant.precision),
    absence: nommer(LIBELLES_ABSENCES, montant.absence),
    perimetre: montant.perimetre,
    source: montant.sourceTitre,
    editeur: montant.sourceEditeur,
    page: montant.page,
    citation: montant.citation,
    lien: montant.sourceUrl,
    note: montant.note,
    saisi_par: montant.saisiPar,
    saisi_le: montant.saisiLe.toISOString(),
    identifiant: montant.montantId,
  }
}

/** Le mot lisible ; un mot que le domaine ignorerait reste tel qu’enregistré. */
function nommer(libelles: Readonly<Record<string, string>>, mot: string | null): string | null {
  return mot === null ? null : (libelles[mot] ?? mot)
}
