import 'server-only'
import type { NotificationSituee } from '@/lib/domain/notification'
import type { Transaction } from '@/lib/platform/db/contexte'
import { type PreferenceCourriel, Prisma } from '@/lib/platform/db/generated/client'

/** Une notification, ce dont elle parle tel qu’il est à présent, et la personne qu’elle prévient. */
export interface NotificationChargee extends NotificationSituee {
  readonly id: string
  readonly collectiviteId: string
  readonly collectivite: string
  readonly conventionTitre: string
  readonly creeeLe: Date
  readonly lueLe: Date | null
  readonly destinataire: {
    readonly nom: string
    readonly email: string
    readonly actif: boolean
    readonly courriels: PreferenceCourriel
  }
}

/** Au-delà, la suite attendra que le début soit lu. */
const LIMITE = 200

const A_ENVOYER = Prisma.sql`n.lue_le IS NULL AND n.envoyee_le IS NULL`

/** Chaque notification et son objet présent ; l’État ne voit ni brouillon ni abandon, même quand une tâche lit pour lui. */
const SITUEES = Prisma.sql`
  FROM espace.notification n
  LEFT JOIN espace.acte a ON a.collectivite_id = n.collectivite_id AND a.id = n.acte_id
    AND (n.cote = 'collectivite' OR a.statut NOT IN ('brouillon', 'abandonne'))
  LEFT JOIN espace.fil f ON n.type IN ('commentaire', 'resolution')
    AND f.collectivite_id = n.collectivite_id AND f.id = n.objet_id
  LEFT JOIN espace.contre_proposition p ON n.type IN ('contre_proposition', 'reponse')
    AND p.collectivite_id = n.collectivite_id AND p.id = n.objet_id
  LEFT JOIN espace.jalon j ON n.type = 'rappel' AND j.collectivite_id = n.collectivite_id AND j.id = n.objet_id`

/** Une notification vaut tant que ce qu’elle annonce est vrai, et qu’une plus récente du même objet ne la remplace pas. */
const PERTINENTE = Prisma.sql`
  CASE n.type
    WHEN 'etape' THEN n.statut = a.statut OR (a.id IS NULL AND n.statut IN ('brouillon', 'abandonne'))
    WHEN 'commentaire' THEN f.statut = 'ouvert' AND a.statut NOT IN ('signe', 'abandonne')
    WHEN 'resolution' THEN f.statut = 'resolu' AND a.id IS NOT NULL
    WHEN 'contre_proposition' THEN p.statut = 'proposee' AND a.statut IN ('transmis', 'a_corriger')
    WHEN 'reponse' THEN p.statut <> 'proposee' AND a.id IS NOT NULL
    WHEN 'correction' THEN a.statut = 'transmis'
    WHEN 'rappel' THEN j.id IS NOT NULL AND j.fait_le IS NULL AND a.id IS NOT NULL
    WHEN 'erratum' THEN a.id IS NOT NULL
  END
  AND NOT EXISTS (SELECT 1 FROM espace.notification s
    WHERE s.utilisateur_id = n.utilisateur_id AND s.acte_id = n.acte_id AND s.type = n.type
      AND s.objet_id IS NOT DISTINCT FROM n.objet_id AND s.statut IS NOT DISTINCT FROM n.statut
      AND (s.creee_le, s.id) > (n.creee_le, n.id))`

function selectNotifications(tx: Transaction, condition: Prisma.Sql): Promise<NotificationChargee[]> {
  return tx.$queryRaw<NotificationChargee[]>`
    SELECT n.id, n.collectivite_id AS "collectiviteId", k.nom AS collectivite, n.convention_titre AS "conventionTitre",
      n.type::text, n.statut::text, n.cote::text, n.acte_id AS "acteId", n.acte_libelle AS "acteLibelle",
      a.statut::text AS "acteStatut", p.statut::text AS "propositionStatut",
      coalesce(f.ancre_libelle, p.montant_libelle, j.libelle) AS "objetLibelle", j.echeance::text AS "jalonEcheance",
      n.creee_le AS "creeeLe", n.lue_le AS "lueLe",
      jsonb_build_object('nom', u.nom, 'email', u.email, 'actif', u.actif, 'courriels', u.courriels) AS destinataire
    ${SITUEES}
    JOIN espace.utilisateur u ON u.id = n.utilisateur_id
    JOIN publication.collectivite k ON k.id = n.collectivite_id
    WHERE ${condition} AND ${PERTINENTE}
    ORDER BY n.lue_le IS NULL DESC, n.creee_le DESC
    LIMIT ${LIMITE}`
}

/** Les notifications d’une personne qui ont encore une raison d’être, les non lues puis les plus récentes d’abord. */
export async function loadNotifications(
  tx: Transaction,
  utilisateurId: string,
  seulement: 'toutes' | 'a_envoyer' = 'toutes',
): Promise<readonly NotificationChargee[]> {
  const filtre = seulement === 'toutes' ? Prisma.empty : Prisma.sql`AND ${A_ENVOYER}`
  return selectNotifications(tx, Prisma.sql`n.utilisateur_id = ${utilisateurId}::uuid ${filtre}`)
}

/** Combien de notifications une personne n’a pas lues, parmi celles qui ont encore une raison d’être. */
export async function countNotifications(tx: Transaction, utilisateurId: string): Promise<number> {
  const [compte] = await tx.$queryRaw<{ nombre: number }[]>`
    SELECT count(*)::int AS nombre ${SITUEES}
    WHERE n.utilisateur_id = ${utilisateurId}::uuid AND n.lue_le IS NULL AND ${PERTINENTE}`
  return compte?.nombre ?? 0
}

/** Une notification encore utile, ni lue ni envoyée ; null sinon. */
export async function loadAEnvoyer(
  tx: Transaction,
  { collectiviteId, notificationId }: { readonly collectiviteId: string; readonly notificationId: string },
): Promise<NotificationChargee | null> {
  const [lue] = await selectNotifications(
    tx,
    Prisma.sql`n.collectivite_id = ${collectiviteId}::uuid AND n.id = ${notificationId}::uuid AND ${A_ENVOYER}`,
  )
  return lue ?? null
}
