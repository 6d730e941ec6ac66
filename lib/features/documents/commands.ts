import 'server-only'
import { createHash } from 'node:crypto'
import { DOCUMENTS_MAX, isFormatAdmis, listTypesModifiables } from '@/lib/domain/document'
import { expliquerRefusFichier } from '@/lib/domain/phrase/document'
import { STATUTS_ACTE } from '@/lib/domain/vocabulaire'
import { createCommand } from '@/lib/platform/command/create-command'
import type { Transaction } from '@/lib/platform/db/contexte'
import type { Acte, Document } from '@/lib/platform/db/generated/client'
import { ok, type Refus, refuse } from '@/lib/platform/result'
import { depotSchema, documentSchema, publicationSchema } from './schema'

const EN_EXAMEN =
  'L’acte est à l’examen : ses pièces se complètent quand il revient, et l’acte signé s’y joint une fois validé.'
const VALIDE = 'L’acte est validé : ne s’y joignent plus que l’acte signé et sa délibération.'

/** Prend la main sur l’acte : ni transmission ni signature ne passent pendant que ses pièces changent. */
async function takeActe(
  tx: Transaction,
  { collectiviteId, acteId, type }: Pick<Document, 'collectiviteId' | 'acteId' | 'type'>,
  maintenant: Date,
): Promise<Refus | null> {
  const { count } = await tx.acte.updateMany({
    where: {
      collectiviteId,
      id: acteId,
      statut: { in: STATUTS_ACTE.filter((statut) => listTypesModifiables(statut).includes(type)) },
    },
    data: { modifieLe: maintenant },
  })
  if (count === 1) return null
  const acte = await tx.acte.findFirst({ where: { collectiviteId, id: acteId }, select: { statut: true } })
  if (acte?.statut === 'valide') return refuse('fige', VALIDE)
  return acte?.statut === 'transmis' ? refuse('fige', EN_EXAMEN) : refuse('fige')
}

/** La version que ce document remplace : la dernière de sa lignée, dans le même acte ; elle reste lisible. */
async function replaceVersion(tx: Transaction, { collectiviteId, id: acteId }: Acte, remplace: string) {
  const { lignee } = (await tx.document.findFirst({ where: { collectiviteId, acteId, id: remplace } })) ?? {}
  if (lignee === undefined) return null
  const { _max } = await tx.document.aggregate({ where: { collectiviteId, lignee }, _max: { version: true } })
  await tx.document.updateMany({ where: { collectiviteId, lignee }, data: { aPublier: false } })
  return { lignee, version: (_max.version ?? 0) + 1 }
}

async function writeMorceaux(
  tx: Transaction,
  { collectiviteId, id: documentId, octets, sha256 }: Document,
  morceaux: AsyncIterable<Uint8Array>,
): Promise<void> {
  const empreinte = createHash('sha256')
  let [rang, ecrits] = [0, 0]
  for await (const morceau of morceaux) {
    empreinte.update(morceau)
    ecrits += morceau.length
    await tx.morceauDocument.create({
      data: { collectiviteId, documentId, rang, octets: new Uint8Array(morceau) },
      select: { rang: true },
    })
    rang += 1
  }
  if (ecrits !== octets || empreinte.digest('hex') !== sha256) {
    throw new Error('Le fichier relu n’est pas celui qui a été reçu')
  }
}

/** Dépose un fichier avec l’acte, ou une nouvelle version d’un fichier déjà déposé. */
export const depositDocument = createCommand({
  nom: 'document.deposer',
  permission: 'acte.modifier',
  schema: depotSchema,
  load: (tx, { acteId }) => tx.acte.findFirst({ where: { id: acteId } }),
  async execute({ tx, viewer, maintenant, journal }, { morceaux, remplace, ...champs }, acte) {
    const { type, titre, format } = champs
    if (!isFormatAdmis(type, format)) {
      const message = expliquerRefusFichier({ raison: 'reserve_annexe', type, format })
      return refuse('invalide', undefined, { fichier: [message] })
    }
    const { collectiviteId, conventionId, id: acteId } = acte
    const refus = await takeActe(tx, { collectiviteId, acteId, type }, maintenant)
    if (refus) return refus
    if ((await tx.document.count({ where: { collectiviteId, acteId } })) >= DOCUMENTS_MAX) {
      return refuse('invalide', `Un acte porte ${DOCUMENTS_MAX} fichiers au plus, versions remplacées comprises.`)
    }
    const suite = remplace === null ? {} : await replaceVersion(tx, acte, remplace)
    if (suite === null) return refuse('introuvable')
    const document = await tx.document.create({
      data: {
        ...champs,
        ...suite,
        collectiviteId,
        conventionId,
        deposePar: viewer.utilisateurId,
        deposeParNom: viewer.nom,
        deposeLe: maintenant,
      },
    })
    await writeMorceaux(tx, document, morceaux())
    const { id, version, sha256, octets, aPublier } = document
    await journal({
      objetType: 'document',
      objetId: id,
      donnees: { titre, type, format, octets, sha256, version, aPublier },
    })
    return ok({ acteId, documentId: id })
  },
})

/** Retire un document : il reste lisible de ceux qui le lisaient, et ne sera pas publié. */
export const withdrawDocument = createCommand({
  nom: 'document.retirer',
  permission: 'acte.modifier',
  schema: documentSchema,
  load: (tx, { documentId }) => tx.document.findFirst({ where: { id: documentId } }),
  async execute({ tx, maintenant, journal }, _entree, document) {
    const { collectiviteId, id, acteId, titre, type, version } = document
    const refus = await takeActe(tx, document, maintenant)
    if (refus) return refus
    const { count } = await tx.document.updateMany({
      where: { collectiviteId, id, retireLe: null },
      data: { retireLe: maintenant, aPublier: false },
    })
    if (count === 0) return refuse('conflit', 'Ce document est déjà retiré.')
    await journal({ objetType: 'document', objetId: id, acteId, donnees: { titre, type, version } })
    return ok({ acteId })
  },
})

/** Choisit si un document devient public avec l’acte. */
export const choosePublication = createCommand({
  nom: 'document.choisir_publication',
  permission: 'acte.modifier',
  schema: publicationSchema,
  load: (tx, { documentId }) => tx.document.findFirst({ where: { id: documentId } }),
  async execute({ tx, maintenant, journal }, { aPublier }, document) {
    const { collectiviteId, id, acteId, lignee, titre, type, version } = document
    const refus = await takeActe(tx, document, maintenant)
    if (refus) return refus
    const suivantes = await tx.document.count({ where: { collectiviteId, lignee, version: { gt: version } } })
    if (document.retireLe !== null || suivantes > 0) {
      return refuse('invalide', 'Une version retirée ou remplacée ne se publie pas.')
    }
    await tx.document.updateMany({ where: { collectiviteId, id }, data: { aPublier } })
    await journal({ objetType: 'document', objetId: id, acteId, donnees: { titre, type, version, aPublier } })
    return ok({ acteId })
  },
})
