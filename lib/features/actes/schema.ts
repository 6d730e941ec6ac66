import { z } from 'zod'
import type { Sujet, Valeur } from '@/lib/domain/montant/montant'
import {
  jourFacultatif,
  jourObligatoire,
  LONGUEUR_TEXTE,
  lienFacultatif,
  montantSaisi,
  refinePeriode,
  texteFacultatif,
  texteLisible,
  texteObligatoire,
} from '@/lib/domain/saisie'
import { champsAction, champsMesure, voletFacultatif } from '@/lib/domain/saisie-fiche'
import { ABSENCES, FINANCEURS, NATURES, PRECISIONS, PRECISIONS_DATE, STATUTS_ECART } from '@/lib/domain/vocabulaire'

const id = z.uuid({ error: 'Référence inconnue.' })
const idFacultatif = id.nullish().transform((valeur) => valeur ?? null)
const version = z.coerce.number<number | string>().int().nonnegative()

export const acteSchema = z.object({ acteId: id })

export const signataireSchema = z.object({
  nom: texteObligatoire('Indiquez le nom du signataire.'),
  fonction: texteObligatoire('Indiquez sa fonction.'),
  partie: z.enum(['etat', 'departement', 'commissaire', 'autre'], { error: 'Indiquez au nom de qui il signe.' }),
})

export const deliberationSchema = z.object({
  organe: texteFacultatif(),
  date: jourObligatoire,
  numero: texteFacultatif(60),
  url: lienFacultatif,
})

const denombrement = z.object({
  objet: z.enum(['mesure', 'action'], { error: 'Indiquez ce qui est compté.' }),
  volet: voletFacultatif,
  qualificatif: texteFacultatif(),
  nombre: z.coerce
    .number<number | string>({ error: 'Écrivez un nombre entier.' })
    .int('Écrivez un nombre entier.')
    .min(0)
    .max(9_999),
  sourceId: z.uuid({ error: 'Choisissez la source.' }),
  citation: texteFacultatif(LONGUEUR_TEXTE),
})

/** L’en-tête de l’acte : période, signature, ce que la source annonce en nombre. */
export const enTeteSchema = z
  .object({
    acteId: id,
    version,
    libelle: texteObligatoire('Donnez un libellé à l’acte, par exemple « Avenant 2020 ».'),
    numero: z.coerce
      .number<number | string | null | undefined>({ error: 'Écrivez un nombre entier.' })
      .int()
      .min(0)
      .max(999)
      .nullish()
      .transform((n) => n ?? null),
    debut: jourFacultatif,
    fin: jourFacultatif,
    dateSignature: jourFacultatif,
    precisionDateSignature: z.enum(PRECISIONS_DATE).default('jour'),
    repriseApresCoup: z.boolean().default(false),
    sourceId: idFacultatif,
    citation: texteFacultatif(LONGUEUR_TEXTE),
    signataires: z.array(signataireSchema).max(12).default([]),
    deliberations: z.array(deliberationSchema).max(12).default([]),
    denombrements: z.array(denombrement).max(40).default([]),
  })
  .superRefine(refinePeriode)

export const mesureSchema = z.object({ acteId: id, ...champsMesure, catalogueCode: texteFacultatif(80) })

export const updateMesureSchema = mesureSchema.extend({ mesureId: id, version })
export const deleteMesureSchema = z.object({ acteId: id, mesureId: id, version })

export const mesuresCatalogueSchema = z.object({
  acteId: id,
  codes: z.array(texteLisible().max(80)).min(1, 'Cochez au moins une mesure du catalogue.').max(60),
})

export const ficheActionSchema = z.object({ acteId: id, mesureId: idFacultatif, ...champsAction })

export const updateFicheActionSchema = ficheActionSchema.extend({ actionId: id, version })
export const deleteFicheActionSchema = z.object({ acteId: id, actionId: id, version })

/** « acte », « mesure:<id> » ou « action:<id> », tel qu’un menu déroulant l’envoie. */
export const sujetSaisi = z
  .string({ error: 'Indiquez ce que le montant finance.' })
  .transform((texte, contexte): Sujet => {
    if (texte === 'acte') return { niveau: 'acte' }
    const [niveau, cle] = texte.split(':')
    if ((niveau === 'mesure' || niveau === 'action') && id.safeParse(cle).success && cle) return { niveau, id: cle }
    contexte.addIssue({ code: 'custom', message: 'Indiquez ce que le montant finance.' })
    return z.NEVER
  })

/** Une ligne de montant, telle qu’elle se tape. */
export const ligneMontant = z
  .object({
    id: idFacultatif,
    sujet: sujetSaisi,
    financeur: z.enum(FINANCEURS, { error: 'Indiquez qui paie.' }),
    financeurNom: texteFacultatif(),
    debut: jourObligatoire,
    fin: jourObligatoire,
    nature: z.enum(NATURES, { error: 'Indiquez la nature du montant.' }),
    montant: montantSaisi,
    precision: z.enum(PRECISIONS).nullish(),
    absence: z.enum(ABSENCES).nullish(),
    perimetre: texteFacultatif(),
    sourceId: idFacultatif,
    citation: texteFacultatif(LONGUEUR_TEXTE),
    page: texteFacultatif(40),
    note: texteFacultatif(LONGUEUR_TEXTE),
  })
  .superRefine(refinePeriode)
  .superRefine(({ financeur, financeurNom }, contexte) => {
    if (financeur === 'autre' && financeurNom === null) {
      contexte.addIssue({ code: 'custom', path: ['financeurNom'], message: 'Nommez cet autre financeur.' })
    }
  })
  .transform(({ montant, precision, absence, debut, fin, financeurNom, ...ligne }) => ({
    ...ligne,
    financeurNom: ligne.financeur === 'autre' ? financeurNom : null,
    periode: { debut, fin },
    valeur: toValeur(montant, precision ?? null, absence ?? null),
  }))

export type LigneMontantSaisie = z.output<typeof ligneMontant>

/** Une case vide est une absence déclarée, jamais un zéro ; zéro s’écrit 0. */
export function toValeur(
  montant: z.output<typeof montantSaisi>,
  precision: (typeof PRECISIONS)[number] | null,
  absence: (typeof ABSENCES)[number] | null,
): Valeur {
  if (montant === null) return { kind: absence ?? 'non_renseigne' }
  return { kind: 'chiffre', centimes: montant.centimes, precision: precision ?? montant.precisionSuggeree }
}

export const LIGNES_MAX = 600

function hasIdsDistincts(lignes: readonly { readonly id: string | null }[]): boolean {
  const ids = lignes.map(({ id }) => id).filter((cle) => cle !== null)
  return new Set(ids).size === ids.length
}

export const montantsSchema = z.object({
  acteId: id,
  version,
  montants: z
    .array(ligneMontant)
    .max(LIGNES_MAX, `${LIGNES_MAX} montants au plus par acte.`)
    .refine(hasIdsDistincts, 'Un même montant est envoyé deux fois.')
    .default([]),
})

/** Une ligne changée, avec ce dont le changement est parti. Null : elle n’existait pas, ou n’existe plus. */
const changementMontant = z.object({ id, de: ligneMontant.nullable(), vers: ligneMontant.nullable() })

export const lignesSchema = z.object({
  acteId: id,
  version,
  changements: z
    .array(changementMontant)
    .min(1)
    .max(LIGNES_MAX, `${LIGNES_MAX} montants au plus par acte.`)
    .refine(hasIdsDistincts, 'Un même montant est envoyé deux fois.'),
})

const lecture = {
  valeur: texteObligatoire('Écrivez cette lecture.'),
  citation: texteObligatoire('Citez la phrase de la source.', LONGUEUR_TEXTE),
  sourceId: z.uuid({ error: 'Choisissez la source.' }),
}

export const ecartConsigneSchema = z.object({
  acteId: id,
  type: z.enum(['date', 'perimetre', 'denombrement', 'montant'], { error: 'Indiquez sur quoi porte l’écart.' }),
  libelle: texteObligatoire('Dites en quelques mots ce qui ne concorde pas.'),
  lectureA: z.object(lecture),
  lectureB: z.object(lecture),
})

export const deleteEcartConsigneSchema = z.object({ acteId: id, ecartId: id })

export const explicationEcartSchema = z.object({
  acteId: id,
  cle: texteObligatoire('Écart inconnu.', LONGUEUR_TEXTE),
  statut: z.enum(STATUTS_ECART, { error: 'Indiquez où en est l’écart.' }),
  explication: texteObligatoire('Écrivez l’explication que le public lira.', LONGUEUR_TEXTE),
})

/** L’empreinte dit quel contenu a été relu : s’il a bougé depuis, la signature est refusée. */
export const signatureSchema = z.object({ acteId: id, empreinte: z.string().length(64) })

/** La case à cocher du formulaire : on ne signe pas d’un clic égaré. */
export const confirmationSchema = z.object({
  confirmation: z.boolean({ error: 'Cochez la case pour confirmer que vous avez tout relu.' }),
})

/** Ce que les formulaires envoient, avant lecture. */
export type SaisieEnTete = Partial<z.input<typeof enTeteSchema>>
export type SaisieMesure = Partial<z.input<typeof updateMesureSchema>>
export type SaisieFicheAction = Partial<z.input<typeof updateFicheActionSchema>>
export type SaisieEcartConsigne = z.input<typeof ecartConsigneSchema>
export type SaisieExplication = Partial<z.input<typeof explicationEcartSchema>>
