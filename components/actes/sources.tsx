import { ReferenceSource } from '@/components/montants/reference-source'
import type { Source } from '@/lib/domain/instantane'

const NATURES = {
  acte: 'Acte',
  deliberation: 'Délibération',
  site_officiel: 'Site officiel',
  presse: 'Presse',
  autre: 'Autre document',
} as const satisfies Record<Source['nature'], string>

/** Les documents d’où viennent les chiffres de la page. */
export function Sources({ sources }: { readonly sources: readonly Source[] }) {
  if (sources.length === 0) return <p>Aucune source n’est renseignée.</p>
  return (
    <ul className="max-w-texte space-y-2">
      {sources.map((source) => (
        <li key={source.id}>
          <span className="text-encre-douce">
            {NATURES[source.nature]}
            {'\u202f'}:{' '}
          </span>
          <ReferenceSource source={source} />
        </li>
      ))}
    </ul>
  )
}
