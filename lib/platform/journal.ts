import 'server-only'
import type { Cote } from '@/lib/domain/vocabulaire'
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
  /** Ce qui a changé, en JSON ; les montants y sont des chaînes de centimes. */
  readonly donnees: Readonly<Record<string, unknown>>
}

/** Ajoute une ligne au journal, dans la transaction du changement. Rang, date et empreinte viennent de la base. */
export async function writeJournal(tx: Transaction, ligne: Evenement): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO espace.journal (chaine, acteur_id, evenement, objet_type, objet_id, acte_id, cote, donnees)
    VALUES (${ligne.chaine}::uuid, ${ligne.acteurId}::uuid, ${ligne.evenement}, ${ligne.objetType}, ${ligne.objetId},
      ${ligne.acteId}::uuid, ${ligne.cote}::espace.cote,
      ${JSON.stringify(ligne.donnees)}::jsonb)`
}
