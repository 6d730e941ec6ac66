import 'server-only'
import slugify from '@sindresorhus/slugify'
import { getJour } from '@/lib/domain/periode'
import { createCommand } from '@/lib/platform/command/create-command'
import type { Transaction } from '@/lib/platform/db/contexte'
import { fromJour } from '@/lib/platform/db/jour'
import { placeJalons } from '@/lib/platform/jalons'
import { ok, refuse } from '@/lib/platform/result'
import { createConventionSchema, updateConventionSchema } from '../schema'

/** La collectivité désignée, si la personne en est ; y écrire est une autre question. */
async function findCollectivite(tx: Transaction, id: string, lecture: readonly string[]) {
  if (!lecture.includes(id)) return null
  const collectivite = await tx.collectivite.findUnique({ where: { id }, include: { departements: true } })
  return collectivite && { collectiviteId: id, departements: collectivite.departements.map((d) => d.departementCode) }
}

/**
 * Une adresse lisible et libre : « calpae-2019-2021 », puis « calpae-2019-2021-2 ». Deux conventions ouvertes au même
 * instant la choisissent l’une après l’autre.
 */
async function chooseSlug(tx: Transaction, collectiviteId: string, souhait: string): Promise<string> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`convention.slug ${collectiviteId}`}, 0))`
  const pris = await tx.convention.findMany({
    where: { collectiviteId, slug: { startsWith: souhait } },
    select: { slug: true },
  })
  const slugs = new Set(pris.map(({ slug }) => slug))
  if (!slugs.has(souhait)) return souhait
  let rang = 2
  while (slugs.has(`${souhait}-${rang}`)) rang += 1
  return `${souhait}-${rang}`
}

/** Ouvre une convention et le brouillon de son acte initial. */
export const createConvention = createCommand({
  nom: 'convention.creer',
  permission: 'convention.creer',
  schema: createConventionSchema,
  load: (tx, { collectiviteId }, viewer) => findCollectivite(tx, collectiviteId, viewer.contexte.lecture),
  async execute({ tx, viewer, maintenant, journal }, saisie, { collectiviteId, departements: couverts }) {
    const { cadreCode, titre, debut, fin, periodeNote, departements } = saisie
    const cadre = await tx.cadre.findUnique({ where: { code: cadreCode } })
    if (!cadre) return refuse('invalide', undefined, { cadreCode: ['Choisissez le cadre.'] })
    const choisis = departements.length > 0 ? [...new Set(departements)] : couverts
    if (choisis.some((code) => !couverts.includes(code))) return refuse('introuvable')

    const annees = [debut, fin].map((jour) => jour?.slice(0, 4)).filter((annee) => annee !== undefined)
    const souhait = saisie.slug ?? slugify([cadre.code, ...new Set(annees)].join(' '))
    const periode = { periodeDebut: fromJour(debut), periodeFin: fromJour(fin) }
    const { id: conventionId } = await tx.convention.create({
      data: {
        collectiviteId,
        cadreCode,
        slug: await chooseSlug(tx, collectiviteId, souhait),
        titre,
        ...periode,
        periodeNote,
        creePar: viewer.utilisateurId,
      },
    })
    await tx.conventionDepartement.createMany({
      data: choisis.map((departementCode) => ({ collectiviteId, conventionId, departementCode })),
    })
    const { id: acteId } = await tx.acte.create({
      data: {
        collectiviteId,
        conventionId,
        rang: 0,
        libelle: cadre.famille === 'plan' ? 'Plan initial' : 'Convention initiale',
        ...periode,
        creePar: viewer.utilisateurId,
      },
    })
    await placeJalons(
      tx,
      { collectiviteId, conventionId, acteId, cadreCode, periode: debut && fin ? { debut, fin } : null },
      getJour(maintenant),
    )
    if (saisie.deliberationDate !== null) {
      await tx.deliberation.create({
        data: {
          collectiviteId,
          acteId,
          date: fromJour(saisie.deliberationDate),
          organe: saisie.deliberationOrgane,
          numero: saisie.deliberationNumero,
          url: saisie.deliberationUrl,
        },
      })
    }
    await journal({
      objetType: 'convention',
      objetId: conventionId,
      conventionId,
      donnees: { titre, cadreCode, cadre: cadre.nom, debut, fin },
    })
    return ok({ conventionId, acteId })
  },
})

/** Corrige le titre ou la période d’une convention dont rien n’est encore signé. */
export const updateConvention = createCommand({
  nom: 'convention.modifier',
  permission: 'acte.modifier',
  schema: updateConventionSchema,
  load: (tx, { conventionId }) => tx.convention.findFirst({ where: { id: conventionId } }),
  async execute({ tx, journal }, { conventionId, version, titre, debut, fin, periodeNote }, { collectiviteId }) {
    if ((await tx.acte.count({ where: { collectiviteId, conventionId, statut: 'signe' } })) > 0) return refuse('fige')
    const { count } = await tx.convention.updateMany({
      where: { collectiviteId, id: conventionId, version },
      data: {
        titre,
        periodeNote,
        periodeDebut: fromJour(debut),
        periodeFin: fromJour(fin),
        version: { increment: 1 },
      },
    })
    if (count === 0) return refuse('conflit')
    await journal({
      objetType: 'convention',
      objetId: conventionId,
      donnees: { titre, debut, fin, periodeNote },
    })
    return ok({ conventionId })
  },
})
