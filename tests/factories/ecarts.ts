import { centimes } from '@/lib/domain/centimes'
import type { LigneEcart } from '@/lib/domain/ecarts/ligne'
import { territoire } from '@/tests/factories/territoires'

type Champs = Partial<Omit<LigneEcart, 'montant' | 'collectivite'>> & {
  readonly euros?: number
  readonly chez?: string
}

/** Un écart publié par la Haute-Loire, ou par la collectivité nommée. */
export function ligneEcart({ euros, chez = 'Haute-Loire', ...champs }: Champs = {}): LigneEcart {
  return {
    cle: 'consigne|a',
    qualification: 'consigne',
    type: 'date',
    statut: 'ouvert',
    titre: 'Date : démarrage',
    phrase: 'Juin ; ailleurs, septembre',
    explication: null,
    portee: null,
    lectures: [],
    montant: euros === undefined ? null : centimes(BigInt(euros) * 100n),
    depuis: new Date('2026-11-01T12:00:00Z'),
    collectivite: territoire(chez, '43'),
    convention: { id: 'c', slug: 'calpae', titre: 'Convention', cadreCode: 'calpae', cadreNom: 'CALPAE' },
    ...champs,
  }
}
