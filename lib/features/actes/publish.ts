import 'server-only'
import { createHash } from 'node:crypto'
import { type Analyse, analyseActe } from '@/lib/domain/analyse'
import { buildInstantane, type Instantane, serializeInstantane } from '@/lib/domain/instantane'
import type { Atelier } from '@/lib/platform/command/create-command'
import { fromJour } from '@/lib/platform/db/jour'
import { toCellules, toMontants } from './flat-rows'
import { loadActe } from './load'

function compute(contenu: Omit<Instantane, 'format'>): {
  instantane: Instantane
  analyse: Analyse
  texte: string
  sha256: string
} {
  const analyse = analyseActe(contenu.convention, contenu.acte)
  const instantane = buildInstantane(
    contenu,
    analyse.ecarts.map(({ cle }) => cle),
  )
  const texte = serializeInstantane(instantane)
  return { instantane, analyse, texte, sha256: createHash('sha256').update(texte).digest('hex') }
}

/** Empreinte du contenu qui serait publié, statut mis à part : celle que l’agent relit est celle qu’il signe. */
export function computeEmpreinte({ collectivite, convention, acte }: Omit<Instantane, 'format'>): string {
  return compute({ collectivite, convention, acte: { ...acte, statut: 'signe' } }).sha256
}

/**
 * Publie le dernier acte signé de la convention : un instantané chaîné au précédent par son empreinte,
 * et les lignes à plat que lisent les pages, les totaux et les téléchargements.
 */
export async function publishActe(
  { tx, maintenant, journal }: Atelier,
  acteId: string,
  motif: string,
): Promise<{ publicationId: string; sha256: string }> {
  const charge = await loadActe(tx, acteId)
  if (charge?.acte.statut !== 'signe') throw new Error(`Publication d’un acte non signé : ${acteId}`)
  const { instantane, analyse, texte, sha256 } = compute(charge)
  const { convention, acte } = instantane
  const { id: conventionId, collectiviteId } = convention
  const precedente = await tx.publication.findFirst({
    where: { conventionId },
    orderBy: { ordre: 'desc' },
    select: { ordre: true, sha256: true },
  })

  const { id: publicationId } = await tx.publication.create({
    data: {
      collectiviteId,
      conventionId,
      acteId,
      acteRang: acte.rang,
      acteLibelle: acte.libelle,
      dateSignature: fromJour(acte.dateSignature),
      ordre: (precedente?.ordre ?? -1) + 1,
      motif,
      contenu: texte,
      sha256,
      precedent: precedente?.sha256 ?? null,
      publieLe: maintenant,
    },
  })
  await tx.cellulePubliee.createMany({ data: toCellules(analyse, publicationId) })
  await tx.montantPublie.createMany({ data: toMontants(instantane, publicationId) })

  const tete = analyse.tete === null ? null : analyse.bilans.indexOf(analyse.tete)
  const ligne = {
    titre: convention.titre,
    periodeDebut: fromJour(convention.periode?.debut ?? null),
    periodeFin: fromJour(convention.periode?.fin ?? null),
    publicationId,
    ecartsReels: analyse.ecarts.filter(({ qualification }) => qualification === 'reel').length,
    ecartsExplicables: analyse.ecarts.filter(({ qualification }) => qualification === 'explicable').length,
    celluleTete: tete,
  }
  const { cadre } = convention
  await tx.conventionPubliee.upsert({
    where: { conventionId },
    create: {
      ...ligne,
      conventionId,
      collectiviteId,
      slug: convention.slug,
      cadreCode: cadre.code,
      cadreNom: cadre.nom,
      famille: cadre.famille,
    },
    update: ligne,
  })
  await tx.conventionPublieeDepartement.createMany({
    data: convention.departements.map((departementCode) => ({ conventionId, departementCode })),
    skipDuplicates: true,
  })
  await journal({
    chaine: collectiviteId,
    evenement: 'acte.publier',
    objetType: 'publication',
    objetId: publicationId,
    donnees: { sha256, precedent: precedente?.sha256 ?? null, motif },
  })
  return { publicationId, sha256 }
}
