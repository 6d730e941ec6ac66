import 'server-only'
import { type Ancre, cleAncre } from '@/lib/domain/cycle/ouverture'
import type { Transaction } from '@/lib/platform/db/contexte'
import type { Acte } from '@/lib/platform/db/generated/client'

/** Une ligne rouverte, nommée comme on en parlait. */
export type Rouverte = Ancre & { readonly libelle: string }

/** Les lignes que l’examen a rouvertes par une remarque, tant qu’elle n’est pas résolue ; chacune une fois. */
export async function listRouvertes(
  tx: Transaction,
  { collectiviteId, id: acteId }: Pick<Acte, 'collectiviteId' | 'id'>,
): Promise<readonly Rouverte[]> {
  const fils = await tx.fil.findMany({
    where: { collectiviteId, acteId, statut: 'ouvert', ouvreLigne: true },
    orderBy: { ouvertLe: 'asc' },
  })
  const ancres = fils.map(
    ({ ancreNiveau, ancreCle, ancreLibelle: libelle }): Rouverte =>
      ancreNiveau === 'acte' || ancreCle === null
        ? { niveau: 'acte', libelle }
        : { niveau: ancreNiveau, cle: ancreCle, libelle },
  )
  return [...new Map(ancres.map((ancre) => [cleAncre(ancre), ancre])).values()]
}
