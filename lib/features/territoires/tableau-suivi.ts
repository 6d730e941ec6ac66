import 'server-only'
import type { ChiffrePublie } from '@/lib/domain/bilan-publie'
import { LIBELLES_NATURES } from '@/lib/domain/libelles'
import { decrireMotif, resumerLigne } from '@/lib/domain/phrase/suivi'
import type { LigneSuivi } from '@/lib/domain/suivi/ligne'
import type { PrecisionDate } from '@/lib/domain/vocabulaire'
import { type Colonne, type Couverture, type Ligne, libellerPar, type Tableau } from '@/lib/platform/tableau/tableau'

const COLONNES = [
  { cle: 'territoire', type: 'texte', description: 'La collectivité contractante.' },
  { cle: 'region', type: 'texte', description: 'Sa région.' },
  { cle: 'convention', type: 'texte', description: 'La convention, vide pour un territoire qui n’en a publié aucune.' },
  { cle: 'cadre', type: 'texte', description: 'Le cadre de la convention publiée.' },
  { cle: 'acte_en_vigueur', type: 'texte', description: 'Le dernier acte publié.' },
  {
    cle: 'signature',
    type: 'texte',
    description: 'Sa date de signature, aussi précise que sa source (2020, 2020-10 ou 2020-10-23).',
  },
  { cle: 'pourquoi_appeler', type: 'liste', description: 'Les raisons d’appeler, la plus urgente d’abord.' },
  { cle: 'verdict', type: 'texte', description: 'Le verdict de parité des montants de la ligne.' },
  {
    cle: 'nature',
    type: 'texte',
    description: 'La nature des montants, qui ne s’additionne à aucune autre.',
    libeller: libellerPar(LIBELLES_NATURES),
  },
  { cle: 'periode_debut', type: 'jour', description: 'Le premier jour que couvrent les montants.' },
  { cle: 'periode_fin', type: 'jour', description: 'Le dernier jour que couvrent les montants.' },
  { cle: 'perimetre', type: 'texte', description: 'Ce que couvrent les montants, vide pour toute la convention.' },
  { cle: 'etat_centimes', type: 'montant', description: 'La part de l’État, vide si elle n’est pas renseignée.' },
  {
    cle: 'departement_centimes',
    type: 'montant',
    description: 'La part de la collectivité, vide si elle n’est pas renseignée.',
  },
  {
    cle: 'autres_centimes',
    type: 'montant',
    description: 'La part des autres financeurs, vide si elle n’est pas renseignée.',
  },
  {
    cle: 'ensemble_centimes',
    type: 'montant',
    description: 'Le total des deux parties tel que la source le donne, vide sinon.',
  },
  { cle: 'montants_arrondis', type: 'liste', description: 'Les montants que la source arrondit.' },
  { cle: 'ecarts_reels', type: 'entier', description: 'Les écarts réels sans réponse.' },
  { cle: 'ecarts_releves', type: 'entier', description: 'Les écarts relevés entre deux sources, sans réponse.' },
  { cle: 'ecarts_explicables', type: 'entier', description: 'Les écarts explicables par des arrondis, sans réponse.' },
  { cle: 'attend', type: 'liste', description: 'Ce qui attend, et sur quel acte.' },
  { cle: 'attend_de', type: 'liste', description: 'De qui on l’attend, par son rôle, dans le même ordre.' },
  { cle: 'attend_depuis', type: 'liste', description: 'Depuis quand, dans le même ordre, ou le mot inconnu.' },
  { cle: 'prochaine_echeance', type: 'jour', description: 'La date la plus ancienne qui reste à tenir.' },
  { cle: 'echeance', type: 'texte', description: 'Ce qui est attendu à cette date.' },
  { cle: 'en_retard', type: 'booleen', description: 'Vrai quand cette date est passée.' },
] as const satisfies readonly Colonne[]

type Cle = (typeof COLONNES)[number]['cle']

const TOUTES_PARTS = ['etat', 'departement', 'autres', 'ensemble'] as const

const PARTS = {
  etat: 'État',
  departement: 'Département',
  autres: 'Autres',
  ensemble: 'Ensemble',
} as const satisfies Record<(typeof TOUTES_PARTS)[number], string>

/** La liste telle qu’elle est retenue et rangée à l’écran, toutes pages comprises. */
export function composeTableauSuivi(lignes: readonly LigneSuivi[], couverture: Couverture): Tableau<Cle> {
  return {
    nom: `territoires-suivis_${couverture.misAJour.toISOString().slice(0, 10)}`,
    colonnes: COLONNES,
    lignes: lignes.map(toLigne),
    couverture,
  }
}

function toLigne(ligne: LigneSuivi): Ligne<Cle> {
  const { territoire, convention, veille, motifs, attentes, echeances, bilan } = ligne
  const [prochaine] = echeances
  return {
    territoire: territoire.nom,
    region: territoire.region.nom,
    convention: convention?.titre ?? veille?.conventionTitre ?? null,
    cadre: convention?.cadreNom ?? null,
    acte_en_vigueur: convention?.acteLibelle ?? null,
    signature: convention && tronquer(convention.dateSignature, convention.precisionDateSignature),
    pourquoi_appeler: motifs.map((motif) => decrireMotif(motif, territoire.type)),
    verdict: resumerLigne(ligne),
    nature: bilan?.nature ?? null,
    periode_debut: bilan?.periode.debut ?? null,
    periode_fin: bilan?.periode.fin ?? null,
    perimetre: bilan?.perimetre ?? null,
    etat_centimes: getCentimes(bilan?.etat),
    departement_centimes: getCentimes(bilan?.departement),
    autres_centimes: getCentimes(bilan?.autres),
    ensemble_centimes: getCentimes(bilan?.ensemble),
    montants_arrondis:
      bilan === null ? [] : TOUTES_PARTS.filter((part) => bilan[part]?.approche).map((part) => PARTS[part]),
    ecarts_reels: convention?.ecartsReels ?? null,
    ecarts_releves: convention?.ecartsConsignes ?? null,
    ecarts_explicables: convention?.ecartsExplicables ?? null,
    attend: attentes.map(({ quoi, objet }) => `${quoi}, ${objet}`),
    attend_de: attentes.map(({ qui }) => qui ?? 'vous'),
    attend_depuis: attentes.map(({ depuis }) => depuis ?? 'inconnu'),
    prochaine_echeance: prochaine?.echeance ?? null,
    echeance: prochaine?.libelle ?? null,
    en_retard: prochaine ? prochaine.etat === 'en_retard' : null,
  }
}

/** Une date ne dit pas plus que sa source. */
function tronquer(jour: string | null, precision: PrecisionDate | null): string | null {
  switch (precision) {
    case 'annee':
      return jour?.slice(0, 4) ?? null
    case 'mois':
      return jour?.slice(0, 7) ?? null
    case 'jour':
    case null:
      return jour
  }
}

function getCentimes(chiffre: ChiffrePublie | null | undefined): bigint | null {
  return chiffre?.centimes ?? null
}
