import 'server-only'
import type { Transaction } from '@/lib/platform/db/contexte'
import { ok, refuse } from '@/lib/platform/result'
import {
  findLigne,
  firstVersion,
  type LigneChargee,
  type Niveau,
  refuseFiliation,
  toSujetColonnes,
  touchVersion,
  writeFiliations,
} from '../lignes'
import { loadActe } from '../load'
import { createModification } from '../modification'
import { scissionSchema } from '../schema-filiation'

interface Part {
  readonly id: string
  readonly lignee: string
  readonly intitule: string
}

interface Remplacement {
  readonly collectiviteId: string
  readonly acteId: string
  readonly ligne: LigneChargee
  readonly parts: readonly Part[]
  /** Qui écrit les parts : celui qui scinde, non le dernier à avoir corrigé la ligne scindée. */
  readonly signature: ReturnType<typeof firstVersion>
}

/**
 * Remplace une ligne par plusieurs, de lignées neuves, qui en reprennent la fiche. Ses montants, et ses actions, passent
 * tous à la première part : seul l’agent sait les répartir.
 */
export const splitLigne = createModification({
  nom: 'ligne.scinder',
  schema: scissionSchema,
  bloc: 'mesures',
  async execute(atelier, { acteId, niveau, ligneId, intitules }, acte) {
    const { tx, journal } = atelier
    const refus = refuseFiliation(acte)
    if (refus) return refus
    const charge = await loadActe(tx, acteId)
    const ligne = charge && findLigne(charge, niveau, ligneId)
    if (!ligne) return refuse('introuvable')
    const { collectiviteId } = acte
    const parts = intitules.map((intitule) => ({ id: crypto.randomUUID(), lignee: crypto.randomUUID(), intitule }))
    const remplacement = { collectiviteId, acteId, ligne, parts, signature: firstVersion(atelier) }
    if (niveau === 'mesure') await splitMesure(tx, remplacement)
    else await splitAction(tx, remplacement)
    await writeFiliations(tx, acte, 'scission', [ligne], { vers: parts.map(({ lignee }) => lignee) })
    await touchVersion(atelier, acte)
    await journal({ objetType: niveau, objetId: ligneId, donnees: { intitule: ligne.intitule, parts: intitules } })
    return ok({ acteId, ids: parts.map(({ id }) => id) })
  },
})

async function splitMesure(tx: Transaction, remplacement: Remplacement): Promise<void> {
  const { collectiviteId, acteId, ligne, parts, signature } = remplacement
  const cle = { collectiviteId_id: { collectiviteId, id: ligne.id } }
  const mesure = await tx.mesure.findUniqueOrThrow({ where: cle })
  await tx.mesure.updateMany({
    where: { collectiviteId, acteId, ordre: { gt: mesure.ordre } },
    data: { ordre: { increment: parts.length - 1 } },
  })
  await tx.mesure.createMany({
    data: parts.map(({ id, lignee, intitule }, rang) => ({
      ...mesure,
      ...signature,
      id,
      lignee,
      intitule,
      code: null,
      ordre: mesure.ordre + rang,
    })),
  })
  const [premiere] = parts
  await tx.action.updateMany({
    where: { collectiviteId, acteId, mesureId: ligne.id },
    data: { mesureId: premiere?.id ?? null },
  })
  await moveMontants(tx, 'mesure', remplacement)
  await tx.mesure.delete({ where: cle })
}

async function splitAction(tx: Transaction, remplacement: Remplacement): Promise<void> {
  const { collectiviteId, acteId, ligne, parts, signature } = remplacement
  const cle = { collectiviteId_id: { collectiviteId, id: ligne.id } }
  const { phases, ...action } = await tx.action.findUniqueOrThrow({ where: cle, include: { phases: true } })
  await tx.action.updateMany({
    where: { collectiviteId, acteId, ordre: { gt: action.ordre } },
    data: { ordre: { increment: parts.length - 1 } },
  })
  await tx.action.createMany({
    data: parts.map(({ id, lignee, intitule }, rang) => ({
      ...action,
      ...signature,
      id,
      lignee,
      titre: intitule,
      code: null,
      ordre: action.ordre + rang,
    })),
  })
  await tx.phase.createMany({
    data: parts.flatMap(({ id }) => phases.map((phase) => ({ ...phase, id: crypto.randomUUID(), actionId: id }))),
  })
  await moveMontants(tx, 'action', remplacement)
  await tx.action.delete({ where: cle })
}

async function moveMontants(tx: Transaction, niveau: Niveau, { collectiviteId, acteId, ligne, parts }: Remplacement) {
  const [premiere] = parts
  if (!premiere) return
  await tx.montant.updateMany({
    where: { collectiviteId, acteId, id: { in: ligne.montants.map(({ id }) => id) } },
    data: toSujetColonnes(niveau, premiere.id),
  })
}
