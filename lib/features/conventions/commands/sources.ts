import 'server-only'
import { createCommand } from '@/lib/platform/command/create-command'
import type { Transaction } from '@/lib/platform/db/contexte'
import { fromJour } from '@/lib/platform/db/jour'
import { ok, refuse } from '@/lib/platform/result'
import { deleteFaitSchema, deleteSourceSchema, faitSchema, sourceSchema, updateSourceSchema } from '../schema'

function findConvention(tx: Transaction, { conventionId }: { readonly conventionId: string }) {
  return tx.convention.findFirst({ where: { id: conventionId } })
}

function toDate({
  date,
  precisionDate,
}: {
  readonly date: string | null
  readonly precisionDate: 'jour' | 'mois' | 'annee'
}) {
  return { date: fromJour(date), precisionDate: date === null ? null : precisionDate }
}

/** Enregistre un document d’où viennent des chiffres. */
export const createSource = createCommand({
  nom: 'source.creer',
  permission: 'acte.modifier',
  schema: sourceSchema,
  load: findConvention,
  async execute({ tx, journal }, { conventionId, nature, titre, editeur, url, ...jour }, { collectiviteId }) {
    const { id } = await tx.source.create({
      data: { collectiviteId, conventionId, nature, titre, editeur, url, ...toDate(jour) },
    })
    await journal({
      objetType: 'source',
      objetId: id,
      donnees: { titre, editeur },
    })
    return ok({ conventionId, sourceId: id })
  },
})

/** Corrige un document qu’aucun acte signé ne cite. */
export const updateSource = createCommand({
  nom: 'source.modifier',
  permission: 'acte.modifier',
  schema: updateSourceSchema,
  load: findConvention,
  async execute(
    { tx, journal },
    { conventionId, sourceId, version, nature, titre, editeur, url, ...jour },
    convention,
  ) {
    const cle = { collectiviteId: convention.collectiviteId, conventionId, id: sourceId }
    if ((await tx.source.count({ where: cle })) === 0) return refuse('introuvable')
    const { count } = await tx.source.updateMany({
      where: { ...cle, version },
      data: { nature, titre, editeur, url, ...toDate(jour), version: { increment: 1 } },
    })
    if (count === 0) return refuse('conflit')
    await journal({
      objetType: 'source',
      objetId: sourceId,
      donnees: { titre, editeur },
    })
    return ok({ conventionId, sourceId })
  },
})

/** Retire un document que rien ne cite. */
export const deleteSource = createCommand({
  nom: 'source.retirer',
  permission: 'acte.modifier',
  schema: deleteSourceSchema,
  load: findConvention,
  async execute({ tx, journal }, { conventionId, sourceId }, { collectiviteId }) {
    const source = await tx.source.findFirst({
      where: { collectiviteId, conventionId, id: sourceId },
      include: { _count: true },
    })
    if (!source) return refuse('introuvable')
    if (Object.values(source._count).some((nombre) => nombre > 0)) {
      return refuse('invalide', 'Cette source est encore citée : retirez d’abord ce qui la cite.')
    }
    await tx.source.delete({ where: { collectiviteId_id: { collectiviteId, id: sourceId } } })
    await journal({
      objetType: 'source',
      objetId: sourceId,
      donnees: { titre: source.titre },
    })
    return ok({ conventionId })
  },
})

/** Ajoute un fait de contexte, publié avec le prochain acte signé et compté dans aucun total. */
export const createFait = createCommand({
  nom: 'fait.creer',
  permission: 'acte.modifier',
  schema: faitSchema,
  load: findConvention,
  async execute({ tx, journal }, { conventionId, sourceId, libelle, valeur, citation, ...jour }, { collectiviteId }) {
    if ((await tx.source.count({ where: { collectiviteId, conventionId, id: sourceId } })) === 0)
      return refuse('introuvable')
    const ordre = await tx.fait.count({ where: { collectiviteId, conventionId } })
    const { id } = await tx.fait.create({
      data: { collectiviteId, conventionId, sourceId, ordre, libelle, valeur, citation, ...toDate(jour) },
    })
    await journal({
      objetType: 'fait',
      objetId: id,
      donnees: { libelle, valeur },
    })
    return ok({ conventionId, faitId: id })
  },
})

/** Retire un fait de contexte ; les instantanés déjà publiés le gardent. */
export const deleteFait = createCommand({
  nom: 'fait.retirer',
  permission: 'acte.modifier',
  schema: deleteFaitSchema,
  load: findConvention,
  async execute({ tx, journal }, { conventionId, faitId }, { collectiviteId }) {
    const fait = await tx.fait.findFirst({ where: { collectiviteId, conventionId, id: faitId } })
    if (!fait) return refuse('introuvable')
    await tx.fait.delete({ where: { collectiviteId_id: { collectiviteId, id: faitId } } })
    await journal({
      objetType: 'fait',
      objetId: faitId,
      donnees: { libelle: fait.libelle, valeur: fait.valeur },
    })
    return ok({ conventionId })
  },
})
