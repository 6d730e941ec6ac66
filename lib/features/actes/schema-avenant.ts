import { z } from 'zod'
import { CHOIX_PERIODE, getPeriodeDuRegime, isAnneePlausible } from '@/lib/domain/avenant/periode'
import type { Periode } from '@/lib/domain/periode'
import { jourFacultatif, refinePeriode, texteObligatoire } from '@/lib/domain/saisie'
import { BLOCS, TYPES_AVENANT } from '@/lib/domain/vocabulaire'

const id = z.uuid({ error: 'Référence inconnue.' })

const entier = z.coerce
  .number<number | string | null | undefined>({ error: 'Écrivez un nombre entier.' })
  .int('Écrivez un nombre entier.')
  .nullish()
  .transform((n) => n ?? null)

/** Ce qu’est l’avenant et la période qu’il couvre. Sans type, il ouvre tous les blocs ; sans régime, les dates valent seules. */
export const avenantSchema = z
  .object({
    conventionId: id,
    typeAvenant: z
      .enum(TYPES_AVENANT, { error: 'Choisissez ce que l’avenant vient faire.' })
      .nullish()
      .transform((type) => type ?? null),
    libelle: texteObligatoire('Donnez un libellé à l’avenant, par exemple « Avenant 2020 ».'),
    numero: entier.refine((n) => n === null || (n >= 0 && n <= 999), 'Écrivez un nombre entre 0 et 999.'),
    regime: z
      .enum(CHOIX_PERIODE, { error: 'Choisissez comment la période est comptée.' })
      .nullish()
      .transform((regime) => regime ?? 'autre'),
    annee: entier,
    debut: jourFacultatif,
    fin: jourFacultatif,
    /** Reprend les lignes de la dernière période pour celle-ci, sans leur chiffre. */
    preparer: z.boolean().default(false),
    finConvention: jourFacultatif,
  })
  .superRefine((saisie, contexte) => {
    const { regime, annee, typeAvenant, finConvention } = saisie
    if ((regime === 'civil' || regime === 'glissant') && (annee === null || !isAnneePlausible(annee))) {
      contexte.addIssue({ code: 'custom', path: ['annee'], message: 'Indiquez l’année sur quatre chiffres.' })
    }
    if (regime === 'autre') refinePeriode(saisie, contexte)
    if (typeAvenant === 'prolongation' && finConvention === null) {
      contexte.addIssue({ code: 'custom', path: ['finConvention'], message: NOUVELLE_FIN })
    }
  })

const NOUVELLE_FIN = 'Indiquez le nouveau dernier jour de la convention.'

export type AvenantSaisi = z.output<typeof avenantSchema>
export type SaisieAvenant = z.input<typeof avenantSchema>

/** La période que la saisie désigne ; nulle pour reprendre celle de l’acte précédent. */
export function readPeriodeSaisie({ regime, annee, debut, fin }: AvenantSaisi): Periode | null {
  switch (regime) {
    case 'civil':
    case 'glissant':
      return annee === null ? null : getPeriodeDuRegime(regime, annee)
    case 'autre':
      return debut === null || fin === null ? null : { debut, fin }
    case 'precedente':
      return null
  }
}

/** Le bloc qu’un avenant laissait fermé, et que l’agent ouvre en le sachant. */
export const blocSchema = z.object({ acteId: id, bloc: z.enum(BLOCS, { error: 'Ce bloc n’existe pas.' }) })

/** La nouvelle fin de la convention, corrigée dans un avenant de prolongation. */
export const prolongationSchema = z.object({
  acteId: id,
  finConvention: jourFacultatif.refine((fin) => fin !== null, NOUVELLE_FIN),
})
export type SaisieProlongation = z.input<typeof prolongationSchema>
