import 'server-only'
import { createHash } from 'node:crypto'
import { type Instantane, serializeInstantane, toContenuExamine } from '@/lib/domain/instantane'
import type { EvenementPublication } from '@/lib/platform/db/generated/client'

/** Ce que couvre l’empreinte d’une publication, outre son contenu. */
export interface MaillonPublication {
  readonly precedent: string | null
  readonly ordre: number
  readonly evenement: EvenementPublication
  readonly motif: string
  readonly publieLe: Date
  /** Empreinte du contenu. */
  readonly sha256: string
}

/** Empreinte SHA-256 d’un texte, en hexadécimal. */
export function computeSha256(texte: string): string {
  return createHash('sha256').update(texte).digest('hex')
}

/** Empreinte de ce que l’examen valide ; la signature exige la même. */
export function computeEmpreinteExamen(contenu: Omit<Instantane, 'format'>): string {
  return computeSha256(serializeInstantane(toContenuExamine(contenu)))
}

/** Empreinte d’une publication : elle tient son contenu, son rang, son motif, sa date et toutes celles d’avant. */
export function computeEmpreintePublication(maillon: MaillonPublication): string {
  const { precedent, ordre, evenement, motif, publieLe, sha256 } = maillon
  return computeSha256([precedent ?? '', ordre, evenement, motif, publieLe.toISOString(), sha256].join('\n'))
}
