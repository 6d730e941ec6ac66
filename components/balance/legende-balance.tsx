import type { ReactNode } from 'react'
import { LIBELLES_FINANCEURS } from '@/lib/domain/libelles'

/** Les montants déjà écrits en français, « non renseigné » compris. */
export type MontantsEcrits = {
  readonly etat: ReactNode
  readonly departement: ReactNode
  readonly autre?: ReactNode
  /** Qui est l’autre financeur, ou qu’ils sont plusieurs. */
  readonly nomAutre?: string
  /** Le total des deux parties, quand c’est tout ce que la source donne. */
  readonly ensemble?: ReactNode
  /** Le nom de la collectivité quand ce n’est pas un département. */
  readonly nomDepartement?: string
}

/** La légende suit l’ordre du dessin : l’État à gauche, le Département à droite. */
export function LegendeBalance({ montants }: { readonly montants: MontantsEcrits }) {
  return (
    <dl className="balance-legende">
      <div className="balance-legende-etat">
        <dt>{LIBELLES_FINANCEURS.etat}</dt>
        <dd>{montants.etat}</dd>
      </div>
      {montants.ensemble !== undefined && (
        <div>
          <dt>{LIBELLES_FINANCEURS.ensemble}</dt>
          <dd>{montants.ensemble}</dd>
        </div>
      )}
      {montants.autre !== undefined && (
        <div>
          <dt>{montants.nomAutre ?? LIBELLES_FINANCEURS.autre}</dt>
          <dd>{montants.autre}</dd>
        </div>
      )}
      <div className="balance-legende-departement">
        <dt>{montants.nomDepartement ?? LIBELLES_FINANCEURS.departement}</dt>
        <dd>{montants.departement}</dd>
      </div>
    </dl>
  )
}
