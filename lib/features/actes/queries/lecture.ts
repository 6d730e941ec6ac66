import 'server-only'
import { createQuery } from '@/lib/platform/command/create-query'
import { loadActe } from '../load'
import { acteSchema } from '../schema'

/** Ce qu’il faut savoir de l’acte, et des territoires, pour y lire un texte. */
export const getReperesLecture = createQuery({
  nom: 'lecture.reperes',
  permission: 'acte.modifier',
  schema: acteSchema,
  async execute(tx, { acteId }) {
    const charge = await loadActe(tx, acteId)
    if (!charge) return null
    const collectivites = await tx.collectivite.findMany({ select: { code: true, nomCourt: true } })
    return { charge, territoires: collectivites.map(({ code, nomCourt }) => ({ code, nom: nomCourt })) }
  },
})
