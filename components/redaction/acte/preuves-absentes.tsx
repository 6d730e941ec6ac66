import Link from 'next/link'
import { Alert } from '@/components/ui/alert'
import type { Acte } from '@/lib/domain/instantane'
import { capitaliser, enumerer } from '@/lib/domain/phrase/grammaire'
import { listPreuvesAbsentes } from '@/lib/domain/phrase/preuves'

/** Ce que la signature publierait sans preuve : un avertissement, car des actes anciens n’en ont plus. */
export function PreuvesAbsentes({ acte }: { readonly acte: Pick<Acte, 'id' | 'deliberations' | 'pieces'> }) {
  const absentes = listPreuvesAbsentes(acte)
  if (absentes.length === 0) return null
  return (
    <Alert tone="warning" title={capitaliser(enumerer(absentes))}>
      <p>
        Vous pouvez signer ainsi{'\u202f'}: la page publique le dira, et rien ne pourra plus être joint. Sinon,
        complétez d’abord <Link href={`/espace/actes/${acte.id}/documents`}>les documents de l’acte</Link>.
      </p>
    </Alert>
  )
}
