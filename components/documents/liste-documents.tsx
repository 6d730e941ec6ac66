import { BoutonAction } from '@/components/redaction/formulaire/bouton-action'
import type { ActionFormulaire } from '@/components/redaction/formulaire/use-formulaire'
import { Badge } from '@/components/ui/badge'
import { type FormatDocument, formatTaille, LIBELLES_TYPES_DOCUMENT, type TypeDocument } from '@/lib/domain/document'
import { ecrireInstant } from '@/lib/domain/phrase/date'
import { Empreinte } from './empreinte'

export interface DocumentListe {
  readonly id: string
  readonly lignee: string
  readonly version: number
  readonly type: TypeDocument
  readonly titre: string
  readonly nomFichier: string
  readonly format: FormatDocument
  readonly octets: number
  readonly sha256: string
  readonly aPublier: boolean
  readonly deposeParNom: string
  readonly deposeLe: Date
  readonly retireLe: Date | null
}

type ListeDocumentsProps = {
  readonly documents: readonly DocumentListe[]
  readonly signe: boolean
  /** Null pour qui ne peut rien y changer. */
  readonly actions: {
    /** Ce qui change encore à cette étape de l’acte. */
    readonly types: readonly TypeDocument[]
    readonly withdraw: ActionFormulaire
    readonly choosePublication: ActionFormulaire
    readonly getAdresseRemplacement: (id: string) => string
  } | null
}

/** Chaque document, sa dernière version d’abord, les précédentes à la suite. */
export function ListeDocuments({ documents, signe, actions }: ListeDocumentsProps) {
  const dernieres = new Map<string, number>()
  for (const { lignee, version } of documents) {
    dernieres.set(lignee, Math.max(version, dernieres.get(lignee) ?? 0))
  }
  return (
    <ul className="divide-y divide-filet border-y border-filet">
      {documents.map((document) => {
        const { id, titre, type, format, octets, version, lignee, nomFichier, deposeParNom, deposeLe } = document
        const remplacee = version < (dernieres.get(lignee) ?? version)
        return (
          <li key={id} className="space-y-2 py-4">
            <div className="flex flex-wrap items-center gap-x-4 gap-y-1">
              <a href={`/espace/documents/${id}`} className="font-semibold">
                {titre}
              </a>
              <EtatDocument document={document} remplacee={remplacee} signe={signe} />
            </div>
            <p className="max-w-texte text-sm break-words text-encre-douce">
              {LIBELLES_TYPES_DOCUMENT[type]}, {format.toLocaleUpperCase('fr')}, {formatTaille(octets)}, version{' '}
              {version}. «{'\u00a0'}
              {nomFichier}
              {'\u00a0'}», déposé par {deposeParNom} le {ecrireInstant(deposeLe)}.
            </p>
            <Empreinte sha256={document.sha256} />
            {actions?.types.includes(type) && !remplacee && document.retireLe === null && (
              <div className="flex flex-wrap items-center gap-4">
                <BoutonAction
                  id={`publication-${id}`}
                  action={actions.choosePublication}
                  valeurs={{ documentId: id, aPublier: document.aPublier ? 'non' : 'oui' }}
                  libelle={document.aPublier ? 'Ne pas publier' : 'Publier à la signature'}
                  precision={titre}
                  variant="secondary"
                />
                <a href={actions.getAdresseRemplacement(id)}>
                  Déposer une nouvelle version<span className="sr-only"> de {titre}</span>
                </a>
                <BoutonAction
                  id={`retrait-${id}`}
                  action={actions.withdraw}
                  valeurs={{ documentId: id }}
                  libelle="Retirer"
                  precision={titre}
                />
              </div>
            )}
          </li>
        )
      })}
    </ul>
  )
}

type EtatDocumentProps = {
  readonly document: DocumentListe
  readonly remplacee: boolean
  readonly signe: boolean
}

function EtatDocument({ document: { retireLe, aPublier }, remplacee, signe }: EtatDocumentProps) {
  if (retireLe !== null) {
    return (
      <Badge icon="erreur" tone="dashed">
        Retiré le {ecrireInstant(retireLe)}
      </Badge>
    )
  }
  if (remplacee) {
    return (
      <Badge icon="document" tone="dashed">
        Remplacé
      </Badge>
    )
  }
  return aPublier ? (
    <Badge icon="document" tone="strong">
      {signe ? 'Public' : 'Public à la signature'}
    </Badge>
  ) : (
    <Badge icon="document" tone="outline">
      Non publié
    </Badge>
  )
}
