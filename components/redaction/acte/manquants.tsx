import Link from 'next/link'
import { Icon } from '@/components/ui/icon'
import type { Manquant } from '@/lib/domain/cycle/manquants'

const CHAMPS: Readonly<Record<Manquant['champ'], string>> = {
  periode: 'en-tete#en-tete-debut',
  dateSignature: 'en-tete#en-tete-dateSignature',
  signataires: 'en-tete#en-tete-signataires-titre',
  montants: 'montants',
}

/** Un acte validé ne reçoit plus que les preuves de sa signature, sur la page même. */
const PREUVES: Readonly<Record<Manquant['champ'], string>> = {
  ...CHAMPS,
  dateSignature: 'signature#preuves-dateSignature',
  signataires: 'signature#preuves-signataires-titre',
}

type ManquantsProps = {
  readonly acteId: string
  /** « Avant de transmettre », « Avant de signer ». */
  readonly titre: string
  readonly manquants: readonly Manquant[]
  /** Ce qui reste à saisir et le temps que cela prend, estimé. */
  readonly estimation?: string | null
  readonly valide?: boolean
}

/** Ce qui manque avant d’avancer, chaque manquant menant où le combler. */
export function Manquants({ acteId, titre, manquants, estimation = null, valide = false }: ManquantsProps) {
  if (manquants.length === 0) return null
  const ou = valide ? PREUVES : CHAMPS
  return (
    <div>
      <h3>{titre}</h3>
      <ul className="mt-2 space-y-2">
        {manquants.map(({ champ, message }) => (
          <li key={champ} className="flex gap-2">
            <Icon name="attention" className="mt-1 size-5" />
            <Link href={`/espace/actes/${acteId}/${ou[champ]}`}>{message}</Link>
          </li>
        ))}
      </ul>
      {estimation !== null && <p className="mt-2 text-sm text-encre-douce">{estimation}</p>}
    </div>
  )
}
