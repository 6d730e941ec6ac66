import { z } from 'zod'
import { type Centimes, centimes } from '@/lib/domain/centimes'
import { isPreuveSignature } from '@/lib/domain/document'
import {
  ABSENCES,
  FINANCEURS,
  NATURES,
  NIVEAUX_PARITE,
  PRECISIONS,
  PRECISIONS_DATE,
  STATUTS_ACTE,
  STATUTS_ACTION,
  STATUTS_ECART,
  TYPES_AVENANT,
  TYPES_COLLECTIVITE,
  TYPES_ECART,
} from '@/lib/domain/vocabulaire'

/**
 * La photographie entière d’un acte : ce que l’agent rédige, ce que la signature fige, ce que le public lit.
 * Une seule définition, d’où viennent les types et l’écriture de l’instantané publié.
 */

const texte = z.string()
const texteOuNull = z.string().nullable()
const id = z.string()
const jour = z.iso.date()
const dateConnue = { date: jour.nullable(), precisionDate: z.enum(PRECISIONS_DATE).nullable() }
const periode = z.object({ debut: jour, fin: jour })

/** Les centimes voyagent en chaîne décimale : JSON n’a pas d’entier exact. */
const montantExact = z.codec(
  z.string().regex(/^-?\d+$/),
  z.custom<Centimes>((v) => typeof v === 'bigint'),
  {
    decode: (chaine) => centimes(BigInt(chaine)),
    encode: (valeur) => valeur.toString(),
  },
)

const valeur = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('chiffre'), centimes: montantExact, precision: z.enum(PRECISIONS) }),
  ...ABSENCES.map((absence) => z.object({ kind: z.literal(absence) })),
])

const sujet = z.discriminatedUnion('niveau', [
  z.object({ niveau: z.literal('acte') }),
  z.object({ niveau: z.literal('mesure'), id }),
  z.object({ niveau: z.literal('action'), id }),
])

const source = z.object({
  id,
  nature: z.enum(['acte', 'deliberation', 'site_officiel', 'presse', 'autre']),
  titre: texte,
  editeur: texteOuNull,
  ...dateConnue,
  url: texteOuNull,
})

/** Un montant, tel qu’il voyage en JSON. */
export const montantComplet = z.object({
  id,
  sujet,
  financeur: z.enum(FINANCEURS),
  financeurNom: texteOuNull,
  periode,
  nature: z.enum(NATURES),
  perimetre: texteOuNull,
  valeur,
  sourceId: id.nullable(),
  citation: texteOuNull,
  page: texteOuNull,
  note: texteOuNull,
  saisiPar: texte,
  saisiLe: texte,
})

const mesure = z.object({
  id,
  lignee: id,
  code: texteOuNull,
  intitule: texte,
  descriptif: texteOuNull,
  volet: texteOuNull,
  catalogueCode: texteOuNull,
})

const action = z.object({
  id,
  lignee: id,
  mesureId: id.nullable(),
  code: texteOuNull,
  titre: texte,
  objectif: texteOuNull,
  descriptif: texteOuNull,
  resultatsAttendus: texteOuNull,
  volet: texteOuNull,
  statutAction: z.enum(STATUTS_ACTION).nullable(),
  pilote: texteOuNull,
  partenaires: z.array(texte),
  cofinanceurs: z.array(texte),
  publicCible: texteOuNull,
  territoire: texteOuNull,
  calendrier: texteOuNull,
  indicateurs: texteOuNull,
  axes: z.array(texte),
  phases: z.array(z.object({ libelle: texte, echeance: texteOuNull, territoire: texteOuNull })),
})

/** Ce qui s’écrit d’une mesure ou d’une action, ou une partie : l’acte seul sait le reste. */
export const valeursMesure = mesure.omit({ id: true, lignee: true, catalogueCode: true }).partial()
export const valeursAction = action.omit({ id: true, lignee: true }).partial()

const denombrement = z.object({
  id,
  objet: z.enum(['mesure', 'action']),
  volet: texteOuNull,
  qualificatif: texteOuNull,
  nombre: z.number().int(),
  sourceId: id,
  citation: texteOuNull,
})

const lecture = z.object({ valeur: texte, citation: texte, sourceId: id })

const ecartConsigne = z.object({
  id,
  lignee: id,
  type: z.enum(TYPES_ECART),
  libelle: texte,
  lectures: z.tuple([lecture, lecture]),
})

/** Ce qu’une ligne de l’acte précédent est devenue, quand elle n’est pas simplement continuée. */
const filiation = z.object({
  type: z.enum(['scission', 'fusion', 'fin']),
  niveau: z.enum(['mesure', 'action']),
  deLignee: id,
  deIntitule: texte,
  versLignee: id.nullable(),
  motif: texteOuNull,
})

/** Une pièce publiée avec l’acte : son empreinte entre dans celle de l’instantané. */
const piece = z.object({
  id,
  type: z.enum(['acte_signe', 'deliberation', 'annexe', 'autre']),
  titre: texte,
  format: z.enum(['pdf', 'odt', 'xlsx']),
  octets: z.number().int(),
  sha256: texte,
})

/** Une date que l’acte engage à tenir ; son code la suit d’un acte à l’autre. */
const echeance = z.object({ code: texte, libelle: texte, echeance: jour })

const acte = z.object({
  id,
  rang: z.number().int(),
  numero: z.number().int().nullable(),
  libelle: texte,
  statut: z.enum(STATUTS_ACTE),
  periode: periode.nullable(),
  dateSignature: jour.nullable(),
  precisionDateSignature: z.enum(PRECISIONS_DATE).nullable(),
  repriseApresCoup: z.boolean(),
  /** Qui a enregistré après coup un acte ancien. */
  reprisePar: texteOuNull.default(null),
  typeAvenant: z.enum(TYPES_AVENANT).nullable().default(null),
  sourceId: id.nullable(),
  citation: texteOuNull,
  deliberations: z.array(z.object({ id, organe: texteOuNull, date: jour, numero: texteOuNull, url: texteOuNull })),
  signataires: z.array(
    z.object({ id, nom: texte, fonction: texte, partie: z.enum(['etat', 'departement', 'commissaire', 'autre']) }),
  ),
  denombrements: z.array(denombrement),
  mesures: z.array(mesure),
  actions: z.array(action),
  montants: z.array(montantComplet),
  ecartsConsignes: z.array(ecartConsigne),
  filiations: z.array(filiation).default([]),
  echeances: z.array(echeance).default([]),
  pieces: z.array(piece).default([]),
})

const convention = z.object({
  id,
  collectiviteId: id,
  slug: texte,
  titre: texte,
  periode: periode.nullable(),
  periodeNote: texteOuNull,
  departements: z.array(texte),
  cadre: z.object({
    code: texte,
    nom: texte,
    nomLong: texte,
    famille: z.enum(['convention', 'plan']),
    niveauParite: z.enum(NIVEAUX_PARITE),
    volets: z.array(z.object({ code: texte, libelle: texte })),
  }),
  faits: z.array(z.object({ id, libelle: texte, valeur: texte, ...dateConnue, sourceId: id, citation: texteOuNull })),
  explications: z.array(z.object({ cle: texte, statut: z.enum(STATUTS_ECART), explication: texte })),
  sources: z.array(source),
})

const collectivite = z.object({
  id,
  code: texte,
  type: z.enum(TYPES_COLLECTIVITE),
  nom: texte,
  nomCourt: texte,
  slug: texte,
  article: texte,
  charniere: texte,
})

const instantane = z.object({ format: z.literal(1), collectivite, convention, acte })

export type Source = z.output<typeof source>
export type MontantComplet = z.output<typeof montantComplet>
export type Mesure = z.output<typeof mesure>
export type Action = z.output<typeof action>
export type ValeursMesure = z.output<typeof valeursMesure>
export type ValeursAction = z.output<typeof valeursAction>
export type DenombrementComplet = z.output<typeof denombrement>
export type EcartConsigneComplet = z.output<typeof ecartConsigne>
export type Filiation = z.output<typeof filiation>
export type Echeance = z.output<typeof echeance>
export type Piece = z.output<typeof piece>
export type Acte = z.output<typeof acte>
export type Convention = z.output<typeof convention>
export type CollectiviteContractante = z.output<typeof collectivite>
export type Instantane = z.output<typeof instantane>

/** Écrit l’instantané, toujours de la même façon : l’empreinte publiée porte sur ce texte exact. */
export function serializeInstantane(contenu: Instantane): string {
  return JSON.stringify(z.encode(instantane, contenu))
}

/** Relit un instantané publié. Lève si le texte n’est pas un instantané de ce format. */
export function parseInstantane(contenu: string): Instantane {
  return z.decode(instantane, JSON.parse(contenu))
}

/**
 * Ce qui sera public d’un acte : lui-même, et de sa convention les seules sources et explications qu’il appelle.
 * Une source ajoutée pour un avenant encore en rédaction n’y paraît pas.
 */
export function buildInstantane(
  { collectivite, convention, acte }: Omit<Instantane, 'format'>,
  clesEcarts: readonly string[],
): Instantane {
  const citees = new Set([
    acte.sourceId,
    ...acte.montants.map(({ sourceId }) => sourceId),
    ...acte.denombrements.map(({ sourceId }) => sourceId),
    ...acte.ecartsConsignes.flatMap(({ lectures }) => lectures.map(({ sourceId }) => sourceId)),
    ...convention.faits.map(({ sourceId }) => sourceId),
  ])
  return {
    format: 1,
    collectivite,
    convention: {
      ...convention,
      sources: convention.sources.filter(({ id: cle }) => citees.has(cle)),
      explications: convention.explications.filter(({ cle }) => clesEcarts.includes(cle)),
    },
    acte,
  }
}

/**
 * Ce que l’examen valide : le contrat, sans ses preuves de signature ni les faits et réponses que la convention porte à
 * part. La même écriture à la validation et à la signature : rien ne peut changer entre les deux.
 */
export function toContenuExamine({ collectivite, convention, acte }: Omit<Instantane, 'format'>): Instantane {
  return buildInstantane(
    {
      collectivite,
      convention: { ...convention, faits: [], explications: [] },
      acte: {
        ...acte,
        statut: 'transmis',
        dateSignature: null,
        precisionDateSignature: null,
        reprisePar: null,
        signataires: [],
        deliberations: [],
        pieces: acte.pieces.filter(({ type }) => !isPreuveSignature(type)),
      },
    },
    [],
  )
}
