import { DefinitionList } from '@/components/ui/definition-list'
import { ecrireInstant } from '@/lib/domain/phrase/date'
import { LIBELLES_EVENEMENTS, type PublicationListee } from '@/lib/domain/publication'

/** Ce qui scelle une publication, et la lie à celle d’avant. */
export function PreuvePublication({ publication }: { readonly publication: PublicationListee }) {
  const { ordre, evenement, motif, publieLe, sha256, empreinte, precedent } = publication
  return (
    <DefinitionList
      items={[
        { term: 'Publié le', description: <Instant instant={publieLe} /> },
        { term: 'Rang dans la chaîne', description: `${ordre}, en comptant à partir de zéro` },
        { term: 'Événement', description: LIBELLES_EVENEMENTS[evenement] },
        ...(motif === LIBELLES_EVENEMENTS[evenement] ? [] : [{ term: 'Motif', description: motif }]),
        { term: 'SHA-256 du contenu', description: <Empreinte valeur={sha256} /> },
        { term: 'Empreinte chaînée', description: <Empreinte valeur={empreinte} /> },
        {
          term: 'Publication précédente',
          description: precedent === null ? 'aucune' : <Empreinte valeur={precedent} />,
        },
      ]}
    />
  )
}

/** L’instant exact entre dans l’empreinte : le jour ne suffirait pas à la refaire. */
function Instant({ instant }: { readonly instant: Date }) {
  const iso = instant.toISOString()
  return (
    <time dateTime={iso}>
      {ecrireInstant(instant)} <span className="text-sm text-encre-douce">({iso})</span>
    </time>
  )
}

function Empreinte({ valeur }: { readonly valeur: string }) {
  return <code className="text-sm break-all">{valeur}</code>
}
