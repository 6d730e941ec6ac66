import Link from 'next/link'
import { ButtonLink } from '@/components/ui/button'
import { Icon } from '@/components/ui/icon'
import type { Manquant } from '@/lib/domain/cycle/manquants'

const OU: Readonly<Record<Manquant['champ'], string>> = {
  periode: 'en-tete#en-tete-debut',
  dateSignature: 'en-tete#en-tete-dateSignature',
  signataires: 'en-tete#en-tete-signataires-titre',
  montants: 'montants',
}

type ManquantsProps = {
  readonly acteId: string
  readonly manquants: readonly Manquant[]
  readonly peutSigner: boolean
}

/** Ce qui manque avant la signature, chaque manque menant où le combler. */
export function Manquants({ acteId, manquants, peutSigner }: ManquantsProps) {
  const base = `/espace/actes/${acteId}`
  return (
    <section aria-labelledby="manquants" className="rounded-md bg-surface p-6">
      <h2 id="manquants">{manquants.length === 0 ? 'Prêt à signer' : 'Avant de signer'}</h2>
      {manquants.length === 0 ? (
        <p className="mt-2">Rien ne manque. Relisez ce qui deviendra public, puis signez.</p>
      ) : (
        <ul className="mt-2 space-y-2">
          {manquants.map(({ champ, message }) => (
            <li key={champ} className="flex gap-2">
              <Icon name="attention" className="mt-1 size-5" />
              <Link href={`${base}/${OU[champ]}`}>{message}</Link>
            </li>
          ))}
        </ul>
      )}
      <div className="mt-4 flex flex-wrap gap-3">
        <ButtonLink href={`${base}/signature`} variant={manquants.length === 0 ? 'primary' : 'secondary'}>
          {peutSigner ? 'Relire et signer' : 'Relire ce qui sera public'}
        </ButtonLink>
      </div>
    </section>
  )
}
