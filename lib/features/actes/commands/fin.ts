import 'server-only'
import { ok, refuse } from '@/lib/platform/result'
import { findLigne, refuseFiliation, touchVersion, writeFiliations } from '../lignes'
import { loadActe } from '../load'
import { createModification } from '../modification'
import { finSchema } from '../schema-filiation'

const SANS_PERIODE =
  'L’acte n’a pas de période\u202f: donnez-la dans son en-tête. Elle dit quels montants sortent et lesquels restent.'

/**
 * Met fin à une mesure, avec ses actions, ou à une action. Ce qu’elle a reçu les périodes d’avant reste dans l’acte : seuls
 * ses montants à venir en sortent, et elle-même s’il ne lui en reste aucun.
 */
export const endLigne = createModification({
  nom: 'ligne.terminer',
  schema: finSchema,
  bloc: 'mesures',
  async execute(atelier, { acteId, niveau, ligneId, motif }, acte) {
    const { tx, journal } = atelier
    const { collectiviteId, periodeDebut } = acte
    const refus = refuseFiliation(acte)
    if (refus) return refus
    if (periodeDebut === null) return refuse('invalide', SANS_PERIODE)
    const charge = await loadActe(tx, acteId)
    const ligne = charge && findLigne(charge, niveau, ligneId)
    if (!ligne) return refuse('introuvable')
    const finies = new Set(charge.acte.filiations.flatMap(({ type, deLignee }) => (type === 'fin' ? [deLignee] : [])))
    if (finies.has(ligne.lignee)) return refuse('invalide', 'L’acte dit déjà qu’elle a pris fin.')
    const actions = charge.acte.actions
      .filter(({ mesureId }) => niveau === 'mesure' && mesureId === ligneId)
      .flatMap(({ id, lignee }) => (finies.has(lignee) ? [] : (findLigne(charge, 'action', id) ?? [])))
    const terminees = [ligne, ...actions]
    await writeFiliations(tx, acte, 'fin', terminees, { motif })
    await tx.montant.deleteMany({
      where: {
        collectiviteId,
        acteId,
        OR: [{ mesureId: { in: ids(terminees, 'mesure') } }, { actionId: { in: ids(terminees, 'action') } }],
        periodeDebut: { gte: periodeDebut },
      },
    })
    const sansMontant = { collectiviteId, acteId, montants: { none: {} } }
    const retirees = await tx.action.deleteMany({ where: { ...sansMontant, id: { in: ids(terminees, 'action') } } })
    const retires = await tx.mesure.deleteMany({
      where: { ...sansMontant, id: { in: ids(terminees, 'mesure') }, actions: { none: {} } },
    })
    await touchVersion(atelier, acte)
    await journal({
      objetType: niveau,
      objetId: ligneId,
      donnees: { intitule: ligne.intitule, motif, avec: actions.map(({ intitule }) => intitule) },
    })
    return ok({ acteId, retirees: retirees.count + retires.count })
  },
})

function ids(lignes: readonly { readonly niveau: string; readonly id: string }[], niveau: string): string[] {
  return lignes.filter((ligne) => ligne.niveau === niveau).map(({ id }) => id)
}
