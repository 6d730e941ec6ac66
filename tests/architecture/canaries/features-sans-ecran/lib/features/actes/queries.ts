import { Carte } from '@/components/carte'

export const rendu = Carte
