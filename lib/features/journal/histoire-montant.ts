import 'server-only'
import { type Histoire, reponseHistoire } from '@/lib/domain/enregistrement/histoire'
import { nommerActeur } from '@/lib/domain/phrase/journal/acteur'
import { raconterMontant } from '@/lib/domain/phrase/journal/histoire-montant'
import { getViewer } from '@/lib/platform/auth/session'
import { createQuery } from '@/lib/platform/command/create-query'
import { respondRefus } from '@/lib/platform/http/refus'
import { listNoms } from './read'
import { montantSchema } from './schema'

const FAITS_MAX = 20

/** Les derniers changements d’un seul montant : qui, quand, de quoi à quoi. */
export const getHistoireMontant = createQuery({
  nom: 'journal.montant',
  permission: 'acte.lire',
  schema: montantSchema,
  async execute(tx, { acteId, montantId }, viewer): Promise<Histoire | null> {
    const acte = await tx.acte.findFirst({
      where: { id: acteId },
      select: { collectiviteId: true, convention: { select: { collectivite: { select: { type: true } } } } },
    })
    if (!acte) return null
    const touche = (champ: 'changes' | 'retires') => ({
      donnees: { path: [champ], array_contains: [{ id: montantId }] },
    })
    const lignes = await tx.journal.findMany({
      where: { chaine: acte.collectiviteId, acteId, OR: [touche('changes'), touche('retires')] },
      orderBy: { seq: 'desc' },
      take: FAITS_MAX,
    })
    const noms = await listNoms(tx, viewer, acte.collectiviteId, lignes)
    const { type } = acte.convention.collectivite
    return {
      faits: lignes.flatMap(({ seq, date, acteurId, acteurRole, cote, donnees }) => {
        const quoi = raconterMontant(donnees, montantId)
        const qui = noms.get(acteurId ?? '') ?? nommerActeur(acteurRole, cote, type)
        return quoi === null ? [] : [{ seq: seq.toString(), date: date.toISOString(), qui, quoi }]
      }),
    }
  },
})

/** L’histoire d’une case de la grille. */
export async function respondHistoire(acteId: string, montantId: string): Promise<Response> {
  const lu = await getHistoireMontant(await getViewer(), { acteId, montantId })
  return lu.ok ? Response.json(reponseHistoire.encode(lu.value)) : respondRefus(lu)
}
