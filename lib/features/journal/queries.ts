import 'server-only'
import { z } from 'zod'
import type { Histoire } from '@/lib/domain/enregistrement/histoire'
import { parseCriteresJournal } from '@/lib/domain/journal/criteres'
import { nommerActeur } from '@/lib/domain/phrase/journal/acteur'
import { raconterMontant } from '@/lib/domain/phrase/journal/histoire-montant'
import { createQuery } from '@/lib/platform/command/create-query'
import { CHAINE_PORTAIL } from '@/lib/platform/journal'
import { loadTetesSoumises } from '@/lib/platform/tetes-soumises'
import { listNoms, readJournal } from './read'
import { journalActeSchema, journalConventionSchema, journalSchema, montantSchema } from './schema'

/** Le journal d’un acte. L’État n’y lit que ce qui précède la dernière soumission, et ses propres gestes. */
export const getJournalActe = createQuery({
  nom: 'journal.acte',
  permission: 'acte.lire',
  schema: journalActeSchema,
  async execute(tx, { acteId, criteres, tout }, viewer) {
    const acte = await tx.acte.findFirst({
      where: { id: acteId },
      select: {
        id: true,
        libelle: true,
        collectiviteId: true,
        convention: { select: { id: true, titre: true, collectivite: { select: { type: true, nomCourt: true } } } },
      },
    })
    if (!acte) return null
    const { collectiviteId: chaine, convention } = acte
    const { collectivite: chez } = convention
    const portee = { OR: [{ acteId }, { objetType: 'acte', objetId: acteId }] }
    const tetes = await loadTetesSoumises(tx, viewer, [acte])
    const vu = { ...acte, libelle: tetes.get(acteId)?.libelle ?? acte.libelle }
    return { acte: vu, ...(await readJournal(tx, viewer, { chaine, chez, portee, criteres, tout })) }
  },
})

/** Le journal d’une convention : le sien et celui de ses actes. */
export const getJournalConvention = createQuery({
  nom: 'journal.convention',
  permission: 'acte.lire',
  schema: journalConventionSchema,
  async execute(tx, { conventionId, criteres, tout }, viewer) {
    const convention = await tx.convention.findFirst({
      where: { id: conventionId },
      select: {
        id: true,
        titre: true,
        collectiviteId: true,
        collectivite: { select: { type: true, nomCourt: true } },
        actes: { select: { id: true, libelle: true } },
      },
    })
    if (!convention) return null
    const { collectiviteId: chaine, collectivite: chez, actes } = convention
    const portee = {
      OR: [
        { conventionId },
        { objetType: 'convention', objetId: conventionId },
        { acteId: { in: actes.map(({ id }) => id) } },
      ],
    }
    const tetes = await loadTetesSoumises(tx, viewer, actes)
    const vue = {
      ...convention,
      actes: actes.map(({ id, libelle }) => ({ id, libelle: tetes.get(id)?.libelle ?? libelle })),
    }
    return { convention: vue, ...(await readJournal(tx, viewer, { chaine, chez, portee, criteres, tout })) }
  },
})

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

const FAITS_RECENTS = 8

/** Les derniers faits d’une collectivité que la personne suit, les plus récents d’abord. */
export const listFaitsRecents = createQuery({
  nom: 'journal.recents',
  permission: 'territoires.suivre',
  schema: z.object({ collectiviteId: z.uuid() }),
  async execute(tx, { collectiviteId: chaine }, viewer) {
    const { territoires, lecture } = viewer.contexte
    if (!territoires.includes(chaine) && !lecture.includes(chaine)) return null
    const chez = await tx.collectivite.findUnique({ where: { id: chaine }, select: { type: true, nomCourt: true } })
    if (!chez) return null
    const criteres = parseCriteresJournal({})
    const { lignes } = await readJournal(tx, viewer, { chaine, chez, portee: {}, criteres, tout: false })
    return lignes.slice(0, FAITS_RECENTS).map(({ seq, date, phrase }) => ({ seq, date, phrase }))
  },
})

/** Le journal du portail : connexions, comptes et annonces. Réservé à son administrateur. */
export const getJournalPortail = createQuery({
  nom: 'journal.portail',
  permission: 'comptes.gerer',
  schema: journalSchema,
  execute: (tx, { criteres, tout }, viewer) =>
    readJournal(tx, viewer, { chaine: CHAINE_PORTAIL, chez: null, portee: {}, criteres, tout }),
})
