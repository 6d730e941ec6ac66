import 'server-only'
import type { Cote, Role } from '@/lib/domain/vocabulaire'
import type { Transaction } from '@/lib/platform/db/contexte'

/** Chaîne des faits du portail lui-même : connexions, comptes, annonces. */
export const CHAINE_PORTAIL = '00000000-0000-0000-0000-000000000000'

export interface Evenement {
  readonly chaine: string
  readonly acteurId: string
  readonly evenement: string
  readonly objetType: string
  readonly objetId: string
  /** L’acte concerné et le côté qui agit : l’État ne lit que ce qui lui a été soumis. */
  readonly acteId: string | null
  readonly cote: Cote | null
  /** La convention, quand aucun acte n’est en cause. */
  readonly conventionId?: string | null
  /** Le rôle auquel l’auteur agit : l’autre côté le lit sans rien savoir de la personne. */
  readonly role?: Role | null
  /** Ce qui a changé, en JSON ; les montants y sont des chaînes de centimes. */
  readonly donnees: Readonly<Record<string, unknown>>
}

/** Ajoute une ligne au journal, dans la transaction du changement. Rang, date et empreinte viennent de la base. */
export async function writeJournal(tx: Transaction, ligne: Evenement): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO espace.journal
      (chaine, acteur_id, evenement, objet_type, objet_id, acte_id, cote, convention_id, acteur_role, donnees)
    VALUES (${ligne.chaine}::uuid, ${ligne.acteurId}::uuid, ${ligne.evenement}, ${ligne.objetType}, ${ligne.objetId},
      ${ligne.acteId}::uuid, ${ligne.cote}::espace.cote,
      ${ligne.conventionId ?? null}::uuid, ${ligne.role ?? null}::espace.role,
      ${JSON.stringify(ligne.donnees)}::jsonb)`
}
