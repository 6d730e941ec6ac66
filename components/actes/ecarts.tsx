import type { ReactNode } from 'react'
import { Badge } from '@/components/ui/badge'
import { Card } from '@/components/ui/card'
import type { EcartSuivi } from '@/lib/domain/analyse'
import type { EcartCalcule } from '@/lib/domain/ecart'
import { LIBELLES_STATUTS_ECART, LIBELLES_TYPES_ECART } from '@/lib/domain/libelles'
import { decrireEcartDenombrement } from '@/lib/domain/phrase/ecart'
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
        <Card plain key={ecart.cle} className="space-y-4">
          <h3>{titrer(ecart)}</h3>
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

const TITRES_MONTANT = {
  detail: 'Total annoncé et somme des lignes',
  parts: 'Total annoncé et somme des parts',
  doublon: 'Deux annonces du même montant',
} as const

function titrer(ecart: EcartSuivi): string {
  if (ecart.origine === 'consigne') return `${LIBELLES_TYPES_ECART[ecart.constat.type]}\u202f: ${ecart.constat.libelle}`
  return titrerCalcul(ecart.calcul)
}

function titrerCalcul(calcul: EcartCalcule): string {
  switch (calcul.type) {
    case 'montant':
      return TITRES_MONTANT[calcul.origine]
    case 'denombrement':
      return 'Nombre annoncé et nombre décrit'
  }
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
