import 'server-only'
import { getPublicPrisma } from '@/lib/platform/db/client'
import { keepPublie } from '@/lib/platform/publication/memoire'
import { readTerritoires } from './read'

/** Toutes les collectivités et ce qu’elles ont publié, relues à chaque publication seulement. */
export const readTousTerritoires = keepPublie(() => readTerritoires(getPublicPrisma(), {}))
