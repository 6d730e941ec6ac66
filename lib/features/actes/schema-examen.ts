import { z } from 'zod'
import { type AncreFil, parseAncre } from '@/lib/domain/examen/ancre'
import { montantObligatoire, texteFacultatif, texteObligatoire } from '@/lib/domain/saisie'
import { PRECISIONS } from '@/lib/domain/vocabulaire'
import { acteSchema } from './schema'

const LONGUEUR_REMARQUE = 2_000
const id = z.uuid({ error: 'Référence inconnue.' })
const reponse = texteFacultatif(LONGUEUR_REMARQUE)

/** « acte », « action:<lignée>:objectif » ou « montant:<identifiant> », tel qu’un menu déroulant l’envoie. */
const ancreSaisie = z
  .string({ error: 'Indiquez de quoi parle la remarque.' })
  .transform((texte, contexte): AncreFil => {
    const lue = parseAncre(texte)
    if (lue && (lue.ancre.niveau === 'acte' || id.safeParse(lue.ancre.cle).success)) return lue
    contexte.addIssue({ code: 'custom', message: 'Indiquez de quoi parle la remarque.' })
    return z.NEVER
  })

export const filSchema = acteSchema.extend({
  ancre: ancreSaisie,
  texte: texteObligatoire('Écrivez votre remarque.', LONGUEUR_REMARQUE),
  ouvreLigne: z.boolean().default(false),
})

export const filDesigneSchema = acteSchema.extend({ filId: id })
export const reponseFilSchema = filDesigneSchema.extend({
  texte: texteObligatoire('Écrivez votre réponse.', LONGUEUR_REMARQUE),
})

export const contrePropositionSchema = acteSchema.extend({
  montantId: z.uuid({ error: 'Choisissez le montant discuté.' }),
  valeur: montantObligatoire('Indiquez la valeur que vous proposez.'),
  precision: z.enum(PRECISIONS).nullish(),
  raison: texteObligatoire('Dites pourquoi : l’autre côté le lira.', LONGUEUR_REMARQUE),
  sourceTitre: texteObligatoire('Dites d’où vient cette valeur.'),
})

export const propositionDesigneeSchema = acteSchema.extend({ propositionId: id })
export const reglementSchema = propositionDesigneeSchema.extend({
  decision: z.enum(['accepter', 'decliner'], { error: 'Acceptez ou déclinez.' }),
  reponse,
})

/** Jusqu’où la personne a lu : la version et l’instant de la page qu’elle avait sous les yeux. */
export const visiteSchema = acteSchema.extend({
  versionOrdre: z.coerce
    .number<number | string | null | undefined>()
    .int()
    .nonnegative()
    .nullish()
    .transform((ordre) => ordre ?? null),
  vueLe: z.iso.datetime({ error: 'Date illisible.' }),
})

/** Ce que les formulaires envoient, avant lecture. */
export type SaisieFil = Partial<z.input<typeof filSchema>>
export type SaisieReponse = Partial<z.input<typeof reponseFilSchema>>
export type SaisieContreProposition = Partial<z.input<typeof contrePropositionSchema>>
export type SaisieReglement = Partial<z.input<typeof reglementSchema>>
