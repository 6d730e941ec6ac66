import { getAdresseConvention } from '@/lib/domain/adresse-publique'
import { getAncreEcart } from '@/lib/domain/ecarts/ancre'
import type { LigneEcart } from '@/lib/domain/ecarts/ligne'

/** L’écart à sa place, dans la page publique de sa convention. */
export function getAdresseEcart({ cle, collectivite, convention }: LigneEcart): string {
  return `${getAdresseConvention(collectivite, convention)}#${getAncreEcart(cle)}`
}
