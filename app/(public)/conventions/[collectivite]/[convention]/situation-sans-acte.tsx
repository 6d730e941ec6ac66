import Link from 'next/link'
import type { ReactNode } from 'react'
import { Section } from '@/components/actes/section'
import { TeteDePage } from '@/components/layout/tete-de-page'
import { getAdresseActe } from '@/lib/domain/adresse-publique'
import { formatJour } from '@/lib/domain/periode'
import type { Situation } from '@/lib/domain/situation'
import type { PublicationResumee } from '@/lib/features/conventions/public'
import { FilConvention } from './fil-convention'
import type { PageConvention } from './lecture'

type SituationSansActeProps = {
  readonly page: PageConvention
  /** Null quand le jour demandé ne se lit pas. */
  readonly situation: Situation<PublicationResumee> | null
  readonly choixDate: ReactNode
  readonly bandeau: ReactNode
}

/** La convention à un jour où aucun acte n’est en vigueur, ou qui ne se lit pas : rien d’autre ne s’y substitue. */
export function SituationSansActe({ page, situation, choixDate, bandeau }: SituationSansActeProps) {
  const { lu, adresse, partie } = page
  const jour = situation?.jour
  const nonSitues = situation?.nonSitues ?? []
  return (
    <>
      <FilConvention
        page={page}
        jour={jour}
        ici={jour === undefined ? 'Date à corriger' : `Situation au ${formatJour(jour)}`}
      />
      {bandeau}
      <TeteDePage surtitre={`${lu.collectivite.nom}${partie}`} titre={lu.convention.titre}>
        {choixDate}
        {jour === undefined && (
          <p>
            <Link href={adresse}>Lire la convention telle qu’elle est aujourd’hui</Link>
          </p>
        )}
      </TeteDePage>
      {nonSitues.length > 0 && (
        <Section id="non-situes" titre="Actes sans date précise">
          <ul className="space-y-2">
            {nonSitues.map(({ acteRang, acteLibelle }) => (
              <li key={acteRang}>
                <Link href={getAdresseActe(adresse, acteRang)}>{acteLibelle}</Link>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  )
}
