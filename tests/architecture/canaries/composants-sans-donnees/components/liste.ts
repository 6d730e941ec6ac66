import { listActes } from '@/lib/features/actes/queries'

export const Liste = listActes
