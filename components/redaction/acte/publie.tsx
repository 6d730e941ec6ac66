import Link from 'next/link'
import { Alert } from '@/components/ui/alert'
import { ecrireInstant } from '@/lib/domain/phrase/date'

type PublieProps = { readonly adresse: string; readonly sha256: string; readonly publieLe: Date }

/** Où l’acte se lit publiquement, et l’empreinte de ce qui y est écrit. */
export function Publie({ adresse, sha256, publieLe }: PublieProps) {
  return (
    <div className="mb-8">
      <Alert title={`Publié le ${ecrireInstant(publieLe)}`}>
        <p>
          <Link href={adresse}>Voir la page publique</Link>
        </p>
        <p className="text-sm text-encre-douce">
          Empreinte SHA-256{'\u202f'}: <code className="break-all">{sha256}</code>
        </p>
      </Alert>
    </div>
  )
}
