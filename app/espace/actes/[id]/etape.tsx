import Link from 'next/link'
import { EtapeActe } from '@/components/cycle/etape-acte'
import { type ActionsGestes, Gestes } from '@/components/cycle/gestes'
import { LignesRouvertes } from '@/components/cycle/lignes-rouvertes'
import { Manquants } from '@/components/redaction/acte/manquants'
import { Alert } from '@/components/ui/alert'
import { ButtonLink } from '@/components/ui/button-link'
import { decrireNonRenseignes, estimerSaisie } from '@/lib/domain/cycle/estimation'
import { listManquants, listManquantsTransmission } from '@/lib/domain/cycle/manquants'
import { getOuverture } from '@/lib/domain/cycle/ouverture'
import type { Acte } from '@/lib/domain/instantane'
import { getJour } from '@/lib/domain/periode'
import {
  abandonActeAction,
  reopenActeAction,
  restoreActeAction,
  returnActeAction,
  transmitActeAction,
  validateActeAction,
  withdrawActeAction,
} from '@/lib/features/actes/actions/cycle'
import { readActe, readEtape } from './charge'
import { readManqueAvant, readRemplace } from './trous'

export const ACTIONS_GESTES: ActionsGestes = {
  transmettre: transmitActeAction,
  retirer: withdrawActeAction,
  renvoyer: returnActeAction,
  valider: validateActeAction,
  rouvrir: reopenActeAction,
  abandonner: abandonActeAction,
  restaurer: restoreActeAction,
}

/** L’étape de l’acte et ce que la personne peut y faire. */
export async function Etape({ acteId }: { readonly acteId: string }) {
  const { acte, convention, place, gestes, peut } = await readActe(acteId)
  const etape = await readEtape(acteId)
  const ecrit = getOuverture(acte.statut) === 'tout' && peut.modifier
  const manquants = ecrit ? listManquantsDe(acte) : []
  const nonRenseignes = ecrit ? decrireNonRenseignes(acte.montants) : null
  const manqueAvant = await readManqueAvant(acteId)
  const remplace = await readRemplace(acteId)
  const complet = manquants.length === 0 && manqueAvant === null
  const offerts = gestes.filter(
    ({ conditions }) => (complet || !conditions.includes('complet')) && !(remplace && conditions.includes('seul')),
  )
  return (
    <EtapeActe acte={{ ...acte, attendAvant: manqueAvant !== null, remplace }} etape={etape} place={place}>
      {manqueAvant !== null && (
        <Alert title="Cet acte attend ceux d’avant">
          <p>
            {manqueAvant} <Link href={`/espace/conventions/${convention.id}`}>Voir la suite des actes</Link>
          </p>
        </Alert>
      )}
      <Manquants
        acteId={acteId}
        titre={acte.repriseApresCoup ? 'Avant d’enregistrer l’acte comme signé' : 'Avant de transmettre'}
        manquants={manquants}
        estimation={estimerSaisie(manquants, acte.montants)}
      />
      {nonRenseignes !== null && <p className="text-sm text-encre-douce">{nonRenseignes}</p>}
      {peut.modifier && <LignesRouvertes acte={acte} rouvertes={etape.rouvertes} />}
      <div className="flex flex-wrap gap-3">
        {isExamine(acte) && (
          <ButtonLink
            href={`/espace/actes/${acteId}/examen`}
            variant={place === 'examinateur' && acte.statut === 'transmis' ? 'primary' : 'secondary'}
          >
            {place === 'examinateur' && acte.statut === 'transmis' ? 'Examiner' : 'Lire l’examen'}
          </ButtonLink>
        )}
        {peut.modifier && getOuverture(acte.statut) !== 'rien' && !offerts.some(({ vers }) => vers === 'signe') && (
          <ButtonLink href={`/espace/actes/${acteId}/signature`} variant="secondary">
            Relire ce qui sera public
          </ButtonLink>
        )}
      </div>
      <Gestes acteId={acteId} transitions={offerts} actions={ACTIONS_GESTES} />
    </EtapeActe>
  )
}

/** Ce qui manque à un acte qui s’écrit : la signature n’est attendue que d’un acte ancien, qui ne passera pas par l’examen. */
function listManquantsDe(acte: Acte) {
  return acte.repriseApresCoup ? listManquants(acte, getJour(new Date())) : listManquantsTransmission(acte)
}

function isExamine({ statut }: Acte): boolean {
  return statut === 'transmis' || statut === 'a_corriger' || statut === 'valide'
}
