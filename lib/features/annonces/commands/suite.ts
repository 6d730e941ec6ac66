import 'server-only'
import type { Viewer } from '@/lib/platform/auth/viewer'
import { type Atelier, createCommand } from '@/lib/platform/command/create-command'
import type { Transaction } from '@/lib/platform/db/contexte'
import { ok, type Refus, refuse } from '@/lib/platform/result'
import { annonceTenueSchema, suiteAnnonceSchema } from '../schema'

interface Convention {
  readonly id: string
  /** Nulle pour le niveau national, qui agit au nom du portail et non de la collectivité. */
  readonly collectiviteId: string | null
  readonly proprietaire: string
}

async function findConvention(
  tx: Transaction,
  { conventionId }: { readonly conventionId: string },
  { contexte }: Viewer,
): Promise<Convention | null> {
  const convention = await tx.convention.findFirst({ where: { id: conventionId }, select: { collectiviteId: true } })
  if (!convention) return null
  const { collectiviteId: proprietaire } = convention
  return { id: conventionId, proprietaire, collectiviteId: contexte.national ? null : proprietaire }
}

/** La collectivité répond de ses promesses tenues, et le niveau national de toutes. */
function refuseAutrui({ peut, viewer }: Atelier, { collectiviteId }: Convention): Refus | null {
  const permis = collectiviteId === null ? viewer.contexte.national : peut('acte.modifier')
  return permis ? null : refuse('interdit')
}

/** Dit quelle convention publiée a tenu une promesse. */
export const linkAnnonce = createCommand({
  nom: 'annonce.tenir',
  permission: 'acte.lire',
  schema: annonceTenueSchema,
  load: findConvention,
  async execute(atelier, { annonceId, conventionId, note }, convention) {
    const refus = refuseAutrui(atelier, convention)
    if (refus) return refus
    const { tx, journal } = atelier
    const annonce = await tx.annonce.findUnique({ where: { id: annonceId } })
    if (!annonce) return refuse('introuvable')
    if ((await tx.conventionPubliee.count({ where: { conventionId } })) === 0) {
      return refuse(
        'invalide',
        'Rien n’est encore publié de cette convention : une promesse n’est tenue qu’une fois l’acte signé.',
      )
    }
    const { count } = await tx.annonceTenue.createMany({
      data: { annonceId, conventionId, collectiviteId: convention.proprietaire, note },
      skipDuplicates: true,
    })
    if (count === 0) return refuse('invalide', 'Cette annonce est déjà liée à cette convention.')
    await journal({
      objetType: 'annonce',
      objetId: annonceId,
      donnees: { conventionId, citation: annonce.citation, note },
    })
    return ok({ conventionId })
  },
})

/** Défait le lien entre une promesse et une convention. */
export const unlinkAnnonce = createCommand({
  nom: 'annonce.delier',
  permission: 'acte.lire',
  schema: suiteAnnonceSchema,
  load: findConvention,
  async execute(atelier, { annonceId, conventionId }, convention) {
    const refus = refuseAutrui(atelier, convention)
    if (refus) return refus
    const { tx, journal } = atelier
    const { count } = await tx.annonceTenue.deleteMany({ where: { annonceId, conventionId } })
    if (count === 0) return refuse('introuvable')
    await journal({ objetType: 'annonce', objetId: annonceId, donnees: { conventionId } })
    return ok({ conventionId })
  },
})
