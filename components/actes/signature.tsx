import { Citation } from '@/components/montants/citation'
import { ReferenceSource } from '@/components/montants/reference-source'
import { DefinitionList } from '@/components/ui/definition-list'
import { getAdressePiece } from '@/lib/domain/document'
import type { Acte } from '@/lib/domain/instantane'
import { formatJour, formatPeriode, type Periode } from '@/lib/domain/periode'
import { decrireSignature } from '@/lib/domain/phrase/date'
import { capitaliser } from '@/lib/domain/phrase/grammaire'
import { SANS_ACTE_SIGNE, SANS_DELIBERATION } from '@/lib/domain/phrase/preuves'
import { decrireReprise } from '@/lib/domain/phrase/reprise'
import { type ActeLu, findSource } from './acte-lu'

/** Quand, par qui et sur quelle décision l’acte a été signé, et ce qui l’atteste. */
export function Signature({ lu }: { readonly lu: ActeLu }) {
  const { acte, convention } = lu
  const source = findSource(lu, acte.sourceId)
  const reprise = decrireReprise(acte, lu.publieLe ?? null)
  return (
    <div className="max-w-texte space-y-4">
      <DefinitionList
        items={[
          {
            term: 'Signature',
            description: capitaliser(decrireSignature(acte.dateSignature, acte.precisionDateSignature)),
          },
          { term: 'Période de l’acte', description: ecrirePeriode(acte.periode) },
          {
            term: 'Période de la convention',
            description: [ecrirePeriode(convention.periode), convention.periodeNote]
              .filter((partie) => partie !== null)
              .join('. '),
          },
          { term: 'Numéro officiel', description: acte.numero === null ? 'non renseigné' : `n°\u00a0${acte.numero}` },
          { term: 'Signataires', description: <Liste elements={acte.signataires.map(decrireSignataire)} /> },
          { term: 'Délibérations', description: <Deliberations lu={lu} /> },
          ...(acte.statut === 'signe'
            ? [{ term: 'Acte signé', description: <PiecesJointes lu={lu} type="acte_signe" sans={SANS_ACTE_SIGNE} /> }]
            : []),
          {
            term: 'Source de l’acte',
            description: source === null ? 'non renseignée' : <ReferenceSource source={source} />,
          },
        ]}
      />
      {acte.citation !== null && <Citation texte={acte.citation} />}
      {reprise !== null && <p className="text-sm text-encre-douce">{reprise}</p>}
    </div>
  )
}

function Deliberations({ lu }: { readonly lu: ActeLu }) {
  const { deliberations } = lu.acte
  if (deliberations.length === 0) return <PiecesJointes lu={lu} type="deliberation" sans={SANS_DELIBERATION} />
  return (
    <ul>
      {deliberations.map(({ id, organe, date, numero, url }) => {
        const texte = [organe, formatJour(date), numero && `n°\u00a0${numero}`].filter(Boolean).join(', ')
        return <li key={id}>{url === null ? texte : <a href={url}>{texte}</a>}</li>
      })}
    </ul>
  )
}

type PiecesJointesProps = {
  readonly lu: ActeLu
  readonly type: Acte['pieces'][number]['type']
  readonly sans: string
}

function PiecesJointes({ lu: { acte, csv }, type, sans }: PiecesJointesProps) {
  const pieces = acte.pieces.filter((piece) => piece.type === type)
  if (pieces.length === 0) return sans
  return (
    <ul>
      {pieces.map((piece) => (
        <li key={piece.id}>
          <a href={csv === null ? `/espace/documents/${piece.id}` : getAdressePiece(piece)}>{piece.titre}</a>
        </li>
      ))}
    </ul>
  )
}

function Liste({ elements }: { readonly elements: readonly string[] }) {
  if (elements.length === 0) return 'non renseignés'
  return (
    <ul>
      {elements.map((element) => (
        <li key={element}>{element}</li>
      ))}
    </ul>
  )
}

function decrireSignataire({ nom, fonction }: Acte['signataires'][number]): string {
  return `${nom}, ${fonction}`
}

function ecrirePeriode(periode: Periode | null): string {
  return periode === null ? 'non renseignée' : formatPeriode(periode)
}
