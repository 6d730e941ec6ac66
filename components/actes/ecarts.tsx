import type { ReactNode } from 'react'
import { Badge } from '@/components/ui/badge'
import { Card } from '@/components/ui/card'
import type { EcartSuivi } from '@/lib/domain/analyse'
import { getAncreEcart } from '@/lib/domain/ecarts/ancre'
import { LIBELLES_STATUTS_ECART } from '@/lib/domain/libelles'
import { decrireEcartDenombrement, titrerEcart } from '@/lib/domain/phrase/ecart'
import { capitaliser } from '@/lib/domain/phrase/grammaire'
import type { ActeLu } from './acte-lu'
import { ChiffresEcart } from './chiffres-ecart'
import { LecturesEcart } from './lectures-ecart'
import { QualificationBadge } from './qualification-badge'

type EcartsProps = {
  readonly lu: ActeLu
  /** Ce que la page ajoute à chaque écart : de quoi y répondre. */
  readonly suite?: (ecart: EcartSuivi) => ReactNode
}

/** Ce que l’acte annonce et que sa lecture contredit, avec la réponse de la collectivité. */
export function Ecarts({ lu, suite }: EcartsProps) {
  const { ecarts } = lu.analyse
  if (ecarts.length === 0) return <p>Aucun écart n’a été relevé entre ce que l’acte annonce et ce qu’il détaille.</p>
  return (
    <div className="space-y-10">
      {ecarts.map((ecart) => (
        <Card plain key={ecart.cle} id={getAncreEcart(ecart.cle)} className="space-y-4">
          <h3>{titrerEcart(ecart)}</h3>
          <div className="flex flex-wrap gap-2">
            <QualificationBadge qualification={ecart.qualification} />
            <Badge icon="info">{LIBELLES_STATUTS_ECART[ecart.statut]}</Badge>
          </div>
          {renderEcart(ecart, lu)}
          <p className="max-w-texte">
            <span className="font-semibold">Explication publique{'\u202f'}: </span>
            {ecart.explication ?? 'aucune pour l’instant.'}
          </p>
          {suite?.(ecart)}
        </Card>
      ))}
    </div>
  )
}

function renderEcart(ecart: EcartSuivi, lu: ActeLu): ReactNode {
  if (ecart.origine === 'consigne') return <LecturesEcart constat={ecart.constat} lu={lu} />
  switch (ecart.calcul.type) {
    case 'montant':
      return <ChiffresEcart calcul={ecart.calcul} lu={lu} />
    case 'denombrement':
      return <p>{capitaliser(decrireEcartDenombrement(ecart.calcul))}.</p>
  }
}
