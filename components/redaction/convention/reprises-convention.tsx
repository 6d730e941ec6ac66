import type { ActionFormulaire } from '@/components/redaction/formulaire/use-formulaire'
import { Alert } from '@/components/ui/alert'
import { Details } from '@/components/ui/details'
import { type ActeRange, decrireTrous, listRangsLibres, listTrousConvention } from '@/lib/domain/cycle/trous'
import { RepriseForm } from './reprise-form'

type ReprisesConventionProps = {
  readonly conventionId: string
  readonly actes: readonly ActeRange[]
  readonly createReprise: ActionFormulaire
}

/** Les actes anciens : ce qui manque à leur suite, et de quoi en enregistrer un autre, à n’importe quelle place. */
export function ReprisesConvention({ conventionId, actes, createReprise }: ReprisesConventionProps) {
  const manque = decrireTrous(listTrousConvention(actes))
  return (
    <div className="space-y-4">
      {manque !== null && (
        <Alert title="La suite des actes a un trou">
          <p>{manque} Les actes se signent dans l’ordre.</p>
        </Alert>
      )}
      <Details summary="Enregistrer un acte ancien, déjà signé">
        <p className="mb-4 max-w-texte">
          Un acte signé avant d’entrer dans le portail se saisit après coup, avec ses documents, sans repasser par
          l’examen. Plusieurs peuvent être saisis à la fois et dans le désordre{'\u202f'}; la page publique dira qui les
          a enregistrés, et quand.
        </p>
        <RepriseForm action={createReprise} conventionId={conventionId} rangs={listRangsLibres(actes)} />
      </Details>
    </div>
  )
}
