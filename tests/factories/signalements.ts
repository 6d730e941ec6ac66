import { getAdresseConvention } from '@/lib/domain/adresse-publique'
import { depositSignalement } from '@/lib/features/signalements/depot'
import { listSignalements } from '@/lib/features/signalements/queries'
import type { Signalement } from '@/lib/features/signalements/schema'
import type { Viewer } from '@/lib/platform/auth/viewer'
import { getPublicPrisma } from '@/lib/platform/db/client'
import { expectOk } from '@/prisma/seed/expect-ok'

let adresses = 0

/** Une adresse de connexion que personne n’a encore prise : le débit se compte par elle. */
export function createEntetes(): Headers {
  adresses += 1
  return new Headers({ 'x-forwarded-for': `198.51.${Math.floor(adresses / 250)}.${(adresses % 250) + 1}` })
}

export async function readPageConvention(conventionId: string): Promise<string> {
  const { collectivite, ...convention } = await getPublicPrisma().conventionPubliee.findUniqueOrThrow({
    where: { conventionId },
    select: { slug: true, collectivite: { select: { slug: true } } },
  })
  return getAdresseConvention(collectivite, convention)
}

/** Ce qu’un lecteur signale, sur cette page. */
export function createErreur(page: string, champs: Partial<Signalement> = {}): Signalement {
  return { page, montant: null, chiffre: 'Mobilité, 2020', message: 'Le total est faux.', source: null, ...champs }
}

/** Signale une erreur sur cette convention publiée, et dit comment la collectivité la désigne. */
export async function depositErreur(agent: Viewer, conventionId: string): Promise<string> {
  const message = `Erreur d’essai ${crypto.randomUUID()}`
  const page = await readPageConvention(conventionId)
  await depositSignalement(createErreur(page, { message }), undefined, createEntetes())
  const { signalements } = expectOk(await listSignalements(agent, {}))
  const depose = signalements.find((lu) => lu.message === message)
  if (!depose) throw new Error('L’erreur signalée n’est pas arrivée à la collectivité')
  return depose.id
}
