import { z } from 'zod'
import type { Calcul } from '@/lib/domain/montant/reconduction'
import { parseFacteur } from '@/lib/domain/montant/repartition'
import { jourObligatoire, montantSaisi, refinePeriode, texteFacultatif, texteObligatoire } from '@/lib/domain/saisie'

const facteurSaisi = texteFacultatif(20).transform((texte, contexte) => {
  if (texte === null) return null
  const facteur = parseFacteur(texte)
  if (facteur === null) {
    contexte.addIssue({ code: 'custom', message: 'Écrivez un facteur, par exemple 1,03 ou 103 %.', continue: true })
  }
  return facteur && { texte, ...facteur }
})

/** Ce qui se reconduit, sur quelle période, et par quel calcul : un facteur, ou un nouveau total. */
const reconduction = z
  .object({
    portee: texteObligatoire('Choisissez les montants à reconduire.'),
    debut: jourObligatoire,
    fin: jourObligatoire,
    facteur: facteurSaisi,
    total: montantSaisi,
  })
  .superRefine(refinePeriode)
  .superRefine(({ facteur, total }, contexte) => {
    // Ce qui a été écrit et ne se lit pas a déjà son erreur : il ne manque pas.
    const illisible = contexte.issues.some(({ path }) => path?.[0] === 'facteur' || path?.[0] === 'total')
    if (!illisible && (facteur === null) === (total === null)) {
      const message =
        facteur === null ? 'Donnez un facteur ou un nouveau total.' : 'Donnez un facteur ou un total, pas les deux.'
      contexte.addIssue({ code: 'custom', path: ['facteur'], message })
    }
    if (total !== null && total.centimes < 0n) {
      contexte.addIssue({ code: 'custom', path: ['total'], message: 'Un total ne peut être négatif.' })
    }
  })

export const apercuReconductionSchema = reconduction

/** La même, avec la version de l’acte que l’aperçu a montrée : ce qui s’écrit est ce qui a été vu. */
export const reconductionSchema = reconduction.safeExtend({
  acteId: z.uuid({ error: 'Référence inconnue.' }),
  version: z.coerce.number<number | string>().int().nonnegative(),
})

type Reconduction = z.output<typeof reconduction>

export type SaisieReconduction = z.input<typeof reconduction>

/** Le calcul demandé ; le schéma a vérifié qu’il y en a un et un seul. */
export function toCalcul({ facteur, total }: Pick<Reconduction, 'facteur' | 'total'>): Calcul | null {
  if (facteur !== null) return { tag: 'facteur', facteur }
  return total && { tag: 'total', total: total.centimes }
}
