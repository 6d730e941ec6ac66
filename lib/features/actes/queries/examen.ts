import 'server-only'
import { z } from 'zod'
import { centimes } from '@/lib/domain/centimes'
import { GESTES } from '@/lib/domain/cycle/transitions'
import type { ContreProposition, Fil, GesteFait, VersionListee } from '@/lib/domain/examen/discussion'
import type { Echanges, Visite } from '@/lib/domain/examen/nouveautes'
import { type Instantane, parseInstantane } from '@/lib/domain/instantane'
import type { Cote } from '@/lib/domain/vocabulaire'
import { getCoteViewer } from '@/lib/platform/auth/viewer'
import { createQuery } from '@/lib/platform/command/create-query'
import type { Transaction } from '@/lib/platform/db/contexte'
import type { Prisma } from '@/lib/platform/db/generated/client'
import { acteSchema } from '../schema'

const ECHANGES = {
  versions: {
    orderBy: { ordre: 'asc' },
    select: { ordre: true, motif: true, sha256: true, soumiseParNom: true, soumiseLe: true },
  },
  fils: { orderBy: { ouvertLe: 'asc' }, include: { messages: { orderBy: { ecritLe: 'asc' } } } },
  contrePropositions: { orderBy: { proposeeLe: 'asc' } },
} as const satisfies Prisma.ActeInclude

type LigneEchanges = Prisma.ActeGetPayload<{ include: typeof ECHANGES }>

export interface Examen extends Echanges {
  /** Le côté où la personne agit ; null si elle ne fait que lire. */
  readonly cote: Cote | null
  /** Jusqu’où elle a tout vu ; null à sa première venue. */
  readonly visite: Visite | null
}

/** Tout ce que les deux côtés se sont dit d’un acte, et jusqu’où la personne l’a lu. */
export const getExamen = createQuery({
  nom: 'examen.lire',
  permission: 'acte.lire',
  schema: acteSchema,
  async execute(tx, { acteId }, viewer): Promise<Examen | null> {
    const acte = await tx.acte.findFirst({
      where: { id: acteId },
      include: { ...ECHANGES, visites: { where: { utilisateurId: viewer.utilisateurId } } },
    })
    if (!acte) return null
    const visite = acte.visites[0]
    return {
      cote: getCoteViewer(viewer, acte.collectiviteId),
      versions: acte.versions.map(toVersion),
      fils: acte.fils.map(toFil),
      propositions: acte.contrePropositions.map(toContreProposition),
      gestes: await listGestesFaits(tx, acte),
      visite: visite ? { versionOrdre: visite.versionOrdre, vueLe: visite.vueLe } : null,
    }
  },
})

/** De quoi comparer : le dernier acte signé avant celui-ci, et les versions soumises que l’on nomme. */
export const getReferencesExamen = createQuery({
  nom: 'examen.comparer',
  permission: 'acte.lire',
  schema: acteSchema.extend({ ordres: z.array(z.number().int().nonnegative()).max(4) }),
  async execute(tx, { acteId, ordres }) {
    const acte = await tx.acte.findFirst({ where: { id: acteId } })
    if (!acte) return null
    const { collectiviteId, conventionId, rang } = acte
    const signee = await tx.publication.findFirst({
      where: { collectiviteId, conventionId, acteRang: { lt: rang } },
      orderBy: [{ acteRang: 'desc' }, { ordre: 'desc' }],
      select: { contenu: true },
    })
    const versions = await tx.versionSoumise.findMany({
      where: { collectiviteId, acteId, ordre: { in: ordres } },
      select: { ordre: true, contenu: true },
    })
    return {
      signe: signee ? parseInstantane(signee.contenu) : null,
      versions: new Map<number, Instantane>(versions.map(({ ordre, contenu }) => [ordre, parseInstantane(contenu)])),
    }
  },
})

const EVENEMENTS = new Map(GESTES.map((geste) => [`acte.${geste}`, geste]))
const donneesGeste = z.object({ motif: z.string().nullish() })

async function listGestesFaits(
  tx: Transaction,
  { collectiviteId: chaine, id: acteId }: { readonly collectiviteId: string; readonly id: string },
): Promise<readonly GesteFait[]> {
  const lignes = await tx.journal.findMany({
    where: { chaine, acteId, evenement: { in: [...EVENEMENTS.keys()] } },
    orderBy: { seq: 'asc' },
    select: { evenement: true, cote: true, date: true, donnees: true },
  })
  return lignes.flatMap(({ evenement, cote, date, donnees }) => {
    const geste = EVENEMENTS.get(evenement)
    return cote && geste ? [{ geste, cote, le: date, motif: donneesGeste.parse(donnees).motif ?? null }] : []
  })
}

function toVersion({
  ordre,
  motif,
  sha256,
  soumiseParNom,
  soumiseLe,
}: LigneEchanges['versions'][number]): VersionListee {
  return { ordre, motif, sha256, par: soumiseParNom, le: soumiseLe }
}

function toFil(ligne: LigneEchanges['fils'][number]): Fil {
  const { ancreNiveau: niveau, ancreCle: cle, resoluCote, resoluParNom, resoluLe } = ligne
  return {
    id: ligne.id,
    ancre: niveau === 'acte' || cle === null ? { niveau: 'acte' } : { niveau, cle },
    champ: ligne.ancreChamp,
    libelle: ligne.ancreLibelle,
    ouvreLigne: ligne.ouvreLigne,
    statut: ligne.statut,
    cote: ligne.cote,
    resolution: resoluCote && resoluParNom && resoluLe ? { cote: resoluCote, par: resoluParNom, le: resoluLe } : null,
    messages: ligne.messages.map(({ id, cote, auteurNom, texte, ecritLe }) => ({
      id,
      cote,
      auteur: auteurNom,
      texte,
      le: ecritLe,
    })),
  }
}

function toContreProposition(ligne: LigneEchanges['contrePropositions'][number]): ContreProposition {
  const { regleeParNom, regleeLe, reponse } = ligne
  return {
    id: ligne.id,
    montantId: ligne.montantId,
    libelle: ligne.montantLibelle,
    centimesActuels: ligne.centimesActuels === null ? null : centimes(ligne.centimesActuels),
    centimes: centimes(ligne.centimes),
    precision: ligne.precision,
    raison: ligne.raison,
    sourceTitre: ligne.sourceTitre,
    cote: ligne.cote,
    auteur: ligne.proposeeParNom,
    le: ligne.proposeeLe,
    statut: ligne.statut,
    reglement: regleeParNom && regleeLe ? { par: regleeParNom, le: regleeLe, reponse } : null,
  }
}
