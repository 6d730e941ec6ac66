import 'server-only'
import { z } from 'zod'
import { centimes } from '@/lib/domain/centimes'
import type { MontantSitue } from '@/lib/domain/chiffres-nationaux'
import { FINANCEURS, NATURES, PRECISIONS } from '@/lib/domain/vocabulaire'
import { getPublicPrisma } from '@/lib/platform/db/client'
import type { Prisma } from '@/lib/platform/db/generated/client'
import { toJour } from '@/lib/platform/db/jour'
import { keepPublie } from '@/lib/platform/publication/memoire'

/** La base garde les mots du domaine en clair ; un mot qu’il ignore est un défaut de publication. */
const colonnesSchema = z.object({
  nature: z.enum(NATURES),
  financeur: z.enum(FINANCEURS),
  precision: z.enum(PRECISIONS),
  centimes: z.bigint().transform(centimes),
})

const COURANTE = { famille: 'convention' } as const
const CHIFFRE_ACTE = { niveau: 'acte', centimes: { not: null } } as const

/** Les montants chiffrés que la publication en vigueur de chaque convention donne pour l’acte entier. */
export const listMontantsActes = keepPublie(() => readMontantsActes({ courantePour: COURANTE }))

/** Les mêmes, pour les collectivités d’une région. */
export const listMontantsRegion = keepPublie((regionCode: string) =>
  readMontantsActes({ courantePour: { ...COURANTE, collectivite: { regionCode } } }),
)

/** Les mêmes, dans les publications données : celles d’un autre jour. */
export function listMontantsPublications(publicationIds: readonly string[]): Promise<readonly MontantSitue[]> {
  return readMontantsActes({ id: { in: [...publicationIds] } })
}

async function readMontantsActes(publication: Prisma.PublicationWhereInput): Promise<readonly MontantSitue[]> {
  const lignes = await getPublicPrisma().montantPublie.findMany({
    where: { ...CHIFFRE_ACTE, publication },
    include: { publication: { select: { collectiviteId: true, conventionId: true } } },
    orderBy: [{ publicationId: 'asc' }, { ordre: 'asc' }],
  })
  return lignes.map(({ publication: situee, ...ligne }) => {
    const { nature, financeur, ...chiffre } = colonnesSchema.parse(ligne)
    return {
      id: ligne.montantId,
      territoireId: situee.collectiviteId,
      conventionId: situee.conventionId,
      sujet: { niveau: 'acte' },
      financeur,
      financeurNom: ligne.financeurNom,
      periode: { debut: toJour(ligne.periodeDebut), fin: toJour(ligne.periodeFin) },
      nature,
      perimetre: ligne.perimetre,
      valeur: { kind: 'chiffre', ...chiffre },
      sourceId: null,
    }
  })
}

/** Les conventions qui ne chiffrent que des mesures ou des actions : aucun de leurs montants ne vaut pour le tout. */
export const listConventionsSansTotal = keepPublie(async (): Promise<ReadonlySet<string>> => {
  const conventions = await getPublicPrisma().conventionPubliee.findMany({
    where: {
      ...COURANTE,
      publication: { montants: { some: { centimes: { not: null } }, none: CHIFFRE_ACTE } },
    },
    select: { conventionId: true },
  })
  return new Set(conventions.map(({ conventionId }) => conventionId))
})
