import { montant } from '@/tests/factories/montants'

export const defaut = montant
