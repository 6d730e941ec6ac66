import 'server-only'
import type { Cote, StatutActe } from '@/lib/domain/vocabulaire'
import type { Transaction } from '@/lib/platform/db/contexte'
import type { TypeNotification } from '@/lib/platform/db/generated/client'
import { enqueue } from '@/lib/platform/taches/depot'

/** Ce dont un côté est prévenu. */
export interface Avis {
  readonly acteId: string
  readonly vers: Cote
  readonly type: TypeNotification
  /** Le fil, la contre-proposition ou le jalon dont il s’agit. */
  readonly objetId?: string
  /** L’étape annoncée : l’avis tombe quand l’acte en sort. */
  readonly statut?: StatutActe
}

interface Circonstances {
  /** Qui est à l’origine de l’avis n’en est pas prévenu. */
  readonly auteurId?: string
  readonly creeeLe?: Date
}

/** Dépose l’avis chez chaque destinataire, et le travail qui en écrira le courriel, dans la transaction du changement. */
export async function writeNotifications(
  tx: Transaction,
  collectiviteId: string,
  { acteId, vers, type, objetId, statut }: Avis,
  { auteurId, creeeLe = new Date() }: Circonstances = {},
): Promise<void> {
  const destinataires = await tx.$queryRaw<{ id: string }[]>`
    SELECT id FROM espace.destinataires(${collectiviteId}::uuid, ${vers}::espace.cote) AS id`
  const personnes = destinataires.filter(({ id }) => id !== auteurId)
  if (personnes.length === 0) return
  const noms = await readNoms(tx, collectiviteId, acteId, vers)
  const notifications = personnes.map(({ id: utilisateurId }) => ({
    id: crypto.randomUUID(),
    collectiviteId,
    utilisateurId,
    cote: vers,
    acteId,
    ...noms,
    type,
    objetId: objetId ?? null,
    statut: statut ?? null,
    creeeLe,
  }))
  await tx.notification.createMany({ data: notifications })
  await enqueue(
    tx,
    'courriel',
    notifications.map(({ id: notificationId }) => ({ notificationId, collectiviteId })),
  )
}

/** L’acte et sa convention, pour l’État tels que la dernière version soumise les nomme : la suite ne le regarde pas. */
async function readNoms(tx: Transaction, collectiviteId: string, acteId: string, vers: Cote) {
  const [noms] = await tx.$queryRaw<{ acteLibelle: string; conventionTitre: string }[]>`
    SELECT coalesce(v.contenu #>> '{acte,libelle}', a.libelle) AS "acteLibelle",
      coalesce(v.contenu #>> '{convention,titre}', c.titre) AS "conventionTitre"
    FROM espace.acte a
    JOIN espace.convention c ON c.collectivite_id = a.collectivite_id AND c.id = a.convention_id
    LEFT JOIN LATERAL (SELECT contenu::jsonb AS contenu FROM espace.version_soumise
      WHERE collectivite_id = a.collectivite_id AND acte_id = a.id AND ${vers} = 'etat'
      ORDER BY ordre DESC LIMIT 1) v ON true
    WHERE a.collectivite_id = ${collectiviteId}::uuid AND a.id = ${acteId}::uuid`
  if (!noms) throw new Error('L’acte d’un avis ne se voit pas de qui le donne')
  return noms
}
