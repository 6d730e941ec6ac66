import type { CollectiviteContractante } from '@/lib/domain/instantane'
import { LIBELLES_ABSENCES, LIBELLES_NATURES, LIBELLES_PRECISIONS } from '@/lib/domain/libelles'
import { nommerPayeur } from '@/lib/domain/phrase/payeur'
import { FINANCEURS } from '@/lib/domain/vocabulaire'
import { toJour } from '@/lib/platform/db/jour'
import { type Colonne, libellerPar } from '@/lib/platform/tableau/tableau'

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
export interface EnTete {
  readonly collectivite: Pick<CollectiviteContractante, 'nom' | 'nomCourt' | 'type'>
  readonly convention: string
  readonly acte: string
}

export type ColonneMontant = keyof ReturnType<typeof toLigne>

const FINANCEUR_LU = new Map(FINANCEURS.map((financeur) => [String(financeur), financeur]))

/** Une colonne par question qu’on peut poser à un montant. Une métropole y paie sous son nom, comme à l’écran. */
export function composeColonnes({ collectivite }: Pick<EnTete, 'collectivite'>): readonly Colonne<ColonneMontant>[] {
  return [
    { cle: 'collectivite', type: 'texte', description: 'La collectivité contractante.' },
    { cle: 'convention', type: 'texte', description: 'Le titre de la convention.' },
    { cle: 'acte', type: 'texte', description: 'L’acte d’où vient le montant.' },
    {
      cle: 'niveau',
      type: 'texte',
      description: 'De quoi c’est le montant\u202f: de l’acte entier, d’une mesure ou d’une action.',
    },
    { cle: 'intitule', type: 'texte', description: 'Le nom de l’acte, de la mesure ou de l’action.' },
    { cle: 'volet', type: 'texte', description: 'Le volet ou l’axe du cadre\u202f; vide s’il n’est pas renseigné.' },
    {
      cle: 'financeur',
      type: 'texte',
      description:
        'Qui paie. «\u00a0Ensemble\u00a0»\u202f: la source ne donne que le total de l’État et de la collectivité.',
      libeller: (mot, ligne) => {
        const financeur = FINANCEUR_LU.get(mot)
        const nom = ligne.financeur_nom
        return financeur === undefined
          ? mot
          : nommerPayeur({ financeur, financeurNom: typeof nom === 'string' ? nom : null }, collectivite)
      },
    },
    { cle: 'financeur_nom', type: 'texte', description: 'Le nom d’un financeur autre que l’État et la collectivité.' },
    { cle: 'periode_debut', type: 'jour', description: 'Le premier jour de la période que le montant couvre.' },
    { cle: 'periode_fin', type: 'jour', description: 'Le dernier jour de cette période.' },
    {
      cle: 'nature',
      type: 'texte',
      description: 'Ce que le montant est\u202f: deux natures ne s’additionnent jamais.',
      libeller: libellerPar(LIBELLES_NATURES),
    },
    { cle: 'centimes', type: 'montant', description: 'Le montant\u202f; vide quand il n’est pas connu, jamais zéro.' },
    {
      cle: 'precision',
      type: 'texte',
      description: 'À quoi la source arrondit ce montant.',
      libeller: libellerPar(LIBELLES_PRECISIONS),
    },
    {
      cle: 'absence',
      type: 'texte',
      description: 'Pourquoi le montant manque.',
      libeller: libellerPar(LIBELLES_ABSENCES),
    },
    { cle: 'perimetre', type: 'texte', description: 'La part de la convention que la source dit couvrir.' },
    { cle: 'source', type: 'texte', description: 'Le titre de la source.' },
    { cle: 'editeur', type: 'texte', description: 'Qui publie la source.' },
    { cle: 'page', type: 'texte', description: 'La page de la source.' },
    { cle: 'citation', type: 'texte', description: 'Ce que la source écrit.' },
    { cle: 'lien', type: 'texte', description: 'L’adresse de la source.' },
    { cle: 'note', type: 'texte', description: 'Ce que la personne qui a saisi le montant en dit.' },
    { cle: 'saisi_par', type: 'texte', description: 'Qui l’a saisi.' },
    { cle: 'saisi_le', type: 'instant', description: 'Quand il a été saisi.' },
    { cle: 'identifiant', type: 'texte', description: 'L’identifiant du montant, qui ne change jamais.' },
  ]
}

/** Une ligne par montant, dans l’ordre de la saisie. */
export function toLigne(montant: MontantPlat, { collectivite, convention, acte }: EnTete) {
  return {
    collectivite: collectivite.nom,
    convention,
    acte,
    niveau: montant.niveau,
    intitule: montant.sujet,
    volet: montant.volet,
    financeur: montant.financeur,
    financeur_nom: montant.financeurNom,
    periode_debut: toJour(montant.periodeDebut),
    periode_fin: toJour(montant.periodeFin),
    nature: montant.nature,
    centimes: montant.centimes,
    precision: montant.precision,
    absence: montant.absence,
    perimetre: montant.perimetre,
    source: montant.sourceTitre,
    editeur: montant.sourceEditeur,
    page: montant.page,
    citation: montant.citation,
    lien: montant.sourceUrl,
    note: montant.note,
    saisi_par: montant.saisiPar,
    saisi_le: montant.saisiLe,
    identifiant: montant.montantId,
  }
}
