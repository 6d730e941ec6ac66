import 'server-only'
import { createQuery } from '@/lib/platform/command/create-query'
import { findActe, loadActe, loadActeVu } from './load'
import { computeEmpreinte } from './publish'
import { acteSchema } from './schema'

/** La photographie d’un acte et sa version. Un brouillon n’est lisible que dans sa collectivité ; l’État lit ce qui lui est soumis. */
export const getActe = createQuery({
  nom: 'acte.lire',
  permission: 'acte.lire',
  schema: acteSchema,
  async execute(tx, { acteId }, viewer) {
    const acte = await findActe(tx, { acteId })
    return acte && loadActeVu(tx, acte, viewer)
  },
})

/** L’acte à relire avant signature, avec l’empreinte de ce qui sera publié. */
export const getActeASigner = createQuery({
  nom: 'acte.relire',
  permission: 'acte.signer',
  schema: acteSchema,
  async execute(tx, { acteId }, viewer) {
    const acte = await loadActe(tx, acteId)
    return acte && { ...acte, empreinte: computeEmpreinte(acte, viewer) }
  },
})

/** Les mesures du catalogue que le cadre de cet acte propose. */
export const listCatalogue = createQuery({
  nom: 'catalogue.lister',
  permission: 'acte.modifier',
  schema: acteSchema,
  async execute(tx, { acteId }) {
    const acte = await tx.acte.findFirst({ where: { id: acteId }, include: { convention: true } })
    if (!acte) return null
    return tx.mesureCatalogue.findMany({ where: { cadreCode: acte.convention.cadreCode }, orderBy: { ordre: 'asc' } })
  },
})

const ECRITURE = { id: true, version: true, modifieParNom: true, modifieLe: true } as const

/** La version de l’acte, de ses mesures et de ses fiches, que leur formulaire doit citer, et qui l’a écrite. */
export const getVersions = createQuery({
  nom: 'acte.versions',
  permission: 'acte.modifier',
  schema: acteSchema,
  async execute(tx, { acteId }) {
    const acte = await tx.acte.findFirst({
      where: { id: acteId },
      select: {
        ...ECRITURE,
        mesures: { select: ECRITURE },
        actions: { select: ECRITURE },
      },
    })
    if (!acte) return null
    const ecrites = [acte, ...acte.mesures, ...acte.actions]
    return new Map(
      ecrites.map(({ id, version, modifieParNom: par, modifieLe: le }) => [id, { version, ecriture: { par, le } }]),
    )
  },
})
