import 'server-only'
import { z } from 'zod'
import { getAttente } from '@/lib/domain/cycle/etapes'
import { GESTES, TRANSITIONS } from '@/lib/domain/cycle/transitions'
import { createQuery } from '@/lib/platform/command/create-query'
import type { Transaction } from '@/lib/platform/db/contexte'
import type { Acte } from '@/lib/platform/db/generated/client'
import { toJour } from '@/lib/platform/db/jour'
import { findActe } from '../load'
import { listRouvertes } from '../rouvertes'
import { acteSchema } from '../schema'

const EVENEMENTS = new Map(GESTES.map((geste) => [`acte.${geste}`, geste]))
const donneesSchema = z.object({ motif: z.string().nullish() })

/** Où en est un acte : depuis quand, par quel geste et pour quelle raison, et les lignes que l’examen a rouvertes. */
export const getEtape = createQuery({
  nom: 'acte.etape',
  permission: 'acte.lire',
  schema: acteSchema,
  async execute(tx, { acteId }) {
    const acte = await findActe(tx, { acteId })
    if (!acte) return null
    return {
      depuis: acte.statutDepuis,
      echeance: await findEcheance(tx, acte),
      arrivee: await findArrivee(tx, acte),
      rouvertes: acte.statut === 'transmis' ? await listRouvertes(tx, acte) : [],
    }
  },
})

/** Le premier jalon propre à l’acte que doit tenir le côté attendu : celui repris d’un acte signé n’est pas de son étape. */
async function findEcheance(
  tx: Transaction,
  { collectiviteId, id: acteId, conventionId, statut }: Acte,
): Promise<string | null> {
  const attente = getAttente(statut)
  if (!attente) return null
  const signes = await tx.jalon.findMany({
    where: { collectiviteId, conventionId, acte: { statut: 'signe' } },
    select: { code: true },
  })
  const repris = signes.map(({ code }) => code)
  const jalon = await tx.jalon.findFirst({
    where: { collectiviteId, acteId, attenduDe: attente.cote, faitLe: null, code: { notIn: repris } },
    orderBy: { echeance: 'asc' },
    select: { echeance: true },
  })
  return toJour(jalon?.echeance ?? null)
}

/** Le geste qui a mené l’acte à son étape, tel que le journal le garde ; null s’il n’est pas lisible d’ici. */
async function findArrivee(tx: Transaction, { collectiviteId, id: acteId, statut }: Acte) {
  const ligne = await tx.journal.findFirst({
    where: { chaine: collectiviteId, acteId, evenement: { in: [...EVENEMENTS.keys()] } },
    orderBy: { seq: 'desc' },
    select: { evenement: true, date: true, cote: true, donnees: true },
  })
  const geste = ligne && EVENEMENTS.get(ligne.evenement)
  if (!ligne?.cote || !geste) return null
  const { cote, date } = ligne
  const mene = TRANSITIONS.some((t) => t.geste === geste && t.cote === cote && t.vers === statut)
  return mene ? { geste, cote, date, motif: donneesSchema.parse(ligne.donnees).motif ?? null } : null
}
