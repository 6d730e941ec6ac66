import { exportJournalPortail } from '@/lib/features/journal/export'
import { createRoute } from '@/lib/platform/http/create-route'

export const GET = createRoute({ handle: (request) => exportJournalPortail(request) })
