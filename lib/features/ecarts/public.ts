import 'server-only'
import { getPublicPrisma } from '@/lib/platform/db/client'
import { keepPublie } from '@/lib/platform/publication/memoire'
import { readEcarts } from './read'

/** Tous les écarts publiés. */
export const listEcartsPublies = keepPublie(() =>
  readEcarts(getPublicPrisma(), { publication: { ecarts: { some: {} } } }),
)
