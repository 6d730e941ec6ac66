import { compter } from '@/lib/domain/phrase/nombre'

/** « 12 territoires renseignés sur 121 » : un chiffre national ne se lit pas sans sa couverture. */
export function decrireCouverture(renseignes: number, total: number): string {
  if (renseignes === 0) return `Aucun territoire renseigné sur ${total}`
  return `${compter(renseignes, 'territoire renseigné', 'territoires renseignés')} sur ${total}`
}
