import { z } from 'zod'
import { texteObligatoire } from '@/lib/domain/saisie'

/** Bien au-delà d’une longue convention, qui en compte une soixantaine. */
const ACTIONS_MAX = 1_000

/** Des actions nommées dans la grille : l’écran leur donne leur identifiant, pour que leurs montants les suivent. */
export const actionsNeuves = z
  .array(z.object({ id: z.uuid(), titre: texteObligatoire('Donnez un titre à l’action.') }))
  .min(1)
  .max(ACTIONS_MAX, `${ACTIONS_MAX.toLocaleString('fr')} actions à la fois au plus.`)
export const envoiActions = z.object({ actions: actionsNeuves })

/** Celles que l’acte porte désormais. */
export const reponseActions = z.object({ ajoutees: z.array(z.string()) })
