import { z } from 'zod'
import { texteObligatoire } from '@/lib/domain/saisie'

/** Un acte signé il y a longtemps, enregistré à sa place dans la convention, même avant ceux qui le précèdent. */
export const repriseSchema = z.object({
  conventionId: z.uuid({ error: 'Référence inconnue.' }),
  rang: z.coerce.number<number | string>({ error: 'Choisissez la place de l’acte.' }).int().min(0).max(99),
  libelle: texteObligatoire('Donnez un libellé à l’acte, par exemple « Avenant 2020 ».'),
  numero: z.coerce
    .number<number | string | null | undefined>({ error: 'Écrivez un nombre entier.' })
    .int()
    .min(0)
    .max(999)
    .nullish()
    .transform((n) => n ?? null),
  /** Vrai pour partir de l’acte qui précède, faux pour partir d’une page blanche. */
  copie: z.boolean().default(false),
})

export type SaisieReprise = z.input<typeof repriseSchema>
