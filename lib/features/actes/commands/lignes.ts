import 'server-only'
import { decide } from '@/lib/domain/enregistrement/trois-voies'
import { ok, refuse } from '@/lib/platform/result'
import {
  isMemeTrace,
  knowsReferences,
  listTouchees,
  nommerSujet,
  pickColonnes,
  readAvant,
  toColonnes,
  toTouchee,
  toTrace,
} from '../colonnes-montant'
import { createModification } from '../modification'
import { LIGNES_MAX, lignesSchema } from '../schema'

const TROP = `${LIGNES_MAX} montants au plus par acte.`

/**
 * Enregistre les seules lignes changées d’un brouillon, chacune contre ce dont elle est partie : deux personnes sur deux
 * lignes ne se gênent pas, et celle que les deux ont changée est rendue sans être écrite.
 */
export const saveLignes = createModification({
  nom: 'montants.enregistrer',
  schema: lignesSchema,
  bloc: 'montants',
  async execute({ tx, viewer, maintenant, journal, refuseFermees }, { changements, version }, acte) {
    const { collectiviteId, id: acteId } = acte
    const cle = { collectiviteId, acteId }
    const ids = changements.map(({ id }) => id)
    const avant = new Map((await tx.montant.findMany({ where: { ...cle, id: { in: ids } } })).map((m) => [m.id, m]))
    const decisions = changements.map((changement) => {
      const ancien = avant.get(changement.id)
      const colonnes = changement.vers && toColonnes(changement.vers, ancien?.ordre ?? 0)
      const vers = colonnes && toTrace(colonnes)
      const actuel = ancien ? toTrace(pickColonnes(ancien)) : null
      const de = changement.de && toTrace(toColonnes(changement.de, 0))
      return { ...changement, ancien, colonnes, actuel, decision: decide({ de, actuel, vers }, isMemeTrace) }
    })
    const contestes = decisions.filter(({ decision }) => decision === 'conteste').map(({ id }) => id)
    if (contestes.length === changements.length) return refuse('conflit')

    const retenues = decisions.filter(({ decision }) => decision === 'ecrire')
    const ecrites = retenues.flatMap(({ id, ancien, colonnes }) => (colonnes ? [{ id, ancien, colonnes }] : []))
    const retirees = retenues.flatMap(({ colonnes, ancien }) => (colonnes === null && ancien ? [ancien] : []))
    const { intitules, sources } = await readAvant(tx, acte)
    const saisies = retenues.flatMap(({ vers }) => vers ?? [])
    if (!knowsReferences(saisies, intitules, sources)) return refuse('introuvable')
    const ferme = await refuseFermees([
      ...ecrites.flatMap(({ id, ancien, colonnes }) => listTouchees(id, ancien, colonnes)),
      ...retirees.map((retiree) => toTouchee(retiree.id, retiree)),
    ])
    if (ferme) return ferme

    const provenance = { saisiPar: viewer.utilisateurId, saisiParNom: viewer.nom, saisiLe: maintenant }
    await tx.montant.deleteMany({ where: { ...cle, id: { in: retirees.map(({ id }) => id) } } })
    for (const { id, colonnes } of ecrites.filter(({ ancien }) => ancien)) {
      await tx.montant.updateMany({ where: { ...cle, id }, data: { ...colonnes, ...provenance } })
    }
    const neuves = ecrites.filter(({ ancien }) => !ancien)
    if (neuves.length > 0) {
      const { _max, _count } = await tx.montant.aggregate({ where: cle, _max: { ordre: true }, _count: true })
      if (_count + neuves.length > LIGNES_MAX) return refuse('invalide', TROP)
      const premier = (_max.ordre ?? -1) + 1
      await tx.montant.createMany({
        data: neuves.map(({ id, colonnes }, rang) => ({
          ...cle,
          id,
          ...colonnes,
          ordre: premier + rang,
          ...provenance,
        })),
      })
    }
    const { version: nouvelle } = await tx.acte.update({
      where: { collectiviteId_id: { collectiviteId, id: acteId } },
      data: { version: { increment: 1 } },
      select: { version: true },
    })
    await journal({
      objetType: 'acte',
      objetId: acteId,
      donnees: {
        changes: ecrites.map(({ id, ancien, colonnes }) => ({
          id,
          de: ancien ? toTrace(pickColonnes(ancien)) : null,
          vers: toTrace(colonnes),
          sujet: nommerSujet(intitules, colonnes),
        })),
        retires: retirees.map((m) => ({
          id: m.id,
          de: toTrace(pickColonnes(m)),
          sujet: nommerSujet(intitules, m),
        })),
      },
    })
    return ok({ acteId, version: nouvelle, contestes, depassee: nouvelle !== version + 1 })
  },
})
