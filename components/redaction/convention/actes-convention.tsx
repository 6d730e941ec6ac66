import Link from 'next/link'
import type { ActionFormulaire } from '@/components/redaction/formulaire/use-formulaire'
import { StatutActeBadge } from '@/components/redaction/statut-acte'
import { Details } from '@/components/ui/details'
import { proposeAvenant } from '@/lib/domain/avenant/proposition'
import type { Periode } from '@/lib/domain/periode'
import type { StatutActe } from '@/lib/domain/vocabulaire'
import { AvenantForm } from './avenant-form'

type ActesConventionProps = {
  readonly conventionId: string
  readonly actes: readonly {
    readonly id: string
    readonly libelle: string
    readonly numero: number | null
    readonly statut: StatutActe
    readonly periode: Periode | null
  }[]
  /** Null pour qui ne peut pas écrire. */
  readonly createAvenant: ActionFormulaire | null
}

/** Les actes de la convention ; un avenant ne s’ouvre qu’une fois le précédent signé. */
export function ActesConvention({ conventionId, actes, createAvenant }: ActesConventionProps) {
  const dernier = actes.findLast(({ statut }) => statut !== 'abandonne')
  return (
    <section aria-labelledby="actes" className="space-y-4">
      <h2 id="actes">Actes</h2>
      <ul className="divide-y divide-filet border-y border-filet">
        {actes.map(({ id, libelle, numero, statut }) => (
          <li key={id} className="flex flex-wrap items-center gap-x-4 gap-y-1 py-3">
            <Link href={`/espace/actes/${id}`} className="font-semibold">
              {libelle}
            </Link>
            {numero !== null && <span className="text-encre-douce">n° {numero}</span>}
            <StatutActeBadge statut={statut} />
          </li>
        ))}
      </ul>
      {createAvenant && dernier?.statut === 'signe' && (
        <div id="avenant">
          <Details summary="Ouvrir un avenant">
            <p className="mb-4 max-w-texte">
              L’avenant reprend tout « {dernier.libelle} » : mesures, actions et montants. Vous n’aurez qu’à corriger ce
              qui change.
            </p>
            <AvenantForm
              action={createAvenant}
              conventionId={conventionId}
              proposition={proposeAvenant(dernier.periode)}
            />
          </Details>
        </div>
      )}
    </section>
  )
}
