import type { Refus } from '@/lib/platform/result'

/** Prisma valide dès que la fonction rend la main : un refus doit être levé pour que rien ne soit écrit. */
export class RefusDansTransaction extends Error {
  constructor(readonly refus: Refus) {
    super(refus.message)
  }
}

const ACTE_FIGE = 'TD001'
const DOUBLON = 'P2002'

/** Le refus que cache une erreur de la base, s’il y en a un ; sinon l’erreur est un défaut. */
export function readRefusBase(erreur: unknown): 'fige' | 'conflit' | null {
  if (!(erreur instanceof Error)) return null
  if (erreur.message.includes(ACTE_FIGE) || JSON.stringify(erreur).includes(ACTE_FIGE)) return 'fige'
  return 'code' in erreur && erreur.code === DOUBLON ? 'conflit' : null
}
