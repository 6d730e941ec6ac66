import 'server-only'
import { z } from 'zod'
import { respondIntrouvable } from '@/lib/platform/http/create-route'
import { findTable } from '../registre'
import { enterApi } from './porte'
import { respondContenu, respondElement, respondListe, respondOpenapi, respondSommaire } from './reponses'

const UUID = z.uuid()

/** Ce que désignent les segments d’une adresse, après « /api/v1 ». */
export function respondApi(request: Request, segments: readonly string[]): Promise<Response> {
  return enterApi(request, async () => {
    const [premier, id, partie, ...reste] = segments
    if (premier === undefined) return respondSommaire(request)
    if (premier === 'openapi.json' && id === undefined) return respondOpenapi(request)
    const table = findTable(premier)
    if (table === undefined || reste.length > 0) return respondIntrouvable()
    if (id === undefined) return respondListe(request, table)
    if (partie === undefined) return respondElement(request, table, id)
    const contenu = premier === 'publications' && partie === 'contenu' && UUID.safeParse(id).success
    return contenu ? respondContenu(request, id) : respondIntrouvable()
  })
}
