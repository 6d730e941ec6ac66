import { getPrisma } from '@/lib/platform/db/client'

export const supprimer = getPrisma
