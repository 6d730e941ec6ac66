import { enumerer } from '@/lib/domain/phrase/grammaire'
import { compter } from '@/lib/domain/phrase/nombre'

type Qualification = 'reel' | 'explicable' | 'consigne'

const LIBELLES = {
  reel: ['écart réel', 'écarts réels'],
  explicable: ['écart explicable par des arrondis', 'écarts explicables par des arrondis'],
  consigne: ['écart consigné entre deux sources', 'écarts consignés entre deux sources'],
} as const satisfies Record<Qualification, readonly [string, string]>

/** « 1 écart réel et 2 écarts explicables par des arrondis », ou « aucun ». */
export function compterEcarts(qualifications: readonly Qualification[]): string {
  const comptes = (['reel', 'explicable', 'consigne'] as const).flatMap((qualification) => {
    const nombre = qualifications.filter((candidate) => candidate === qualification).length
    const [singulier, pluriel] = LIBELLES[qualification]
    return nombre === 0 ? [] : [compter(nombre, singulier, pluriel)]
  })
  return comptes.length === 0 ? 'aucun' : enumerer(comptes)
}
