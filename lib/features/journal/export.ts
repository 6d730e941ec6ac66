import 'server-only'
import { type CriteresJournal, parseCriteresJournal } from '@/lib/domain/journal/criteres'
import { getViewer } from '@/lib/platform/auth/session'
import type { Viewer } from '@/lib/platform/auth/viewer'
import { getAdresseConnexion } from '@/lib/platform/http/adresse-connexion'
import { respondIntrouvable, respondVers } from '@/lib/platform/http/create-route'
import type { Result } from '@/lib/platform/result'
import { respondJournal } from './csv'
import { getJournalActe, getJournalConvention, getJournalPortail } from './queries'
import type { PageJournal } from './read'

type Lecture = (viewer: Viewer, criteres: CriteresJournal) => Promise<Result<PageJournal>>

export function exportJournalActe(request: Request, acteId: string): Promise<Response> {
  const read: Lecture = (viewer, criteres) => getJournalActe(viewer, { acteId, criteres, tout: true })
  return exportJournal(request, `journal_acte_${acteId}`, read)
}

export function exportJournalConvention(request: Request, conventionId: string): Promise<Response> {
  const read: Lecture = (viewer, criteres) => getJournalConvention(viewer, { conventionId, criteres, tout: true })
  return exportJournal(request, `journal_convention_${conventionId}`, read)
}

export function exportJournalPortail(request: Request): Promise<Response> {
  return exportJournal(request, 'journal_portail', (viewer, criteres) =>
    getJournalPortail(viewer, { criteres, tout: true }),
  )
}

/** Le fichier des lignes que ces filtres retiennent, pages comprises. */
async function exportJournal({ url }: Request, nom: string, read: Lecture): Promise<Response> {
  const viewer = await getViewer()
  const { pathname, search, searchParams } = new URL(url)
  if (!viewer) return respondVers(getAdresseConnexion(pathname + search))
  const criteres = parseCriteresJournal(Object.fromEntries(searchParams))
  const lecture = await read(viewer, { ...criteres, avant: null })
  return lecture.ok ? respondJournal(lecture.value.lignes, nom) : respondIntrouvable()
}
