import { z } from 'zod'
import { DECISIONS_IMPORT } from '@/lib/domain/import/choix'
import type { Classeur } from '@/lib/domain/import/feuille'
import { ROLES_COLONNE } from '@/lib/domain/import/roles'
import { jourFacultatif, LONGUEUR_TEXTE, refinePeriode, texteLisible } from '@/lib/domain/saisie'
import { FINANCEURS, NATURES } from '@/lib/domain/vocabulaire'
import { COLONNES_MAX, FEUILLES_MAX, LIGNES_MAX } from '@/lib/platform/classeur/limites'
import { traceSchema } from './colonnes-montant'
import { effetFicheSchema } from './effets-fiches'
import { acteSchema } from './schema'

export const importSchema = acteSchema.extend({ importId: z.uuid({ error: 'Référence inconnue.' }) })

/** Un classeur déjà lu sous garde. */
export const depotImportSchema = acteSchema.extend({
  nomFichier: z.string().min(1),
  octets: z.number().int().min(1),
  sha256: z.string().length(64),
  classeur: z.custom<Classeur>((valeur) => typeof valeur === 'object' && valeur !== null),
})

/** Ne pas importer un libellé du fichier. */
export const ECARTER = 'ecarter'

/** Ce que l’agent dit des colonnes de son fichier, et de ce qu’aucune ne dit. */
export const correspondanceSaisieSchema = importSchema
  .extend({
    feuille: z.coerce.number<number | string>().int().min(0).max(FEUILLES_MAX),
    roles: z.array(z.enum(ROLES_COLONNE)).max(COLONNES_MAX).default([]),
    nature: z.enum(NATURES),
    financeur: z
      .enum(FINANCEURS)
      .nullish()
      .transform((financeur) => financeur ?? null),
    debut: jourFacultatif,
    fin: jourFacultatif,
    sourceId: z
      .uuid({ error: 'Source inconnue.' })
      .nullish()
      .transform((id) => id ?? null),
    intitules: z
      .array(
        z.object({
          libelle: texteLisible().max(LONGUEUR_TEXTE),
          ligne: texteLisible()
            .max(60)
            .nullish()
            .transform((ligne) => ligne ?? null),
        }),
      )
      .max(LIGNES_MAX)
      .default([]),
  })
  .superRefine(refinePeriode)

export type SaisieCorrespondance = z.input<typeof correspondanceSaisieSchema>

/** L’empreinte dit quel aperçu a été lu : s’il n’est plus le même, l’import est refusé et l’aperçu se relit. */
export const applicationSchema = importSchema.extend({
  empreinte: z.string().length(64),
  choix: z
    .array(
      z.object({
        id: z.string().max(100),
        decision: z.enum(DECISIONS_IMPORT, { error: 'Choisissez ce qui reste.' }),
      }),
    )
    .max(LIGNES_MAX)
    .default([]),
})

const effet = z.object({
  id: z.string(),
  ordre: z.number().int(),
  /** L’intitulé du jour ; null pour l’acte entier. */
  sujet: z.string().nullable(),
  de: traceSchema.nullable(),
  vers: traceSchema.nullable(),
})

/** Ce qu’un import a écrit, avant et après : de quoi l’annuler. */
export const effetsSchema = z.object({ montants: z.array(effet), fiches: z.array(effetFicheSchema).default([]) })
export type Effets = z.output<typeof effetsSchema>
