import 'server-only'
import { isPertinente, type NotificationSituee } from '@/lib/domain/notification'
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

/** Ce qui se lit d’une notification périmée ou non : l’état présent de son objet se joint en une seule requête. */
function selectNotifications(tx: Transaction, condition: Prisma.Sql): Promise<NotificationChargee[]> {
  return tx.$queryRaw<NotificationChargee[]>`
    SELECT n.id, n.collectivite_id AS "collectiviteId", k.nom AS collectivite, c.titre AS "conventionTitre", n.type::text, n.statut::text,
      CASE WHEN EXISTS (SELECT 1 FROM espace.habilitation h WHERE h.utilisateur_id = n.utilisateur_id AND h.collectivite_id = n.collectivite_id)
        THEN 'collectivite' ELSE 'etat' END AS cote,
      n.acte_id AS "acteId", a.libelle AS "acteLibelle", a.statut::text AS "acteStatut",
      f.statut::text AS "filStatut", p.statut::text AS "propositionStatut",
      coalesce(f.ancre_libelle, p.montant_libelle, j.libelle) AS "objetLibelle",
      j.echeance::text AS "jalonEcheance", j.fait_le::text AS "jalonFaitLe", n.creee_le AS "creeeLe", n.lue_le AS "lueLe",
      jsonb_build_object('nom', u.nom, 'email', u.email, 'actif', u.actif, 'courriels', u.courriels) AS destinataire
    FROM espace.notification n
    JOIN espace.utilisateur u ON u.id = n.utilisateur_id
    JOIN espace.acte a ON a.collectivite_id = n.collectivite_id AND a.id = n.acte_id
    JOIN espace.convention c ON c.collectivite_id = a.collectivite_id AND c.id = a.convention_id
    JOIN publication.collectivite k ON k.id = n.collectivite_id
    LEFT JOIN espace.fil f ON n.type = 'commentaire' AND f.collectivite_id = n.collectivite_id AND f.id = n.objet_id
    LEFT JOIN espace.contre_proposition p ON n.type = 'contre_proposition' AND p.collectivite_id = n.collectivite_id AND p.id = n.objet_id
    LEFT JOIN espace.jalon j ON n.type = 'rappel' AND j.collectivite_id = n.collectivite_id AND j.id = n.objet_id
    WHERE ${condition}
    ORDER BY n.creee_le DESC
    LIMIT ${LIMITE}`
}

/** Les notifications d’une personne qui ont encore une raison d’être, les plus récentes d’abord. */
export async function loadNotifications(
  tx: Transaction,
  utilisateurId: string,
  seulement: 'toutes' | 'non_lues' | 'a_envoyer' = 'toutes',
): Promise<readonly NotificationChargee[]> {
  const filtre = {
    toutes: Prisma.empty,
    non_lues: Prisma.sql`AND n.lue_le IS NULL`,
    a_envoyer: Prisma.sql`AND n.lue_le IS NULL AND n.envoyee_le IS NULL`,
  }[seulement]
  const lues = await selectNotifications(tx, Prisma.sql`n.utilisateur_id = ${utilisateurId}::uuid ${filtre}`)
  return lues.filter(isPertinente)
}

/** Une notification encore utile, ni lue ni envoyée ; null sinon. */
export async function loadAEnvoyer(
  tx: Transaction,
  { collectiviteId, notificationId }: { readonly collectiviteId: string; readonly notificationId: string },
): Promise<NotificationChargee | null> {
  const [lue] = await selectNotifications(
    tx,
    Prisma.sql`n.collectivite_id = ${collectiviteId}::uuid AND n.id = ${notificationId}::uuid
      AND n.lue_le IS NULL AND n.envoyee_le IS NULL`,
  )
  return lue && isPertinente(lue) ? lue : null
}
