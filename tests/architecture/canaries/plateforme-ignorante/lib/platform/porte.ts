import { titre } from '@/lib/features/actes/titre'

export const porte = titre
