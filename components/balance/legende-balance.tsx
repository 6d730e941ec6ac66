import type { ReactNode } from 'react'

/** Les montants déjà écrits en français, « non renseigné » compris. */
export type MontantsEcrits = {
  readonly etat: ReactNode
  readonly departement: ReactNode
  readonly autre?: ReactNode
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
        <dt>État</dt>
        <dd>{montants.etat}</dd>
      </div>
      {montants.ensemble !== undefined && (
        <div>
          <dt>Total des deux parties</dt>
          <dd>{montants.ensemble}</dd>
        </div>
      )}
      {montants.autre !== undefined && (
        <div>
          <dt>Autre financeur</dt>
          <dd>{montants.autre}</dd>
        </div>
      )}
      <div className="balance-legende-departement">
        <dt>{montants.nomDepartement ?? 'Département'}</dt>
        <dd>{montants.departement}</dd>
      </div>
    </dl>
  )
}
