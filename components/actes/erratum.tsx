import Link from 'next/link'
import { getAdressePublication } from '@/lib/domain/adresse-publique'
import { ecrireInstant } from '@/lib/domain/phrase/date'
import { findErratum, type PublicationListee } from '@/lib/domain/publication'

type ErratumProps = {
  /** De la plus récente à la première. */
  readonly publications: readonly PublicationListee[]
  readonly affichee: PublicationListee
  /** L’adresse de la convention. */
  readonly adresse: string
}

/** Un acte corrigé le dit sous sa signature, et mène à ce qu’on y lisait. */
export function Erratum({ publications, affichee, adresse }: ErratumProps) {
  const trouve = findErratum(publications, affichee)
  if (trouve === null) return null
  const { erratum, ancienne } = trouve
  return (
    <p className="max-w-texte">
      <strong>Corrigé le {ecrireInstant(erratum.publieLe)}</strong>
      {'\u202f'}: {erratum.motif.replace(/\.$/, '')}
      {'\u202f'}; <Link href={getAdressePublication(adresse, ancienne.ordre)}>lire l’ancienne publication</Link>.
    </p>
  )
}
