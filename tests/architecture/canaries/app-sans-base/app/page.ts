import { getPrisma } from '@/lib/platform/db/client'

export const Page = getPrisma
