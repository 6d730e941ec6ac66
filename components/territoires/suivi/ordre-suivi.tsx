import Link from 'next/link'
import type { CriteresSuivi } from '@/lib/domain/suivi/criteres'
import { adresseSuivi } from './adresse-suivi'

/** Explique l’ordre de priorité quand il est suivi, et y ramène sinon. */
export function OrdreSuivi({ criteres }: { readonly criteres: CriteresSuivi }) {
  if (criteres.tri === 'priorite' && criteres.sens === 'asc') {
    return 'À appeler d’abord : l’État au-delà de la moitié, puis les écarts réels sans réponse, la parité rompue et la parité indéterminable.'
  }
  return <Link href={adresseSuivi(criteres, { tri: 'priorite', sens: 'asc' })}>À appeler d’abord</Link>
}
