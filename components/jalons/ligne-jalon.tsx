import { BoutonAction } from '@/components/redaction/formulaire/bouton-action'
import { Details } from '@/components/ui/details'
import { getEtatJalon, type JalonDate } from '@/lib/domain/jalon/etat'
import { formatJour, formatJourSaisie } from '@/lib/domain/periode'
import type { Cote } from '@/lib/domain/vocabulaire'
import type { ActionsJalons } from './actions-jalons'
import { EtatJalonBadge } from './etat-jalon'
import { JalonForm } from './jalon-form'

export interface Jalon extends JalonDate {
  readonly id: string
  readonly version: number
  readonly libelle: string
  readonly attenduDe: Cote
  /** L’acte dont elle est ne laisse plus, ou pas à cette personne, changer son libellé ni sa date. */
  readonly fige: boolean
  readonly acte: { readonly libelle: string } | null
}

type LigneJalonProps = {
  readonly jalon: Jalon
  readonly depuis: Readonly<Record<string, string>>
  readonly aujourdhui: string
  readonly actions: ActionsJalons | null
}

export function LigneJalon({ jalon, depuis, aujourdhui, actions }: LigneJalonProps) {
  const { id, version, libelle, echeance, rappels, attenduDe, acte, faitLe, fige } = jalon
  const valeurs = { jalonId: id, version: `${version}`, ...depuis }
  const saisie = { libelle, attenduDe, echeance: formatJourSaisie(echeance) }
  return (
    <li className="py-3">
      <p className="flex flex-wrap items-center gap-x-4 gap-y-1">
        <strong>{libelle}</strong>
        <span>
          le <time dateTime={echeance}>{formatJour(echeance)}</time>
        </span>
        <EtatJalonBadge etat={getEtatJalon(jalon, aujourdhui)} />
      </p>
      <p className="text-sm text-encre-douce">
        {[
          acte?.libelle ?? 'Convention entière',
          attenduDe === 'etat' ? 'attendue de l’État' : 'attendue de la collectivité',
          faitLe !== null && `tenue le ${formatJour(faitLe)}`,
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      {actions && (
        <Details
          summary={
            <>
              {fige ? 'Tenir ou rappeler' : 'Tenir, déplacer ou retirer'}
              <span className="sr-only"> « {libelle} »</span>
            </>
          }
        >
          <div className="space-y-6">
            <BoutonAction
              id={`tenue-${id}`}
              action={actions.settle}
              valeurs={{ ...valeurs, fait: faitLe === null ? 'oui' : 'non' }}
              libelle={faitLe === null ? 'Marquer comme tenue' : 'Marquer comme attendue'}
              variant="secondary"
            />
            <JalonForm
              id={`jalon-${id}`}
              action={actions.update}
              jalon={{ ...saisie, rappels: rappels.join(', ') }}
              fige={fige}
              valeurs={fige ? { ...valeurs, ...saisie } : valeurs}
              bouton={fige ? 'Enregistrer les rappels' : 'Enregistrer l’échéance'}
            />
            {!fige && (
              <BoutonAction
                id={`retrait-${id}`}
                action={actions.remove}
                valeurs={valeurs}
                libelle="Retirer l’échéance"
              />
            )}
          </div>
        </Details>
      )}
    </li>
  )
}
