import 'server-only'
import type { Transaction } from '@/lib/platform/db/contexte'
import type { Acte } from '@/lib/platform/db/generated/client'
import { ok, refuse } from '@/lib/platform/result'
import { changeMesure, insertMesure, nextOrdreFiche } from '../ecriture-fiches'
import { refuseVoletInconnu } from '../load'
import { createModification } from '../modification'
import { deleteMesureSchema, mesureSchema, mesuresCatalogueSchema, updateMesureSchema } from '../schema'

async function findCadreCode(tx: Transaction, { collectiviteId, conventionId: id }: Acte): Promise<string> {
  const { cadreCode } = await tx.convention.findUniqueOrThrow({ where: { collectiviteId_id: { collectiviteId, id } } })
  return cadreCode
}

/** Le cadre de la mesure de catalogue désignée ; null quand le code n’y figure pas. */
async function findCatalogue(tx: Transaction, acte: Acte, code: string) {
  const cadreCode = await findCadreCode(tx, acte)
  return tx.mesureCatalogue.findUnique({ where: { cadreCode_code: { cadreCode, code } } })
}

/** Ajoute une mesure, de l’initiative de la collectivité ou rattachée au catalogue. */
export const createMesure = createModification({
  nom: 'mesure.creer',
  schema: mesureSchema,
  bloc: 'mesures',
  async execute(atelier, { acteId, catalogueCode, ...champs }, acte) {
    const { tx, journal } = atelier
    const catalogue = catalogueCode === null ? null : await findCatalogue(tx, acte, catalogueCode)
    if (catalogueCode !== null && !catalogue) return refuse('introuvable')
    const refus = await refuseVoletInconnu(tx, acte, champs.volet)
    if (refus) return refus
    const cadreCode = catalogue?.cadreCode ?? null
    const id = await insertMesure(atelier, acte, { ...champs, cadreCode, catalogueCode })
    await journal({
      objetType: 'mesure',
      objetId: id,
      donnees: champs,
    })
    return ok({ acteId, mesureId: id })
  },
})

/** Reprend d’un coup les mesures cochées dans le catalogue du cadre, avec leur libellé. Un envoi répété n’ajoute rien. */
export const addMesuresCatalogue = createModification({
  nom: 'mesure.reprendre_catalogue',
  schema: mesuresCatalogueSchema,
  bloc: 'mesures',
  async execute({ tx, journal }, { acteId, codes }, acte) {
    const { collectiviteId } = acte
    const cadreCode = await findCadreCode(tx, acte)
    const choisies = await tx.mesureCatalogue.findMany({
      where: { cadreCode, code: { in: codes } },
      orderBy: { ordre: 'asc' },
    })
    if (choisies.length !== new Set(codes).size) return refuse('introuvable')
    const reprises = await tx.mesure.findMany({ where: { collectiviteId, acteId }, select: { catalogueCode: true } })
    const dejaReprises = new Set(reprises.map(({ catalogueCode }) => catalogueCode))
    const nouvelles = choisies.filter(({ code }) => !dejaReprises.has(code))
    const premier = await nextOrdreFiche(tx, acte, 'mesure')
    await tx.mesure.createMany({
      data: nouvelles.map(({ code, intitule }, rang) => ({
        collectiviteId,
        acteId,
        ordre: premier + rang,
        intitule,
        volet: 'socle',
        cadreCode,
        catalogueCode: code,
      })),
    })
    await journal({
      objetType: 'acte',
      objetId: acteId,
      donnees: { codes, intitules: nouvelles.map(({ intitule }) => intitule) },
    })
    return ok({ acteId })
  },
})

/** Corrige une mesure d’un brouillon. */
export const updateMesure = createModification({
  nom: 'mesure.modifier',
  schema: updateMesureSchema,
  bloc: 'mesures',
  async execute(atelier, { acteId, mesureId, version, catalogueCode, ...champs }, acte) {
    const { tx, journal, refuseFermees } = atelier
    const { collectiviteId } = acte
    const ferme = await refuseFermees([{ niveau: 'mesure', id: mesureId }])
    if (ferme) return ferme
    const avant = await tx.mesure.findFirst({ where: { collectiviteId, acteId, id: mesureId } })
    if (!avant) return refuse('introuvable')
    const catalogue = catalogueCode === null ? null : await findCatalogue(tx, acte, catalogueCode)
    if (catalogueCode !== null && !catalogue) return refuse('introuvable')
    const refus = await refuseVoletInconnu(tx, acte, champs.volet)
    if (refus) return refus
    const ecrits = { ...champs, cadreCode: catalogue?.cadreCode ?? null, catalogueCode }
    if (!(await changeMesure(atelier, acte, { id: mesureId, version }, ecrits))) return refuse('conflit')
    await journal({
      objetType: 'mesure',
      objetId: mesureId,
      donnees: { de: { intitule: avant.intitule, volet: avant.volet }, vers: champs },
    })
    return ok({ acteId, mesureId })
  },
})

/** Retire une mesure que rien ne détaille : ses actions et ses montants se retirent d’abord. */
export const deleteMesure = createModification({
  nom: 'mesure.retirer',
  schema: deleteMesureSchema,
  bloc: 'mesures',
  async execute({ tx, journal }, { acteId, mesureId, version }, acte) {
    const { collectiviteId } = acte
    const mesure = await tx.mesure.findFirst({
      where: { collectiviteId, acteId, id: mesureId },
      include: { _count: { select: { actions: true, montants: true } } },
    })
    if (!mesure) return refuse('introuvable')
    if (mesure._count.actions + mesure._count.montants > 0) {
      return refuse('invalide', 'Cette mesure porte des actions ou des montants : retirez-les d’abord.')
    }
    const { count } = await tx.mesure.deleteMany({ where: { collectiviteId, acteId, id: mesureId, version } })
    if (count === 0) return refuse('conflit')
    await journal({
      objetType: 'mesure',
      objetId: mesureId,
      donnees: { intitule: mesure.intitule },
    })
    return ok({ acteId })
  },
})
