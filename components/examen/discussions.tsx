import { Details } from '@/components/ui/details'
import { canProposer } from '@/lib/domain/examen/contre-proposition'
import { canRouvrirLigne, isDiscute } from '@/lib/domain/examen/remarque'
import { nommerMontant } from '@/lib/domain/phrase/montant-nomme'
import { compter } from '@/lib/domain/phrase/nombre'
import type { ContexteExamen } from './contexte'
import { Proposition } from './contre-proposition'
import { FilDiscussion } from './fil'
import type { LigneExamen } from './lignes'
import { PropositionForm } from './proposition-form'
import { RemarqueForm } from './remarque-form'

type DiscussionsProps = { readonly ligne: LigneExamen; readonly rang: number; readonly contexte: ContexteExamen }

/** Ce qui se dit d’une ligne, replié quand rien n’y attend ; de quoi y ajouter. */
export function Discussions({ ligne, rang, contexte }: DiscussionsProps) {
  const { lu, cote, actions, caches } = contexte
  const { fils, propositions, titre, ancres } = ligne
  const etape = lu.acte.statut
  const discute = cote !== null && isDiscute(etape)
  const attente = countAttentes(ligne)
  if (!discute && fils.length + propositions.length === 0) return null
  return (
    <Details
      open={attente > 0}
      summary={
        <span>
          {resumer(ligne, attente)}
          <span className="sr-only">, {titre}</span>
        </span>
      }
    >
      <div className="space-y-6">
        {propositions.map((proposition) => (
          <Proposition key={proposition.id} proposition={proposition} contexte={contexte} />
        ))}
        {fils.map((fil) => (
          <FilDiscussion key={fil.id} fil={fil} contexte={contexte} nomTu={fil.libelle === titre} />
        ))}
        <div className="[&>details+details]:border-t-0">
          {discute && (
            <Details summary="Ajouter une remarque">
              <RemarqueForm
                id={`remarque-${rang}`}
                action={actions.ouvrirFil}
                caches={caches}
                ancres={ancres}
                peutRouvrir={canRouvrirLigne(cote, etape)}
              />
            </Details>
          )}
          {discute && canProposer(etape) && ligne.montants.length > 0 && (
            <Details summary="Proposer une autre valeur">
              <PropositionForm
                id={`valeur-${rang}`}
                action={actions.proposer}
                caches={caches}
                montants={ligne.montants.map((montant) => ({
                  valeur: montant.id,
                  libelle: nommerMontant(montant, lu),
                }))}
              />
            </Details>
          )}
        </div>
      </div>
    </Details>
  )
}

/** Ce qui attend encore une réponse sur une ligne. */
export function countAttentes({ fils, propositions }: Pick<LigneExamen, 'fils' | 'propositions'>): number {
  const ouverts = fils.filter(({ statut }) => statut === 'ouvert').length
  return ouverts + propositions.filter(({ statut }) => statut === 'proposee').length
}

function resumer({ fils, propositions }: LigneExamen, attente: number): string {
  const morceaux = [
    fils.length > 0 && compter(fils.length, 'remarque', 'remarques'),
    propositions.length > 0 && compter(propositions.length, 'contre-proposition', 'contre-propositions'),
    attente > 0 && `${attente} en attente`,
  ].filter((morceau) => morceau !== false)
  return morceaux.length === 0 ? 'Remarquer ou proposer (aucune remarque)' : morceaux.join(', ')
}
