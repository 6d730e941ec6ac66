import Link from 'next/link'
import { getAdresseSignaler } from '@/lib/domain/adresse-publique'

type LienSignalerProps = {
  readonly page: string
  readonly montantId?: string
  /** « Signaler une erreur sur cette page », par défaut. */
  readonly libelle?: string
}

/** Mène de la page, ou du montant que l’on lit, au formulaire qui en signale une erreur. */
export function LienSignaler({ page, montantId, libelle = 'Signaler une erreur sur cette page' }: LienSignalerProps) {
  return (
    <p className="ecran-seulement text-sm">
      <Link href={getAdresseSignaler(page, montantId)} prefetch={false} rel="nofollow">
        {libelle}
      </Link>
    </p>
  )
}
