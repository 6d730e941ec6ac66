import { ecrireInstant } from '@/lib/domain/phrase/date'
import { capitaliser } from '@/lib/domain/phrase/grammaire'
import { compterEnLettres } from '@/lib/domain/phrase/nombre'
import { DEUX_POINTS } from '@/lib/domain/phrase/typographie'
import { type EvenementPublication, LIBELLES_EVENEMENTS } from '@/lib/domain/publication'

export interface PublicationNommee {
  readonly acteLibelle: string
  readonly evenement: EvenementPublication
  readonly motif: string
  readonly publieLe: Date
}

const PUBLICATION = { singulier: 'publication', pluriel: 'publications', genre: 'feminin' } as const

/** « Avenant 2020, publié le 22 novembre 2026, erratum : une inversion de deux chiffres. » */
export function nommerPublication({ acteLibelle, evenement, motif, publieLe }: PublicationNommee): string {
  const raison = evenement === 'erratum' ? `${DEUX_POINTS}${motif.replace(/\.$/, '')}` : ''
  const libelle = LIBELLES_EVENEMENTS[evenement].toLocaleLowerCase('fr')
  return `${acteLibelle}, publié le ${ecrireInstant(publieLe)}, ${libelle}${raison}.`
}

/** « Deux publications, la dernière le 22 novembre 2026. » */
export function decrirePublications(publications: readonly PublicationNommee[]): string {
  const [derniere] = publications
  if (!derniere) return 'Aucune publication.'
  const nombre = capitaliser(compterEnLettres(publications.length, PUBLICATION))
  return `${nombre}, ${publications.length > 1 ? 'la dernière ' : ''}le ${ecrireInstant(derniere.publieLe)}.`
}
