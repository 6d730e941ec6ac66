import { getAdresseCollectivite, getAdresseConvention } from '@/lib/domain/adresse-publique'
import { getAncreEcart } from '@/lib/domain/ecarts/ancre'
import type { LigneEcart } from '@/lib/domain/ecarts/ligne'
import { LIBELLES_STATUTS_ECART, LIBELLES_TYPES_ECART } from '@/lib/domain/libelles'
import { LIBELLES_QUALIFICATIONS } from '@/lib/domain/phrase/registre-ecarts'
import { type Colonne, type Ligne, libellerPar } from '@/lib/platform/tableau/tableau'

export const COLONNES_ECARTS = [
  { cle: 'region', type: 'texte', description: 'La région de la collectivité' },
  { cle: 'collectivite', type: 'texte', description: 'La collectivité qui répond de l’écart' },
  { cle: 'collectivite_adresse', type: 'texte', description: 'Sa page' },
  { cle: 'convention', type: 'texte', description: 'La convention dont l’acte en vigueur porte l’écart' },
  { cle: 'cadre', type: 'texte', description: 'Le cadre de la convention' },
  {
    cle: 'qualification',
    type: 'texte',
    description: 'Réel, relevé à la lecture, ou explicable par les arrondis',
    libeller: libellerPar(LIBELLES_QUALIFICATIONS),
  },
  { cle: 'type', type: 'texte', description: 'Ce sur quoi il porte', libeller: libellerPar(LIBELLES_TYPES_ECART) },
  { cle: 'statut', type: 'texte', description: 'Ce qui en est répondu', libeller: libellerPar(LIBELLES_STATUTS_ECART) },
  { cle: 'titre', type: 'texte', description: 'Ce que l’écart oppose' },
  { cle: 'phrase', type: 'texte', description: 'L’écart en une phrase' },
  { cle: 'portee', type: 'texte', description: 'Le sujet, la nature, la période et le financeur comparés' },
  { cle: 'valeur_1', type: 'texte', description: 'Le premier chiffre, ou le premier passage' },
  { cle: 'citation_1', type: 'texte', description: 'Les mots de la source' },
  { cle: 'source_1', type: 'texte', description: 'Le titre de la source' },
  { cle: 'valeur_2', type: 'texte', description: 'Le second chiffre, ou le second passage' },
  { cle: 'citation_2', type: 'texte', description: 'Les mots de la source' },
  { cle: 'source_2', type: 'texte', description: 'Le titre de la source' },
  {
    cle: 'ecart_centimes',
    type: 'montant',
    description: 'Annoncé moins calculé ; vide quand l’écart n’est pas d’argent',
  },
  {
    cle: 'explication',
    type: 'texte',
    description: 'L’explication publique de la collectivité ; vide s’il n’y en a pas',
  },
  { cle: 'depuis', type: 'instant', description: 'Quand une publication l’a montré pour la première fois' },
  { cle: 'adresse', type: 'texte', description: 'L’écart dans la page de sa convention' },
] as const satisfies readonly Colonne[]

type ColonneEcart = (typeof COLONNES_ECARTS)[number]['cle']

/** Un écart tel que chaque fichier le donne ; `versAbsolue` rend une adresse qui se lit hors du portail. */
export function toLigneEcart(ligne: LigneEcart, versAbsolue: (chemin: string) => string): Ligne<ColonneEcart> {
  const { collectivite, convention, qualification, type, statut, titre, phrase, portee, montant, lectures } = ligne
  const [premiere, seconde] = lectures
  return {
    region: collectivite.region.nom,
    collectivite: collectivite.nom,
    collectivite_adresse: versAbsolue(getAdresseCollectivite(collectivite)),
    convention: convention.titre,
    cadre: convention.cadreNom,
    qualification,
    type,
    statut,
    titre,
    phrase,
    portee,
    valeur_1: premiere?.valeur ?? null,
    citation_1: premiere?.citation ?? null,
    source_1: premiere?.source ?? null,
    valeur_2: seconde?.valeur ?? null,
    citation_2: seconde?.citation ?? null,
    source_2: seconde?.source ?? null,
    ecart_centimes: montant,
    explication: ligne.explication,
    depuis: ligne.depuis,
    adresse: versAbsolue(`${getAdresseConvention(collectivite, convention)}#${getAncreEcart(ligne.cle)}`),
  }
}
