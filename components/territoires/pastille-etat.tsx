import type { EtatParite } from '@/lib/domain/territoire-publie'
import { getAspectEtat } from './carte/dessine'
import { PastilleCarte } from './carte/pastille-carte'

/** Le carré d’une légende : la teinte et le signe de la carte. Null : non renseigné. */
export function PastilleEtat({ etat }: { readonly etat: EtatParite | null }) {
  return <PastilleCarte aspect={getAspectEtat(etat)} />
}
