import 'server-only'
import { z } from 'zod'
import { envoiActions } from '@/lib/domain/enregistrement/actions'
import { ok } from '@/lib/platform/result'
import { nextOrdreFiche } from '../ecriture-fiches'
import { firstVersion } from '../lignes'
import { createModification } from '../modification'

/** Ajoute à la suite des autres les actions nommées dans la grille, sous l’identifiant que l’écran leur a donné. */
export const createActions = createModification({
  nom: 'action.creer',
  schema: envoiActions.extend({ acteId: z.uuid({ error: 'Référence inconnue.' }) }),
  bloc: 'mesures',
  async execute(atelier, { acteId, actions }, acte) {
    const { tx, journal } = atelier
    const cle = { collectiviteId: acte.collectiviteId, acteId }
    const premier = await nextOrdreFiche(tx, acte, 'action')
    await tx.action.createMany({
      data: actions.map((action, rang) => ({ ...cle, ...action, ...firstVersion(atelier), ordre: premier + rang })),
    })
    for (const { id, titre } of actions) await journal({ objetType: 'action', objetId: id, donnees: { titre } })
    return ok({ acteId })
  },
})
