import type { ReactNode } from 'react'
import { TeteDePage } from '@/components/layout/tete-de-page'
import { VerdictBadge } from '@/components/parite/verdict-badge'
import { decrireAnalyse } from '@/lib/domain/phrase/analyse'
import { decrireSignature } from '@/lib/domain/phrase/date'
import { type ActeLu, isPlan } from './acte-lu'
import { BilanCarte } from './bilan-carte'

type TeteActeProps = { readonly lu: ActeLu; readonly partie: string; readonly children?: ReactNode }

/** Le titre, la phrase, le verdict et la balance de tête. Un plan d’un autre cadre n’a ni verdict ni balance. */
export function TeteActe({ lu, partie, children }: TeteActeProps) {
  const { collectivite, convention, acte, analyse } = lu
  return (
    <TeteDePage surtitre={`${collectivite.nom}${partie}`} titre={convention.titre} chapo={decrireAnalyse(lu)}>
      <p className="text-sm text-encre-douce">
        {acte.libelle}, {decrireSignature(acte.dateSignature, acte.precisionDateSignature)}.
      </p>
      {!isPlan(lu) &&
        (analyse.tete === null ? (
          <VerdictBadge verdict={SANS_MONTANT} collectivite={collectivite} />
        ) : (
          <BilanCarte bilan={analyse.tete} lu={lu} size="tete" />
        ))}
      {children}
    </TeteDePage>
  )
}

/** Sans aucun montant de tête, les deux parts manquent. */
const SANS_MONTANT = {
  tag: 'indeterminable',
  manquants: ['etat', 'departement'],
  motifs: {},
  alerteEtat: false,
} as const
