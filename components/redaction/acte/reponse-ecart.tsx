import { BoutonAction } from '@/components/redaction/formulaire/bouton-action'
import type { ActionFormulaire } from '@/components/redaction/formulaire/use-formulaire'
import { Details } from '@/components/ui/details'
import type { EcartSuivi } from '@/lib/domain/analyse'
import { ExplicationForm } from './explication-form'

type ReponseEcartProps = {
  readonly acteId: string
  readonly ecart: EcartSuivi
  readonly rang: number
  /** Null pour qui ne peut pas répondre, ou ne peut pas retirer. */
  readonly explain: ActionFormulaire | null
  readonly remove: ActionFormulaire | null
}

export function ReponseEcart({ acteId, ecart, rang, explain, remove }: ReponseEcartProps) {
  const { cle, statut, explication } = ecart
  return (
    <>
      {explain && (
        <Details summary={explication === null ? 'Expliquer cet écart' : 'Modifier l’explication'}>
          <ExplicationForm
            action={explain}
            acteId={acteId}
            cle={cle}
            rang={rang}
            statut={statut}
            explication={explication}
          />
        </Details>
      )}
      {remove && ecart.origine === 'consigne' && (
        <BoutonAction
          id={`retrait-ecart-${rang}`}
          action={remove}
          valeurs={{ acteId, ecartId: ecart.constat.id }}
          libelle="Retirer cet écart consigné"
        />
      )}
    </>
  )
}
