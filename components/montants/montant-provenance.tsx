import { Fragment } from 'react'
import { type ActeLu, findSource } from '@/components/actes/acte-lu'
import { LienSignaler } from '@/components/signalements/lien-signaler'
import { Popover } from '@/components/ui/popover'
import { getAdresseConvention } from '@/lib/domain/adresse-publique'
import type { MontantComplet } from '@/lib/domain/instantane'
import { LIBELLES_NATURES, LIBELLES_PRECISIONS, LIBELLES_STATUTS_ACTE } from '@/lib/domain/libelles'
import { formatPeriode } from '@/lib/domain/periode'
import { ecrireInstant } from '@/lib/domain/phrase/date'
import { nommerSujet } from '@/lib/domain/phrase/montant-nomme'
import { nommerPayeur } from '@/lib/domain/phrase/payeur'
import { decrireValeur } from '@/lib/domain/phrase/valeur'
import { Citation } from './citation'
import { ReferenceSource } from './reference-source'

export type ContexteMontant = Pick<ActeLu, 'collectivite' | 'convention' | 'acte'>

type MontantProvenanceProps = { readonly montant: MontantComplet; readonly contexte: ContexteMontant }

/** Un montant, chiffré ou absent, qui ouvre la fiche de sa provenance. */
export function MontantProvenance({ montant, contexte }: MontantProvenanceProps) {
  const { valeur, citation, note } = montant
  return (
    <Popover trigger={decrireValeur(valeur)} hint="provenance" title={decrireValeur(valeur)}>
      <div className="space-y-3 text-sm">
        {citation !== null && <Citation texte={citation} />}
        <dl className="grid grid-cols-[auto_1fr] gap-x-4 gap-y-1">
          {listProvenance(montant, contexte).map(({ term, description }) => (
            <Fragment key={term}>
              <dt className="text-encre-douce">{term}</dt>
              <dd className="min-w-0">{description}</dd>
            </Fragment>
          ))}
        </dl>
        {note !== null && <p>{note}</p>}
        {contexte.acte.statut === 'signe' && (
          <LienSignaler
            page={getAdresseConvention(contexte.collectivite, contexte.convention)}
            montantId={montant.id}
            libelle={'Une erreur\u202f? Signalez-la'}
          />
        )}
      </div>
    </Popover>
  )
}

function listProvenance(montant: MontantComplet, contexte: ContexteMontant) {
  const { valeur, perimetre, page, saisiPar, saisiLe } = montant
  const source = findSource(contexte, montant.sourceId)
  const facultatif = (term: string, description: string | null) => (description === null ? [] : [{ term, description }])
  return [
    {
      term: 'Source',
      description: source === null ? 'non renseignée' : <ReferenceSource source={source} page={page} />,
    },
    { term: 'Financeur', description: nommerPayeur(montant, contexte.collectivite) },
    { term: 'Portée', description: nommerSujet(contexte, montant.sujet) },
    { term: 'Période', description: formatPeriode(montant.periode) },
    { term: 'Nature', description: LIBELLES_NATURES[montant.nature] },
    ...facultatif('Précision', valeur.kind === 'chiffre' ? LIBELLES_PRECISIONS[valeur.precision] : null),
    ...facultatif('Périmètre', perimetre),
    { term: 'Saisi', description: `par ${saisiPar}, le ${ecrireInstant(saisiLe)}` },
    { term: 'Statut', description: `Acte ${LIBELLES_STATUTS_ACTE[contexte.acte.statut].toLocaleLowerCase('fr')}` },
  ]
}
