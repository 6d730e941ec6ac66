import 'server-only'
import { createCommand } from '@/lib/platform/command/create-command'
import { ok } from '@/lib/platform/result'
import { findActe } from '../load'
import { visiteSchema } from '../schema-examen'
import { recordVisite } from '../visite'

/** La personne dit avoir vu tout ce que sa page montrait ; ce qui est arrivé depuis reste nouveau. */
export const markVisite = createCommand({
  nom: 'visite.marquer',
  permission: 'acte.commenter',
  schema: visiteSchema,
  load: findActe,
  async execute(atelier, { acteId, versionOrdre, vueLe }, acte) {
    const { maintenant, journal } = atelier
    const lu = new Date(vueLe)
    await recordVisite(atelier, acte, { versionOrdre, vueLe: lu < maintenant ? lu : maintenant })
    await journal({ objetType: 'acte', objetId: acteId, donnees: { version: versionOrdre } })
    return ok({ acteId })
  },
})
