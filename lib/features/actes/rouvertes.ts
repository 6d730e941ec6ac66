import 'server-only'
import type { Ancre } from '@/lib/domain/cycle/ouverture'
import type { Transaction } from '@/lib/platform/db/contexte'
import type { Acte } from '@/lib/platform/db/generated/client'

/** Les lignes que l’examen a rouvertes par une remarque, tant qu’elle n’est pas résolue. */
export async function listRouvertes(
  tx: Transaction,
  { collectiviteId, id: acteId }: Pick<Acte, 'collectiviteId' | 'id'>,
): Promise<readonly (Ancre & { readonly libelle: string })[]> {
  const fils = await tx.fil.findMany({
    where: { collectiviteId, acteId, statut: 'ouvert', ouvreLigne: true },
    orderBy: { ouvertLe: 'asc' },
  })
  return fils.map(({ ancreNiveau, ancreCle, ancreLibelle: libelle }) =>
    ancreNiveau === 'acte' || ancreCle === null
      ? { niveau: 'acte', libelle }
      : { niveau: ancreNiveau, cle: ancreCle, libelle },
  )
}
