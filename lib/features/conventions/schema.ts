import { z } from 'zod'
import { champsTexte } from '@/lib/domain/lecture/saisie-texte'
import {
  jourFacultatif,
  LONGUEUR_TEXTE,
  lienFacultatif,
  refinePeriode,
  texteFacultatif,
  texteObligatoire,
} from '@/lib/domain/saisie'
import { siretFacultatif } from '@/lib/domain/siret'
import { PRECISIONS_DATE } from '@/lib/domain/vocabulaire'

const id = z.uuid({ error: 'Référence inconnue.' })
const version = z.coerce.number<number | string>().int().nonnegative()

export const conventionSchema = z.object({ conventionId: id })
export const rienSchema = z.object({})

const champsConvention = {
  titre: texteObligatoire('Donnez un titre à la convention.'),
  debut: jourFacultatif,
  fin: jourFacultatif,
  periodeNote: texteFacultatif(),
}

/** Le texte d’où l’on ouvre une convention. */
export const texteConventionSchema = z.object(champsTexte)

/** Peu de champs exigés : le cadre, la collectivité et un titre suffisent pour commencer. */
export const createConventionSchema = z
  .object({
    collectiviteId: z.uuid({ error: 'Choisissez la collectivité.' }),
    cadreCode: texteObligatoire('Choisissez le cadre.', 40),
    ...champsConvention,
    /** Laissé vide, il se déduit du cadre et de la période. */
    slug: z
      .string()
      .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'Lettres minuscules sans accent, chiffres et tirets.')
      .max(80)
      .nullish()
      .transform((slug) => slug || null),
    departements: z.array(z.string().max(3)).max(8).default([]),
    deliberationOrgane: texteFacultatif(),
    deliberationDate: jourFacultatif,
    deliberationNumero: texteFacultatif(60),
    deliberationUrl: lienFacultatif,
  })
  .superRefine(refinePeriode)
  .superRefine(({ deliberationDate, deliberationOrgane, deliberationNumero, deliberationUrl }, contexte) => {
    if (
      deliberationDate === null &&
      [deliberationOrgane, deliberationNumero, deliberationUrl].some((v) => v !== null)
    ) {
      contexte.addIssue({ code: 'custom', path: ['deliberationDate'], message: 'Indiquez la date de la délibération.' })
    }
  })

export const updateConventionSchema = z
  .object({ conventionId: id, version, ...champsConvention })
  .superRefine(refinePeriode)

/** Ce que le schéma des subventions admet d’une description des conditions de versement. */
const CONDITIONS_MAX = 256

export const identifiantsSchema = z
  .object({
    conventionId: id,
    attribuantNom: texteFacultatif(),
    attribuantSiret: siretFacultatif,
    beneficiaireSiret: siretFacultatif,
    conditionsVersement: texteFacultatif(CONDITIONS_MAX),
    /** Ce que le formulaire a lu à son ouverture : il ne remplace que cela. */
    avant: z
      .object({
        attribuantNom: texteFacultatif(),
        attribuantSiret: texteFacultatif(),
        beneficiaireSiret: texteFacultatif(),
        conditionsVersement: texteFacultatif(),
      })
      .prefault({}),
  })
  .superRefine(({ attribuantSiret, beneficiaireSiret }, contexte) => {
    if (beneficiaireSiret !== null && beneficiaireSiret === attribuantSiret) {
      const message = 'Ce SIRET est déjà celui du service de l’État\u202f: donnez celui de la collectivité.'
      contexte.addIssue({ code: 'custom', path: ['beneficiaireSiret'], message })
    }
  })

export const sourceSchema = z.object({
  conventionId: id,
  nature: z.enum(['acte', 'deliberation', 'site_officiel', 'presse', 'autre'], {
    error: 'Choisissez la nature du document.',
  }),
  titre: texteObligatoire('Donnez le titre du document.'),
  editeur: texteFacultatif(),
  date: jourFacultatif,
  precisionDate: z.enum(PRECISIONS_DATE).default('jour'),
  url: lienFacultatif,
})

export const updateSourceSchema = sourceSchema.extend({ sourceId: id, version })
export const deleteSourceSchema = z.object({ conventionId: id, sourceId: id })

export const faitSchema = z.object({
  conventionId: id,
  libelle: texteObligatoire('Dites de quoi parle ce fait.'),
  valeur: texteObligatoire('Écrivez la valeur, telle que la source la donne.'),
  date: jourFacultatif,
  precisionDate: z.enum(PRECISIONS_DATE).default('jour'),
  sourceId: z.uuid({ error: 'Choisissez la source.' }),
  citation: texteFacultatif(LONGUEUR_TEXTE),
})

export const deleteFaitSchema = z.object({ conventionId: id, faitId: id })

/** Ce que les formulaires envoient, avant lecture. */
export type SaisieConvention = z.input<typeof createConventionSchema>
export type ModificationConvention = z.input<typeof updateConventionSchema>
export type SaisieSource = Partial<z.input<typeof updateSourceSchema>>
export type SaisieIdentifiants = z.input<typeof identifiantsSchema>
export type SaisieFait = z.input<typeof faitSchema>
