import { accorder, type Genre } from '@/lib/domain/phrase/nombre'
import type { Nature } from '@/lib/domain/vocabulaire'

const PARTICIPES = {
  annonce: 'annoncé',
  contractualise: 'contractualisé',
  notifie: 'notifié',
  engage: 'engagé',
  paye: 'payé',
  execute: 'exécuté',
  reporte: 'reporté',
} as const satisfies Record<Nature, string>

/** Le participe d’une nature, accordé : « annoncé », « annoncée », « annoncés », « annoncées ». */
export function accorderNature(nature: Nature, nombre = 1, genre: Genre = 'masculin'): string {
  return `${PARTICIPES[nature]}${genre === 'feminin' ? 'e' : ''}${accorder(nombre, '', 's')}`
}
