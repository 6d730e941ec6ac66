import { getAdresseCollectivite, getAdresseConvention } from '@/lib/domain/adresse-publique'
import type { Comparaison, LigneComparable, LigneRefusee } from '@/lib/domain/comparaison/comparaison'
import { expliquerRefus, LIBELLES_MOTIFS } from '@/lib/domain/phrase/refus-comparaison'
import type { TerritoirePublie } from '@/lib/domain/territoire-publie'
import { type Colonne, type Ligne, libellerPar } from '@/lib/platform/tableau/tableau'
import { toMilliemes } from './milliemes'

export const COLONNES_COMPARAISON = [
  { cle: 'territoire', type: 'texte', description: 'La collectivité comparée' },
  { cle: 'code', type: 'texte', description: 'Son code' },
  { cle: 'region', type: 'texte', description: 'Sa région' },
  { cle: 'comparable', type: 'booleen', description: 'Vrai quand elle a un montant comparable aux autres' },
  {
    cle: 'motif',
    type: 'texte',
    description: 'Pourquoi elle ne se compare pas\u202f; vide quand elle se compare',
    libeller: libellerPar(LIBELLES_MOTIFS),
  },
  { cle: 'raison', type: 'texte', description: 'La même raison, avec ce qui est publié à la place' },
  { cle: 'montant_centimes', type: 'montant', description: 'Le montant publié' },
  { cle: 'personnes', type: 'entier', description: 'Ce par quoi il est divisé\u202f; vide s’il ne l’est pas' },
  { cle: 'personnes_date', type: 'texte', description: 'De quand date ce nombre, comme sa source le dit' },
  { cle: 'personnes_source', type: 'texte', description: 'D’où vient ce nombre' },
  {
    cle: 'valeur_centimes',
    type: 'montant',
    description: 'Ce qui se compare\u202f: le montant, ou ce montant par personne',
  },
  { cle: 'environ', type: 'booleen', description: 'Vrai quand la valeur n’est connue qu’environ' },
  {
    cle: 'ecart_mediane_centimes',
    type: 'montant',
    description: 'La valeur moins la médiane\u202f; vide sans médiane',
  },
  {
    cle: 'ecart_mediane_milliemes',
    type: 'entier',
    description: 'Cet écart, en millièmes de la médiane\u202f: 123 pour +12,3\u00a0%',
  },
  { cle: 'rang', type: 'entier', description: 'Du plus élevé (1) au plus faible\u202f; vide quand rien n’est classé' },
  { cle: 'ex_aequo', type: 'booleen', description: 'Vrai quand ce rang est partagé' },
  { cle: 'territoire_adresse', type: 'texte', description: 'La page de la collectivité' },
  { cle: 'convention_adresse', type: 'texte', description: 'La page de la convention d’où vient le montant' },
] as const satisfies readonly Colonne[]

type ColonneComparaison = (typeof COLONNES_COMPARAISON)[number]['cle']

type VersAbsolue = (chemin: string) => string

/** Une ligne par territoire, dans l’ordre de l’écran ; `versAbsolue` rend une adresse qui se lit hors du portail. */
export function toLignesComparaison(
  { choix, comparables, refusees }: Comparaison,
  versAbsolue: VersAbsolue,
): readonly Ligne<ColonneComparaison>[] {
  return [
    ...comparables.map((ligne) => toComparable(ligne, versAbsolue)),
    ...refusees.flatMap(({ lignes }) =>
      lignes.map((ligne) => ({ ...toRefusee(ligne, versAbsolue), raison: expliquerRefus(ligne.refus, choix) })),
    ),
  ]
}

function toComparable(ligne: LigneComparable, versAbsolue: VersAbsolue): Ligne<ColonneComparaison> {
  const { territoire, convention, montant, denominateur, valeur, ecart, ecartMillieme, rang } = ligne
  return {
    ...toTerritoire(territoire, versAbsolue),
    comparable: true,
    motif: null,
    raison: null,
    montant_centimes: montant.centimes,
    personnes: denominateur?.valeur ?? null,
    personnes_date: denominateur?.millesime ?? null,
    personnes_source: denominateur?.sourceTitre ?? null,
    valeur_centimes: valeur.centimes,
    environ: valeur.approche,
    ecart_mediane_centimes: ecart?.centimes ?? null,
    ecart_mediane_milliemes: toMilliemes(ecartMillieme),
    rang: rang?.numero ?? null,
    ex_aequo: rang?.exAequo ?? null,
    convention_adresse: versAbsolue(getAdresseConvention(territoire, convention)),
  }
}

function toRefusee({ territoire, refus }: LigneRefusee, versAbsolue: VersAbsolue): Ligne<ColonneComparaison> {
  return {
    ...toTerritoire(territoire, versAbsolue),
    comparable: false,
    motif: refus.motif,
    raison: null,
    montant_centimes: null,
    personnes: null,
    personnes_date: null,
    personnes_source: null,
    valeur_centimes: null,
    environ: null,
    ecart_mediane_centimes: null,
    ecart_mediane_milliemes: null,
    rang: null,
    ex_aequo: null,
    convention_adresse: null,
  }
}

function toTerritoire(territoire: TerritoirePublie, versAbsolue: VersAbsolue) {
  const { nomCourt, code, region } = territoire
  return {
    territoire: nomCourt,
    code,
    region: region.nom,
    territoire_adresse: versAbsolue(getAdresseCollectivite(territoire)),
  }
}
