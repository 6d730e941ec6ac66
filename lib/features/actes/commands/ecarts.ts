import 'server-only'
import { analyseActe } from '@/lib/domain/analyse'
import { createCommand } from '@/lib/platform/command/create-command'
import { ok, refuse } from '@/lib/platform/result'
import { findActe, loadActe } from '../load'
import { createModification } from '../modification'
import { publishExplication } from '../publish'
import { deleteEcartConsigneSchema, ecartConsigneSchema, explicationEcartSchema } from '../schema'

/** Consigne deux passages qui se contredisent, avec leurs citations. */
export const createEcartConsigne = createModification({
  nom: 'ecart.consigner',
  schema: ecartConsigneSchema,
  bloc: 'mesures',
  async execute({ tx, journal }, { acteId, type, libelle, lectureA, lectureB }, acte) {
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
export const deleteEcartConsigne = createModification({
  nom: 'ecart.retirer',
  schema: deleteEcartConsigneSchema,
  bloc: 'mesures',
  async execute({ tx, journal }, { acteId, ecartId }, acte) {
    const { collectiviteId } = acte
    const ecart = await tx.ecartConsigne.findFirst({ where: { collectiviteId, acteId, id: ecartId } })
    if (!ecart) return refuse('introuvable')
    await tx.ecartConsigne.delete({ where: { collectiviteId_id: { collectiviteId, id: ecartId } } })
    await journal({
      objetType: 'ecart',
      objetId: ecartId,
      donnees: { libelle: ecart.libelle },
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
