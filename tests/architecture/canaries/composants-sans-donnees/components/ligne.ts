import type { Acte } from '@/lib/platform/db/generated/client'

export type Ligne = Acte
