import { BoutonAction } from '@/components/redaction/formulaire/bouton-action'
import { Badge, type BadgeTone } from '@/components/ui/badge'
import type { IconName } from '@/components/ui/icon'
import { listGestesProposition, type StatutProposition } from '@/lib/domain/examen/contre-proposition'
import type { ContreProposition } from '@/lib/domain/examen/discussion'
import { LIBELLES_COTES } from '@/lib/domain/libelles'
import { formatMontant } from '@/lib/domain/montant/format-montant'
import { ecrireInstant } from '@/lib/domain/phrase/date'
import { decrireChiffre } from '@/lib/domain/phrase/valeur'
import type { ContexteExamen } from './contexte'
import { ReglementForm } from './reglement-form'

const STATUTS = {
  proposee: ['Attend une réponse', 'dashed', 'question'],
  acceptee: ['Acceptée', 'strong', 'coche'],
  declinee: ['Déclinée', 'outline', 'erreur'],
  retiree: ['Retirée', 'neutral', 'info'],
} as const satisfies Record<StatutProposition, readonly [string, BadgeTone, IconName]>

type PropositionProps = { readonly proposition: ContreProposition; readonly contexte: ContexteExamen }

/** Les deux valeurs d’un montant discuté, qui propose, pourquoi, et la réponse reçue ou attendue. */
export function Proposition({ proposition, contexte: { lu, cote, actions, caches } }: PropositionProps) {
  const { id, libelle, centimesActuels, raison, sourceTitre, auteur, le, reglement } = proposition
  const gestes = listGestesProposition(proposition, cote, lu.acte.statut)
  const [statut, ton, icone] = STATUTS[proposition.statut]
  return (
    <article id={`proposition-${id}`} aria-label={`Autre valeur pour ${libelle}`} className="space-y-3">
      <p className="text-sm font-semibold">{libelle}</p>
      <Badge tone={ton} icon={icone}>
        {statut}
      </Badge>
      <dl className="grid grid-cols-[auto_1fr] gap-x-4 gap-y-1">
        <dt className="text-encre-douce">{proposition.statut === 'acceptee' ? 'Avant' : 'Dans l’acte'}</dt>
        <dd className="chiffres">{centimesActuels === null ? 'non renseigné' : formatMontant(centimesActuels)}</dd>
        <dt className="text-encre-douce">Proposé</dt>
        <dd className="chiffres font-semibold">{decrireChiffre({ kind: 'chiffre', ...proposition })}</dd>
        <dt className="text-encre-douce">Pourquoi</dt>
        <dd className="min-w-0 whitespace-pre-line break-words">{raison}</dd>
        <dt className="text-encre-douce">Source</dt>
        <dd className="min-w-0 break-words">{sourceTitre}</dd>
      </dl>
      <p className="text-sm text-encre-douce">
        {auteur}, {LIBELLES_COTES[proposition.cote].toLocaleLowerCase('fr')}, le {ecrireInstant(le)}
      </p>
      {reglement && (
        <p className="text-sm">
          {statut} par {reglement.par} le {ecrireInstant(reglement.le)}
          {reglement.reponse === null ? '.' : `\u202f: ${reglement.reponse}`}
        </p>
      )}
      {gestes.includes('decliner') && (
        <ReglementForm
          action={actions.regler}
          caches={caches}
          propositionId={id}
          peutAccepter={gestes.includes('accepter')}
        />
      )}
      {gestes.includes('retirer') && (
        <BoutonAction
          id={`retirer-${id}`}
          action={actions.retirer}
          valeurs={{ ...caches, propositionId: id }}
          libelle="Retirer cette proposition"
          precision={`, ${libelle}`}
          variant="secondary"
        />
      )}
    </article>
  )
}
