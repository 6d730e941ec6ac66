import 'server-only'
import { analyseActe } from '@/lib/domain/analyse'
import { createCommand } from '@/lib/platform/command/create-command'
import { ok, refuse } from '@/lib/platform/result'
import { findActe, loadActe, touchActe } from '../load'
import { publishExplication } from '../publish'
import { deleteEcartConsigneSchema, ecartConsigneSchema, explicationEcartSchema } from '../schema'

/** Consigne deux passages qui se contredisent, avec leurs citations. */
export const createEcartConsigne = createCommand({
  nom: 'ecart.consigner',
  permission: 'acte.modifier',
  schema: ecartConsigneSchema,
  load: findActe,
  async execute({ tx, maintenant, journal }, { acteId, type, libelle, lectureA, lectureB }, acte) {
    await touchActe(tx, acte, maintenant)
    const { collectiviteId, conventionId } = acte
    const citees = [...new Set([lectureA.sourceId, lectureB.sourceId])]
    if ((await tx.source.count({ where: { collectiviteId, conventionId, id: { in: citees } } })) !== citees.length) {
      return refuse('introuvable')
    }
    const ordre = await tx.ecartConsigne.count({ where: { collectiviteId, acteId } })
    const { id } = await tx.ecartConsigne.create({
      data: {
        collectiviteId,
        acteId,
        ordre,
        type,
        libelle,
        lectureA: lectureA.valeur,
        citationA: lectureA.citation,
        sourceAId: lectureA.sourceId,
        lectureB: lectureB.valeur,
        citationB: lectureB.citation,
        sourceBId: lectureB.sourceId,
      },
    })
    await journal({
      objetType: 'ecart',
      objetId: id,
      donnees: { type, libelle },
    })
    return ok({ acteId })
  },
})

/** Retire d’un brouillon un écart consigné par erreur. */
export const deleteEcartConsigne = createCommand({
  nom: 'ecart.retirer',
  permission: 'acte.modifier',
  schema: deleteEcartConsigneSchema,
  load: findActe,
  async execute({ tx, maintenant, journal }, { acteId, ecartId }, acte) {
    await touchActe(tx, acte, maintenant)
    const { collectiviteId } = acte
    const { count } = await tx.ecartConsigne.deleteMany({ where: { collectiviteId, acteId, id: ecartId } })
    if (count === 0) return refuse('introuvable')
    await journal({
      objetType: 'ecart',
      objetId: ecartId,
      donnees: {},
    })
    return ok({ acteId })
  },
})

/** Répond publiquement d’un écart. Sur un acte déjà signé, l’explication est aussitôt publiée. */
export const explainEcart = createCommand({
  nom: 'ecart.expliquer',
  permission: 'ecart.expliquer',
  schema: explicationEcartSchema,
  load: findActe,
  async execute(atelier, { acteId, cle, statut, explication }, acte) {
    const { tx, viewer, maintenant, journal } = atelier
    const { collectiviteId, conventionId } = acte
    const charge = await loadActe(tx, acteId)
    if (!charge || !analyseActe(charge.convention, charge.acte).ecarts.some((ecart) => ecart.cle === cle)) {
      return refuse('introuvable')
    }
    const reponse = { statut, explication, auteurId: viewer.utilisateurId, date: maintenant }
    await tx.explicationEcart.upsert({
      where: { collectiviteId_conventionId_cle: { collectiviteId, conventionId, cle } },
      create: { collectiviteId, conventionId, cle, ...reponse },
      update: reponse,
    })
    await journal({
      objetType: 'convention',
      objetId: conventionId,
      donnees: { cle, statut, explication },
    })
    if (acte.statut === 'signe' && !(await publishExplication(atelier, conventionId, { cle, statut, explication }))) {
      return refuse(
        'invalide',
        'Un avenant a remplacé cet acte et ne porte plus cet écart : il n’appelle plus de réponse.',
      )
    }
    return ok({ acteId })
  },
})
