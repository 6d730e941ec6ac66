import type { RaisonClasseur } from '@/lib/domain/phrase/classeur'

/** Interrompt une lecture : ce que le fichier a d’inacceptable ne se découvre parfois qu’en le lisant. */
export class RefusClasseur extends Error {
  constructor(readonly raison: RaisonClasseur) {
    super(raison)
  }
}
