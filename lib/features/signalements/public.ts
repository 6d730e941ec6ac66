import 'server-only'
import { z } from 'zod'
import { parseAdresse } from '@/lib/domain/adresse-lue'
import { decrireMontantPublie } from '@/lib/domain/phrase/signalement'
import { getPageSignalable, STATUTS_SIGNALEMENT } from '@/lib/domain/signalement'
import { CODE_METROPOLE_DE_LYON } from '@/lib/domain/territoire-publie'
import { getPublicPrisma } from '@/lib/platform/db/client'
import { toPeriode } from '@/lib/platform/db/jour'
import { computeEmpreinteJeton } from './jeton'

/** La page dont on signale un chiffre, et qui en répondra. */
export interface PageSignalee {
  readonly page: string
  readonly titre: string
  readonly collectivite: string
  /** Le montant désigné, en une ligne ; vide quand aucun ne l’est, ou qu’il n’est pas de cette page. */
  readonly chiffre: string
}

/** Lit ce que désigne une adresse publique ; null si elle ne porte aucun chiffre publié. */
export async function getPageSignalee(adresse: string, montant: string | undefined): Promise<PageSignalee | null> {
  const page = getPageSignalable(adresse)
  const lue = page === null ? null : parseAdresse(page)
  switch (lue?.genre) {
    case 'convention': {
      const convention = await getPublicPrisma().conventionPubliee.findFirst({
        where: { slug: lue.slug, collectivite: { slug: lue.collectivite } },
        select: { conventionId: true, titre: true, collectivite: { select: { nom: true } } },
      })
      if (page === null || convention === null) return null
      const { conventionId, titre, collectivite } = convention
      return { page, titre, collectivite: collectivite.nom, chiffre: await nommerChiffre(conventionId, montant) }
    }
    case 'departement':
    case 'metropole': {
      const collectivites = await getPublicPrisma().collectivite.findMany({
        where: {
          publiees: { some: {} },
          OR: [{ slug: lue.slug }, ...(lue.genre === 'departement' ? [couvre(lue.slug)] : [])],
        },
        select: { nom: true, nomCourt: true, slug: true },
      })
      const repond = collectivites.find(({ slug }) => slug === lue.slug) ?? collectivites[0]
      return page === null || repond === undefined
        ? null
        : { page, titre: repond.nomCourt, collectivite: repond.nom, chiffre: '' }
    }
    default:
      return null
  }
}

const couvre = (slug: string) => ({
  type: { not: 'metropole' as const },
  code: { not: CODE_METROPOLE_DE_LYON },
  departements: { some: { departement: { slug } } },
})

async function nommerChiffre(conventionId: string, montant: string | undefined): Promise<string> {
  const montantId = z.uuid().safeParse(montant).data
  if (montantId === undefined) return ''
  const publie = await getPublicPrisma().montantPublie.findFirst({
    where: { montantId, publication: { conventionId } },
    orderBy: { publication: { ordre: 'desc' } },
  })
  return publie === null
    ? ''
    : decrireMontantPublie({ ...publie, periode: toPeriode(publie.periodeDebut, publie.periodeFin) })
}

const suivisSchema = z.array(
  z.object({
    page: z.string(),
    chiffre: z.string(),
    message: z.string(),
    recu_le: z.date(),
    statut: z.enum(STATUTS_SIGNALEMENT),
    reponse: z.string().nullable(),
    traite_le: z.date().nullable(),
    collectivite: z.string(),
  }),
)

/** Ce qu’est devenue une erreur signalée, pour qui en a le secret ; null pour tout autre. */
export async function getSignalementSuivi(jeton: string) {
  const [suivi] = suivisSchema.parse(
    await getPublicPrisma().$queryRaw`SELECT * FROM publication.suivre_signalement(${computeEmpreinteJeton(jeton)})`,
  )
  return suivi ?? null
}
