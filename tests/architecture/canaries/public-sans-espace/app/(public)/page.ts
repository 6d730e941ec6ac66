import { getViewer } from '@/lib/platform/auth/session'

export const Page = getViewer
