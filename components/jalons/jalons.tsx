import { BoutonAction } from '@/components/redaction/formulaire/bouton-action'
import { Details } from '@/components/ui/details'
import type { ActionsJalons } from './actions-jalons'
import { JalonForm } from './jalon-form'
import { type Jalon, LigneJalon } from './ligne-jalon'

type JalonsProps = {
  readonly conventionId: string
  /** L’acte que la page montre ; null sur la page de la convention. */
  readonly acteId: string | null
  readonly jalons: readonly Jalon[]
  /** Une échéance s’ajoute à l’acte tant qu’il se modifie ; ensuite, à la convention entière. */
  readonly ajout: 'acte' | 'convention'
  readonly aujourdhui: string
  /** Null pour qui ne peut pas les modifier. */
  readonly actions: ActionsJalons | null
}

/** Les dates attendues, tenues ou non, que les deux côtés modifient. */
export function Jalons({ conventionId, acteId, jalons, ajout, aujourdhui, actions }: JalonsProps) {
  const depuis: Readonly<Record<string, string>> = acteId === null ? {} : { depuis: acteId }
  return (
    <section aria-labelledby="echeances" className="space-y-4">
      <h2 id="echeances">Échéances</h2>
      <p className="max-w-texte text-encre-douce">
        Les dates proposées d’après le cadre sont des exemples modifiables : chaque convention peut avoir les siennes.
      </p>
      {jalons.length === 0 && <p>Aucune échéance.</p>}
      <ul className="divide-y divide-filet">
        {jalons.map((jalon) => (
          <LigneJalon key={jalon.id} jalon={jalon} depuis={depuis} aujourdhui={aujourdhui} actions={actions} />
        ))}
      </ul>
      {actions && (
        <>
          {acteId !== null && ajout === 'acte' && (
            <BoutonAction
              id="jalons-habituels"
              action={actions.propose}
              valeurs={{ acteId, ...depuis }}
              libelle="Ajouter les échéances habituelles du cadre"
              variant="secondary"
            />
          )}
          <Details summary={ajout === 'acte' ? 'Ajouter une échéance' : 'Ajouter une échéance à la convention entière'}>
            <JalonForm
              id="jalon"
              action={actions.create}
              jalon={{ rappels: '30, 7, 0' }}
              valeurs={{ conventionId, ...(acteId === null || ajout === 'convention' ? {} : { acteId }), ...depuis }}
              bouton="Ajouter l’échéance"
            />
          </Details>
        </>
      )}
    </section>
  )
}
