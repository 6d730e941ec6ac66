import 'server-only'
import { z } from 'zod'
import { getAdresseCollectivite, getAdresseConvention } from '@/lib/domain/adresse-publique'
import { centimes } from '@/lib/domain/centimes'
import type { ActionMesure, MesureSituee, MontantMesure } from '@/lib/domain/mesure-publiee'
import { isApproche } from '@/lib/domain/montant/precision'
import { ABSENCES, FINANCEURS, NATURES, PRECISIONS, STATUTS_ACTION } from '@/lib/domain/vocabulaire'
import { getPublicPrisma } from '@/lib/platform/db/client'
import type { Prisma } from '@/lib/platform/db/generated/client'
import { toJour } from '@/lib/platform/db/jour'
import { keepPublie } from '@/lib/platform/publication/memoire'

export const TAILLE_PAGE = 20

const CONVENTION = {
  select: {
    acteLibelle: true,
    courantePour: { include: { collectivite: { include: { region: true } } } },
  },
} as const

const ORDRE = [
  { publication: { courantePour: { collectivite: { region: { nom: 'asc' } } } } },
  { publication: { courantePour: { collectivite: { nomCourt: 'asc' } } } },
  { publicationId: 'asc' },
  { ordre: 'asc' },
] as const satisfies Prisma.FichePublieeOrderByWithRelationInput[]

const montantsSchema = z.array(
  z
    .object({
      ficheId: z.string(),
      id: z.string(),
      financeur: z.enum(FINANCEURS),
      financeurNom: z.string().nullable(),
      nature: z.enum(NATURES),
      perimetre: z.string().nullable(),
      debut: z.date().transform((jour) => toJour(jour)),
      fin: z.date().transform((jour) => toJour(jour)),
      centimes: z.bigint().transform(centimes).nullable(),
      precision: z.enum(PRECISIONS).nullable(),
      absence: z.enum(ABSENCES).nullable(),
    })
    .transform(({ debut, fin, centimes: chiffre, precision, absence, ...montant }) => ({
      ...montant,
      periode: { debut, fin },
      valeur: chiffre === null ? (absence ?? 'non_renseigne') : { centimes: chiffre, approche: isApproche(precision) },
    })),
)

/** Une page de ce que les conventions en vigueur disent d’une mesure, région par région. */
export const listMesuresSituees = keepPublie(
  async (code: string, regionSlug: string | null, page: number): Promise<readonly MesureSituee[]> => {
    const base = getPublicPrisma()
    const mesures = await base.fichePubliee.findMany({
      where: filterMesures(code, regionSlug),
      include: { publication: CONVENTION },
      orderBy: [...ORDRE],
      skip: (page - 1) * TAILLE_PAGE,
      take: TAILLE_PAGE,
    })
    const publications = mesures.map(({ publicationId }) => publicationId)
    const actions = await base.fichePubliee.findMany({
      where: { publicationId: { in: publications }, mesureId: { in: mesures.map(({ ficheId }) => ficheId) } },
      orderBy: { ordre: 'asc' },
    })
    const fiches = [...mesures, ...actions].map(({ ficheId }) => ficheId)
    const montants = await readMontants(publications, fiches)
    const listDe = (ficheId: string): readonly MontantMesure[] =>
      montants.filter((montant) => montant.ficheId === ficheId)
    return mesures.flatMap(({ publication, ...mesure }) => {
      const { acteLibelle, courantePour } = publication
      if (courantePour === null) return []
      const { collectivite, ...convention } = courantePour
      return {
        id: mesure.ficheId,
        intitule: mesure.intitule,
        code: mesure.code,
        descriptif: mesure.descriptif,
        ancre: `fiche-${mesure.lignee}`,
        acteLibelle,
        convention: { adresse: getAdresseConvention(collectivite, convention), titre: convention.titre },
        collectivite: {
          adresse: getAdresseCollectivite(collectivite),
          nomCourt: collectivite.nomCourt,
          region: collectivite.region,
        },
        actions: actions
          .filter(({ mesureId }) => mesureId === mesure.ficheId)
          .map(
            (action): ActionMesure => ({
              id: action.ficheId,
              intitule: action.intitule,
              statut: STATUTS_ACTION.find((statut) => statut === action.statutAction) ?? null,
              ancre: `fiche-${action.lignee}`,
              montants: listDe(action.ficheId),
            }),
          ),
        montants: listDe(mesure.ficheId),
      }
    })
  },
)

/** Combien de fois les conventions en vigueur portent la mesure, au pays ou dans une région. */
export const countMesuresSituees = keepPublie((code: string, regionSlug: string | null) =>
  getPublicPrisma().fichePubliee.count({ where: filterMesures(code, regionSlug) }),
)

function filterMesures(code: string, regionSlug: string | null): Prisma.FichePublieeWhereInput {
  const lieu = regionSlug === null ? {} : { collectivite: { region: { slug: regionSlug } } }
  return { catalogueCode: code, publication: { courantePour: { is: lieu } } }
}

async function readMontants(publications: readonly string[], fiches: readonly string[]) {
  const lignes = await getPublicPrisma().$queryRaw`
    SELECT k.fiche_id AS "ficheId", m.montant_id AS id, m.financeur, m.financeur_nom AS "financeurNom", m.nature, m.perimetre,
      m.periode_debut AS debut, m.periode_fin AS fin, m.centimes, m.precision, m.absence
    FROM publication.classement_montant k
    JOIN publication.montant_publie m ON m.publication_id = k.publication_id AND m.montant_id = k.montant_id
    WHERE k.publication_id = ANY(${publications}::uuid[]) AND k.fiche_id = ANY(${fiches}::uuid[])
    ORDER BY m.ordre`
  return montantsSchema.parse(lignes)
}
