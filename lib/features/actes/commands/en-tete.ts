import 'server-only'
import { DEUX_POINTS, entreGuillemets } from '@/lib/domain/phrase/typographie'
import type { Transaction } from '@/lib/platform/db/contexte'
import type { Acte } from '@/lib/platform/db/generated/client'
import { fromJour } from '@/lib/platform/db/jour'
import { ok, type Refus, refuse } from '@/lib/platform/result'
import { createModification } from '../modification'
import { replaceSignataires, toDateSignature } from '../preuves'
import { enTeteSchema } from '../schema'

const DEJA_TRANSMIS = 'Cet acte a été transmis à la préfecture : il ne peut plus être saisi comme déjà signé.'

/** Enregistre l’en-tête d’un brouillon : période, signature, délibérations, nombres annoncés. */
export const updateEnTete = createModification({
  nom: 'acte.modifier',
  schema: enTeteSchema,
  bloc: 'periode',
  getVersion: ({ version }) => version,
  async execute(
    { tx, journal, refuseFermees },
    { acteId, version, signataires, deliberations, denombrements, ...champs },
    acte,
  ) {
    const refus = await refuseFermees([{ niveau: 'acte' }])
    if (refus) return refus
    const { collectiviteId, conventionId } = acte
    const refusReprise = await (champs.repriseApresCoup ? refuseExamine(tx, acte) : refuseAutreOuvert(tx, acte))
    if (refusReprise) return refusReprise
    const sources = await tx.source.findMany({ where: { collectiviteId, conventionId }, select: { id: true } })
    const citees = [champs.sourceId, ...denombrements.map(({ sourceId }) => sourceId)].filter((id) => id !== null)
    if (citees.some((citee) => !sources.some(({ id }) => id === citee))) return refuse('introuvable')

    const { debut, fin, dateSignature, precisionDateSignature, ...simples } = champs
    const preuves = { dateSignature, precisionDateSignature, signataires, deliberations }
    await tx.acte.update({
      where: { collectiviteId_id: { collectiviteId, id: acteId } },
      data: {
        ...simples,
        periodeDebut: fromJour(debut),
        periodeFin: fromJour(fin),
        ...toDateSignature(preuves),
      },
    })
    const cle = { collectiviteId, acteId }
    await replaceSignataires(tx, acte, preuves)
    await tx.denombrement.deleteMany({ where: cle })
    await tx.denombrement.createMany({ data: denombrements.map((d, ordre) => ({ ...cle, ...d, ordre })) })
    await journal({
      objetType: 'acte',
      objetId: acteId,
      donnees: { ...champs, signataires, deliberations, denombrements },
    })
    return ok({ acteId, version: version + 1 })
  },
})

/** Un acte que l’État a eu à examiner n’était pas déjà signé : l’enregistrer comme une reprise esquiverait sa décision. */
async function refuseExamine(
  tx: Transaction,
  { collectiviteId, id: acteId, repriseApresCoup }: Acte,
): Promise<Refus | null> {
  if (repriseApresCoup || (await tx.versionSoumise.count({ where: { collectiviteId, acteId } })) === 0) return null
  return refuse('invalide', undefined, { repriseApresCoup: [DEJA_TRANSMIS] })
}

/** Un seul acte s’écrit à la fois hors des reprises : celui qui cesse d’en être une ne peut pas être le second. */
async function refuseAutreOuvert(tx: Transaction, { collectiviteId, conventionId, id }: Acte): Promise<Refus | null> {
  const autre = await tx.acte.findFirst({
    where: {
      collectiviteId,
      conventionId,
      id: { not: id },
      repriseApresCoup: false,
      statut: { notIn: ['signe', 'abandonne'] },
    },
    select: { libelle: true },
  })
  if (!autre) return null
  const message = `${entreGuillemets(autre.libelle)} est déjà ouvert dans cette convention${DEUX_POINTS}cet acte ne peut y être saisi que comme une reprise.`
  return refuse('invalide', undefined, { repriseApresCoup: [message] })
}
