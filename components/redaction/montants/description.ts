import { LIBELLES_ABSENCES, LIBELLES_FINANCEURS, LIBELLES_NATURES, LIBELLES_PRECISIONS } from '@/lib/domain/libelles'
import { ABSENCES, FINANCEURS, NATURES, PRECISIONS } from '@/lib/domain/vocabulaire'
import type { LigneSaisie } from './ligne'

/** Une ligne telle qu’on la lirait : « 346 875,66 € · au centime · État ». */
export function decrireLigne(ligne: LigneSaisie): string {
  const nature = NATURES.find((connue) => connue === ligne.nature)
  const financeur = FINANCEURS.find((connu) => connu === ligne.financeur)
  const precision = PRECISIONS.find((connue) => connue === ligne.precision)
  const absence = ABSENCES.find((connue) => connue === ligne.absence) ?? 'non_renseigne'
  return [
    ligne.montant ? `${ligne.montant} €` : LIBELLES_ABSENCES[absence],
    precision && LIBELLES_PRECISIONS[precision],
    financeur && LIBELLES_FINANCEURS[financeur],
    nature && LIBELLES_NATURES[nature],
    `${ligne.debut} – ${ligne.fin}`,
  ]
    .filter(Boolean)
    .join(' · ')
}
