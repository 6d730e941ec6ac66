import 'server-only'
import { createCommand } from '@/lib/platform/command/create-command'
import { fromJour } from '@/lib/platform/db/jour'
import { ok } from '@/lib/platform/result'
import { annonceSchema } from '../schema'

/** Publie une promesse avec sa source. Elle n’est pas une convention : aucun total ne la compte. */
export const publishAnnonce = createCommand({
  nom: 'annonce.publier',
  permission: 'annonce.publier',
  schema: annonceSchema,
  load: async () => ({ collectiviteId: null }),
  async execute({ tx, journal }, { date, precisionDate, ...annonce }) {
    const { id } = await tx.annonce.create({
      data: { ...annonce, date: fromJour(date), precisionDate: date === null ? null : precisionDate },
    })
    await journal({
      objetType: 'annonce',
      objetId: id,
      donnees: annonce,
    })
    return ok({ annonceId: id })
  },
})
