import 'server-only'
import { isBlocOuvert } from '@/lib/domain/cycle/blocs'
import { BLOCS } from '@/lib/domain/vocabulaire'
import { createQuery } from '@/lib/platform/command/create-query'
import { toJour } from '@/lib/platform/db/jour'
import { findActe } from '../load'
import { acteSchema } from '../schema'

/** Ce que l’avenant laisse modifier, et la fin qu’il donne à la convention s’il la prolonge. */
export const getBlocs = createQuery({
  nom: 'acte.blocs',
  permission: 'acte.modifier',
  schema: acteSchema,
  async execute(tx, { acteId }) {
    const acte = await findActe(tx, { acteId })
    if (!acte) return null
    return {
      typeAvenant: acte.typeAvenant,
      fermes: BLOCS.filter((bloc) => !isBlocOuvert(acte, bloc)),
      finConvention: toJour(acte.finConvention),
    }
  },
})
