import 'server-only'
import { parseInstantane } from '@/lib/domain/instantane'
import { createQuery } from '@/lib/platform/command/create-query'
import { findActe, loadActeVu } from '../load'
import { computeEmpreinte } from '../publish'
import { acteSchema } from '../schema'

/**
 * L’acte tel qu’il s’imprime, avec l’empreinte du contenu : celle que la signature montrera ; signé, celle de sa
 * publication. Chacun n’imprime que ce qu’il peut lire.
 */
export const getActeImprime = createQuery({
  nom: 'acte.imprimer',
  permission: 'acte.lire',
  schema: acteSchema,
  async execute(tx, { acteId }, viewer) {
    const acte = await findActe(tx, { acteId })
    if (!acte) return null
    const publication = await tx.publication.findFirst({
      where: { acteId },
      orderBy: { ordre: 'desc' },
      select: { contenu: true, sha256: true },
    })
    if (publication) return { ...parseInstantane(publication.contenu), empreinte: publication.sha256 }
    const charge = await loadActeVu(tx, acte, viewer)
    return charge && { ...charge, empreinte: computeEmpreinte(charge, viewer) }
  },
})
