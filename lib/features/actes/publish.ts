import 'server-only'
import { analyseActe } from '@/lib/domain/analyse'
import {
  buildInstantane,
  type Convention,
  type Instantane,
  parseInstantane,
  serializeInstantane,
} from '@/lib/domain/instantane'
import type { Viewer } from '@/lib/platform/auth/viewer'
import type { Atelier } from '@/lib/platform/command/create-command'
import type { EvenementPublication } from '@/lib/platform/db/generated/client'
import { computeEmpreintePublication, computeSha256 } from './empreinte'
import { type Analysee, toCellules, toConventionPubliee, toEnTete, toMontants } from './flat-rows'
import { writeProjection } from './projection'
import { publishPieces } from './publish-pieces'

interface Contenu extends Analysee {
  readonly texte: string
  readonly sha256: string
}

interface Publiee {
  readonly publicationId: string
  readonly sha256: string
}

function compute(contenu: Omit<Instantane, 'format'>): Contenu {
  const analyse = analyseActe(contenu.convention, contenu.acte)
  const instantane = buildInstantane(
    contenu,
    analyse.ecarts.map(({ cle }) => cle),
  )
  const texte = serializeInstantane(instantane)
  return { instantane, analyse, texte, sha256: computeSha256(texte) }
}

/** L’acte tel que cette personne le signera ; une reprise dit qui l’a enregistrée. */
function computeSigne({ collectivite, convention, acte }: Omit<Instantane, 'format'>, { nom }: Viewer): Contenu {
  const reprisePar = acte.repriseApresCoup ? nom : null
  return compute({ collectivite, convention, acte: { ...acte, statut: 'signe', reprisePar } })
}

/** Empreinte du contenu qui serait publié : celle que l’agent relit est celle qu’il signe. */
export function computeEmpreinte(relu: Omit<Instantane, 'format'>, viewer: Viewer): string {
  return computeSigne(relu, viewer).sha256
}

/** Publie l’acte signé tel qu’il a été relu, et non tel qu’une autre transaction vient de le compléter. */
export async function publishActe(atelier: Atelier, relu: Omit<Instantane, 'format'>): Promise<Publiee> {
  const signe = computeSigne(relu, atelier.viewer)
  const publiee = await writePublication(atelier, signe, 'signature', 'Signature')
  await publishPieces(atelier.tx, signe.instantane)
  return publiee
}

/**
 * Republie le dernier acte signé, une réponse en plus. Le reste vient de la publication précédente et non des tables
 * de travail, où un avenant se rédige déjà. Null si cet acte ne porte plus l’écart.
 */
export async function publishExplication(
  atelier: Atelier,
  conventionId: string,
  reponse: Convention['explications'][number],
): Promise<Publiee | null> {
  const precedente = await atelier.tx.publication.findFirstOrThrow({
    where: { conventionId },
    orderBy: { ordre: 'desc' },
    select: { contenu: true },
  })
  const { collectivite, convention, acte } = parseInstantane(precedente.contenu)
  const autres = convention.explications.filter(({ cle }) => cle !== reponse.cle)
  const contenu = compute({ collectivite, convention: { ...convention, explications: [...autres, reponse] }, acte })
  if (!contenu.analyse.ecarts.some(({ cle }) => cle === reponse.cle)) return null
  return writePublication(atelier, contenu, 'explication', 'Explication d’un écart')
}

/** Publie la correction d’un acte signé, avec sa raison. */
export function publishCorrection(
  atelier: Atelier,
  corrige: Omit<Instantane, 'format'>,
  motif: string,
): Promise<Publiee> {
  return writePublication(atelier, compute(corrige), 'erratum', motif)
}

/**
 * Ajoute à la chaîne un instantané lié au précédent par son empreinte,
 * et les lignes à plat que lisent les pages, les totaux et les téléchargements.
 */
async function writePublication(
  { tx, maintenant, journal }: Atelier,
  { instantane, analyse, texte, sha256 }: Contenu,
  evenement: EvenementPublication,
  motif: string,
): Promise<Publiee> {
  const { id: conventionId, departements } = instantane.convention
  const precedente = await tx.publication.findFirst({
    where: { conventionId },
    orderBy: { ordre: 'desc' },
    select: { ordre: true, empreinte: true, ecarts: { select: { cle: true, depuis: true } } },
  })
  const maillon = {
    precedent: precedente?.empreinte ?? null,
    ordre: (precedente?.ordre ?? -1) + 1,
    evenement,
    motif,
    publieLe: maintenant,
    sha256,
  }
  const { id: publicationId } = await tx.publication.create({
    data: { ...toEnTete(instantane), contenu: texte, ...maillon, empreinte: computeEmpreintePublication(maillon) },
  })
  await tx.cellulePubliee.createMany({ data: toCellules(analyse, publicationId) })
  await tx.montantPublie.createMany({ data: toMontants(instantane, publicationId) })
  const precedents = precedente?.ecarts ?? []
  await writeProjection(tx, { instantane, analyse, publicationId, publieLe: maintenant, precedents })
  const { identite, etat } = toConventionPubliee({ instantane, analyse }, publicationId)
  await tx.conventionPubliee.upsert({ where: { conventionId }, create: { ...identite, ...etat }, update: etat })
  await tx.conventionPublieeDepartement.createMany({
    data: departements.map((departementCode) => ({ conventionId, departementCode })),
    skipDuplicates: true,
  })
  await journal({
    evenement: 'acte.publier',
    objetType: 'publication',
    objetId: publicationId,
    donnees: { sha256, precedent: maillon.precedent, motif },
  })
  return { publicationId, sha256 }
}
