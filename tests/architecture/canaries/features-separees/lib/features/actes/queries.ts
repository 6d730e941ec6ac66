import { titre } from '@/lib/features/conventions/titre'

export const acte = titre
