import { parseAdresse } from '@/lib/domain/adresse-lue'
import {
  getAdresseActe,
  getAdresseConvention,
  getAdresseDepartement,
  getAdresseMetropole,
  getAdressePublication,
} from '@/lib/domain/adresse-publique'

export const STATUTS_SIGNALEMENT = ['nouveau', 'traite', 'sans_suite'] as const
export type StatutSignalement = (typeof STATUTS_SIGNALEMENT)[number]

/** Ce que la collectivité peut répondre d’une erreur signalée. */
export const SUITES_SIGNALEMENT = ['traite', 'sans_suite'] as const satisfies readonly StatutSignalement[]

export const LIBELLES_STATUTS_SIGNALEMENT = {
  nouveau: 'En attente de réponse',
  traite: 'Pris en compte',
  sans_suite: 'Sans suite',
} as const satisfies Record<StatutSignalement, string>

/** Trop court, un message ne dit pas l’erreur ; trop long, il ne se lit plus. */
export const MESSAGE_MIN = 10
export const MESSAGE_MAX = 2_000

const SLUG = /^[a-z0-9-]+$/

/** La page publique dont on peut signaler un chiffre, telle que le portail l’écrit ; null pour toute autre adresse. */
export function getPageSignalable(adresse: string): string | null {
  const [chemin = ''] = adresse.split(/[?#]/)
  const lue = parseAdresse(chemin)
  if (lue === null || !chemin.startsWith('/') || !('slug' in lue) || !SLUG.test(lue.slug)) return null
  switch (lue.genre) {
    case 'departement':
      return getAdresseDepartement(lue)
    case 'metropole':
      return getAdresseMetropole(lue)
    case 'convention': {
      if (!SLUG.test(lue.collectivite)) return null
      const convention = getAdresseConvention({ slug: lue.collectivite }, lue)
      if (lue.acteRang !== undefined) return getAdresseActe(convention, lue.acteRang)
      return lue.ordre === undefined ? convention : getAdressePublication(convention, lue.ordre)
    }
    case 'region':
    case 'mesure':
      return null
  }
}
