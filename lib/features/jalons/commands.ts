import 'server-only'
import { getJour } from '@/lib/domain/periode'
import { type Atelier, createCommand } from '@/lib/platform/command/create-command'
import type { Transaction } from '@/lib/platform/db/contexte'
import type { Jalon, Prisma } from '@/lib/platform/db/generated/client'
import { fromJour, toJour, toPeriode } from '@/lib/platform/db/jour'
import { placeJalons } from '@/lib/platform/jalons'
import { ok, type Result, refuse } from '@/lib/platform/result'
import { refuseEcheanceFigee } from './echeance-acte'
import { acteSchema, createJalonSchema, jalonSchema, settleJalonSchema, updateJalonSchema } from './schema'

/** Où vit l’échéance : la page qui la montre en découle. */
interface Lieu {
  readonly conventionId: string
  readonly acteId: string | null
}

const DEPASSE = 'Quelqu’un d’autre a modifié cette échéance entre-temps : relisez-la, puis recommencez.'

const findJalon = (tx: Transaction, { jalonId }: { readonly jalonId: string }) =>
  tx.jalon.findFirst({ where: { id: jalonId } })

/** Écrit un jalon tel que la personne l’a lu ; refuse s’il a bougé depuis. */
async function writeJalon(
  { tx }: Atelier,
  { collectiviteId, id, conventionId, acteId }: Jalon,
  version: number,
  data: Prisma.JalonUpdateManyMutationInput,
): Promise<Result<Lieu>> {
  const { count } = await tx.jalon.updateMany({
    where: { collectiviteId, id, version },
    data: { ...data, version: { increment: 1 } },
  })
  return count === 1 ? ok({ conventionId, acteId }) : refuse('conflit', DEPASSE)
}

/** Ajoute une échéance à une convention ou à l’un de ses actes. */
export const createJalon = createCommand({
  nom: 'jalon.creer',
  permission: 'jalon.modifier',
  schema: createJalonSchema,
  load: (tx, { conventionId }) => tx.convention.findFirst({ where: { id: conventionId } }),
  async execute(atelier, { conventionId, acteId, echeance, ...saisie }, { collectiviteId }) {
    const refus = await refuseEcheanceFigee(atelier, { collectiviteId, conventionId, acteId })
    if (refus) return refus
    const { tx, journal } = atelier
    const id = crypto.randomUUID()
    await tx.jalon.create({
      data: { collectiviteId, conventionId, acteId, id, code: `propre-${id}`, ...saisie, echeance: fromJour(echeance) },
    })
    await journal({ objetType: 'jalon', objetId: id, acteId, donnees: { libelle: saisie.libelle, echeance } })
    return ok({ conventionId, acteId, jalonId: id })
  },
})

/** Déplace ou corrige une échéance ; ses rappels, eux, se règlent à toute étape. */
export const updateJalon = createCommand({
  nom: 'jalon.modifier',
  permission: 'jalon.modifier',
  schema: updateJalonSchema,
  load: findJalon,
  async execute(atelier, { version, echeance, libelle, attenduDe, rappels }, jalon) {
    const avant = { libelle: jalon.libelle, echeance: toJour(jalon.echeance) }
    const inchange = avant.libelle === libelle && avant.echeance === echeance && jalon.attenduDe === attenduDe
    const refus = inchange ? null : await refuseEcheanceFigee(atelier, jalon)
    if (refus) return refus
    await atelier.journal({
      objetType: 'jalon',
      objetId: jalon.id,
      acteId: jalon.acteId,
      donnees: { libelle, echeance, avant },
    })
    return writeJalon(atelier, jalon, version, { echeance: fromJour(echeance), libelle, attenduDe, rappels })
  },
})

/** Dit une échéance tenue, ou de nouveau attendue, dans chacun des actes qui la portent. */
export const settleJalon = createCommand({
  nom: 'jalon.tenir',
  permission: 'jalon.modifier',
  schema: settleJalonSchema,
  load: findJalon,
  async execute(atelier, { version, fait }, jalon) {
    const faitLe = fait === 'oui' ? getJour(atelier.maintenant) : null
    const { id: objetId, acteId, libelle } = jalon
    await atelier.journal({ objetType: 'jalon', objetId, acteId, donnees: { libelle, faitLe } })
    const { collectiviteId, conventionId, code } = jalon
    await atelier.tx.jalon.updateMany({
      where: { collectiviteId, conventionId, code, id: { not: objetId } },
      data: { faitLe: fromJour(faitLe), version: { increment: 1 } },
    })
    return writeJalon(atelier, jalon, version, { faitLe: fromJour(faitLe) })
  },
})

/** Retire une échéance. */
export const deleteJalon = createCommand({
  nom: 'jalon.retirer',
  permission: 'jalon.modifier',
  schema: jalonSchema,
  load: findJalon,
  async execute(atelier, { version }, jalon) {
    const refus = await refuseEcheanceFigee(atelier, jalon)
    if (refus) return refus
    const { tx, journal } = atelier
    const { collectiviteId, id, conventionId, acteId, libelle, echeance } = jalon
    const { count } = await tx.jalon.deleteMany({ where: { collectiviteId, id, version } })
    if (count === 0) return refuse('conflit', DEPASSE)
    await journal({ objetType: 'jalon', objetId: id, acteId, donnees: { libelle, echeance: toJour(echeance) } })
    return ok({ conventionId, acteId })
  },
})

/** Ajoute à un acte les échéances habituelles de son cadre qui lui manquent : sa période a pu venir, ou changer, après lui. */
export const placeJalonsHabituels = createCommand({
  nom: 'jalon.proposer',
  permission: 'acte.modifier',
  schema: acteSchema,
  load: (tx, { acteId }) => tx.acte.findFirst({ where: { id: acteId }, include: { convention: true } }),
  async execute(atelier, { acteId }, { collectiviteId, conventionId, convention, ...acte }) {
    const refus = await refuseEcheanceFigee(atelier, { collectiviteId, conventionId, acteId })
    if (refus) return refus
    const { tx, maintenant, journal } = atelier
    const periode = toPeriode(acte.periodeDebut, acte.periodeFin)
    const { cadreCode } = convention
    const poses = await placeJalons(
      tx,
      { collectiviteId, conventionId, acteId, cadreCode, periode },
      getJour(maintenant),
    )
    await journal({ objetType: 'acte', objetId: acteId, donnees: { poses } })
    return ok({ conventionId, acteId })
  },
})
