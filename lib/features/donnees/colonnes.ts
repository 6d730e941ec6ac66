import { z } from 'zod'
import { getAdresseConvention, getAdressePublication } from '@/lib/domain/adresse-publique'
import { PRECISIONS_DATE } from '@/lib/domain/vocabulaire'

/** Un identifiant, qui ne change jamais. */
export function identifiant(description: string, example = '01a203e9-768c-7379-abef-61d326f8a688') {
  return z.uuid().meta({ description, example })
}

export function identifiantOuNull(description: string, example = '01a203e9-768c-7379-abef-61d326f8a688') {
  return z.uuid().nullable().meta({ description, example })
}

export function texte(description: string, example: string) {
  return z.string().meta({ description, example })
}

export function texteOuNull(description: string, example: string) {
  return z.string().nullable().meta({ description, example })
}

export function mot<const M extends readonly [string, ...string[]]>(mots: M, description: string) {
  return z.enum(mots).meta({ description, example: mots[0] })
}

export function motOuNull<const M extends readonly [string, ...string[]]>(mots: M, description: string) {
  return z.enum(mots).nullable().meta({ description, example: mots[0] })
}

export function jour(description: string, example = '2020-10-23') {
  return z.iso.date().meta({ description, example })
}

export function jourOuNull(description: string, example = '2020-10-23') {
  return z.iso.date().nullable().meta({ description, example })
}

export function instant(description: string) {
  return z.iso.datetime().meta({ description, example: '2026-03-14T09:26:53.000Z' })
}

export function entier(description: string, example: number) {
  return z.int().meta({ description, example })
}

export function entierOuNull(description: string, example: number) {
  return z.int().nullable().meta({ description, example })
}

/** Un montant en centimes entiers : aucun nombre à virgule, et jamais zéro pour ce qui manque. */
export function centimesOuNull(description: string, example = 34_687_566) {
  return entierOuNull(`${description}, en centimes d’euro entiers\u202f; nul quand il n’est pas connu`, example)
}

export function vraiOuFaux(description: string, example = true) {
  return z.boolean().meta({ description, example })
}

export function textes(description: string, example: readonly string[]) {
  return z.array(z.string()).meta({ description, example: [...example] })
}

export const DATE_SIGNATURE = {
  date_signature: jourOuNull(
    'Le jour de la signature, ou le premier du mois ou de l’année si la source n’en dit pas plus',
  ),
  precision_date_signature: motOuNull(PRECISIONS_DATE, 'Ce que la source dit de cette date'),
}

export const NIVEAUX = ['acte', 'mesure', 'action'] as const

export const EVENEMENT = mot(['signature', 'explication', 'erratum'], 'Ce qui a fait paraître la publication')

export const PREUVES = {
  publie_le: instant('Quand cela a été publié'),
  sha256: texte(
    'L’empreinte SHA-256 du contenu exact de la publication',
    '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822c',
  ),
  empreinte: texte(
    'L’empreinte de la publication dans sa chaîne\u202f: contenu, ordre, motif, date et publication précédente compris',
    '60303ae22b998861bce3b28f33eec1be758a213c86c93c07',
  ),
}

export const TERRITOIRE = {
  territoire_code: texte(
    'Le code de la collectivité contractante\u202f: celui du département, ou celui que le portail lui donne',
    '43',
  ),
  territoire_nom: texte('Le nom de la collectivité contractante', 'Département de la Haute-Loire'),
  territoire_slug: texte('Ce qui la désigne dans les adresses', 'haute-loire'),
  region_code: texte('Le code de sa région', '84'),
}

export const CONVENTION = {
  ...TERRITOIRE,
  convention_id: identifiant('L’identifiant de la convention ou du plan'),
  convention_slug: texte('Ce qui la désigne dans les adresses, avec la collectivité', 'calpae-2019-2021'),
  convention_titre: texte(
    'Son titre',
    'Convention d’appui à la lutte contre la pauvreté et d’accès à l’emploi 2019-2021',
  ),
  cadre_code: texte('Le cadre dont elle suit les règles', 'calpae'),
  famille: mot(['convention', 'plan'], 'Une convention se juge à parité\u202f; un plan d’un autre cadre, non'),
}

const ACTE = {
  acte_id: identifiant('L’identifiant de l’acte'),
  acte_rang: entier('Le rang de l’acte\u202f: 0 pour la convention initiale', 1),
  acte_libelle: texte('Le nom de l’acte', 'Avenant 2020'),
  publication_id: identifiant('L’identifiant de la publication d’où vient la ligne'),
  publication_ordre: entier('Le rang de cette publication parmi celles de la convention, corrections comprises', 1),
}

/** Ce que toute ligne publiée dit d’elle-même. */
export const SITUATION = {
  ...CONVENTION,
  ...ACTE,
  courante: vraiOuFaux('Vrai quand la ligne vient de la dernière publication de la convention'),
}

/** Ce qui situe l’acte et sa publication. */
export const PUBLICATION = ACTE

interface Situee {
  readonly territoire_slug: string
  readonly convention_slug: string
  readonly publication_ordre: number
  readonly courante: boolean
}

/** La page de la convention, ou celle de la publication que d’autres ont remplacée. */
export function getPageSituee({ territoire_slug, convention_slug, publication_ordre, courante }: Situee): string {
  const adresse = getAdresseConvention({ slug: territoire_slug }, { slug: convention_slug })
  return courante ? adresse : getAdressePublication(adresse, publication_ordre)
}

/** La même, à l’endroit de la mesure ou de l’action. */
export function getPageFiche({ lignee, ...situee }: Situee & { readonly lignee: string }): string {
  return `${getPageSituee(situee)}#fiche-${lignee}`
}
