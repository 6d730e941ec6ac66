import 'server-only'
import { createQuery } from '@/lib/platform/command/create-query'
import { toJour, toPeriode } from '@/lib/platform/db/jour'
import { loadTetesSoumises } from '@/lib/platform/tetes-soumises'
import { conventionSchema, rienSchema } from './schema'

/** Les conventions des collectivités de la personne, avec l’état de leurs actes. */
export const listConventions = createQuery({
  nom: 'conventions.lister',
  permission: 'acte.lire',
  schema: rienSchema,
  async execute(tx, _entree, viewer) {
    const conventions = await tx.convention.findMany({
      orderBy: [{ collectivite: { nom: 'asc' } }, { periodeDebut: 'desc' }, { titre: 'asc' }],
      include: {
        collectivite: { select: { nom: true, slug: true, type: true } },
        cadre: { select: { nom: true, famille: true } },
        actes: {
          orderBy: { rang: 'desc' },
          select: { id: true, rang: true, libelle: true, statut: true, dateSignature: true, modifieLe: true },
        },
      },
    })
    const tetes = await loadTetesSoumises(
      tx,
      viewer,
      conventions.flatMap(({ actes }) => actes),
    )
    return conventions.map(({ periodeDebut, periodeFin, actes, ...convention }) => ({
      ...convention,
      actes: actes.map((acte) => ({ ...acte, ...tetes.get(acte.id) })),
      periode: toPeriode(periodeDebut, periodeFin),
    }))
  },
})

/** Une convention, ses actes, ses sources et ses faits de contexte. */
export const getConvention = createQuery({
  nom: 'convention.lire',
  permission: 'acte.lire',
  schema: conventionSchema,
  async execute(tx, { conventionId }, viewer) {
    const convention = await tx.convention.findFirst({
      where: { id: conventionId },
      include: {
        collectivite: { select: { nom: true, slug: true, type: true } },
        cadre: { select: { nom: true, nomLong: true, famille: true } },
        actes: {
          orderBy: { rang: 'asc' },
          select: {
            id: true,
            rang: true,
            numero: true,
            libelle: true,
            statut: true,
            repriseApresCoup: true,
            dateSignature: true,
            precisionDateSignature: true,
            finConvention: true,
            periodeDebut: true,
            periodeFin: true,
          },
        },
        sources: { orderBy: { id: 'asc' } },
        faits: { orderBy: { ordre: 'asc' } },
      },
    })
    if (!convention) return null
    const identifiants = await tx.conventionPubliee.findUnique({
      where: { conventionId },
      select: { attribuantNom: true, attribuantSiret: true, beneficiaireSiret: true, conditionsVersement: true },
    })
    const tetes = await loadTetesSoumises(tx, viewer, convention.actes)
    const actes = convention.actes.map((acte) => ({ ...acte, ...tetes.get(acte.id) }))
    return {
      ...convention,
      /** Null tant que rien n’est publié de la convention. */
      identifiants,
      periode: toPeriode(convention.periodeDebut, convention.periodeFin),
      actes: actes.map(({ periodeDebut, periodeFin, dateSignature, finConvention, ...acte }) => ({
        ...acte,
        dateSignature: toJour(dateSignature),
        finConvention: toJour(finConvention),
        periode: toPeriode(periodeDebut, periodeFin),
      })),
      sources: convention.sources.map(({ date, ...source }) => ({ ...source, date: toJour(date) })),
    }
  },
})

/** Ce qu’il faut pour ouvrir une convention : les cadres, et les collectivités où la personne écrit. */
export const getOptionsConvention = createQuery({
  nom: 'convention.options',
  permission: 'convention.creer',
  schema: rienSchema,
  async execute(tx, _entree, viewer) {
    const collectivites = await tx.collectivite.findMany({
      where: { id: { in: [...viewer.contexte.ecriture] } },
      orderBy: { nom: 'asc' },
      select: { id: true, nom: true, departements: { select: { departement: { select: { code: true, nom: true } } } } },
    })
    const cadres = await tx.cadre.findMany({ orderBy: [{ famille: 'asc' }, { debut: 'asc' }, { nom: 'asc' }] })
    return {
      collectivites: collectivites.map(({ departements, ...c }) => ({
        ...c,
        departements: departements.map(({ departement }) => departement),
      })),
      cadres: cadres.map(({ debut, fin, ...cadre }) => ({ ...cadre, periode: toPeriode(debut, fin) })),
    }
  },
})

/** Ce qu’il faut savoir des territoires et des cadres pour lire dans un texte la convention à ouvrir. */
export const getReperesConvention = createQuery({
  nom: 'convention.reperes',
  permission: 'convention.creer',
  schema: rienSchema,
  async execute(tx, _entree, viewer) {
    const collectivites = await tx.collectivite.findMany({ select: { id: true, code: true, nomCourt: true } })
    const cadres = await tx.cadre.findMany({ orderBy: { code: 'asc' } })
    return {
      territoires: collectivites.map(({ id, code, nomCourt }) => ({
        code,
        nom: nomCourt,
        collectiviteId: id,
        ecriture: viewer.contexte.ecriture.includes(id),
      })),
      cadres: cadres.map(({ code, nom, nomLong, debut, fin }) => ({
        code,
        nom,
        nomLong,
        periode: toPeriode(debut, fin),
      })),
    }
  },
})
