import { createActions } from '@/lib/features/actes/commands/actions-neuves'
import { saveLignes } from '@/lib/features/actes/commands/lignes'
import { getHistoireMontant } from '@/lib/features/journal/queries'
import { type Cas, createCas, ECRITURE, LECTURE } from '@/tests/isolation/cas'

const ID = '0190a000-0000-7000-8000-000000000001'
const neuve = {
  sujet: 'acte',
  financeur: 'etat' as const,
  nature: 'contractualise' as const,
  debut: '2019-01-01',
  fin: '2021-12-31',
}

/** L’enregistrement au fil de la frappe, et ce qu’il a laissé au journal. */
export const CAS_ENREGISTREMENT: readonly Cas[] = [
  createCas(getHistoireMontant, ({ acteId }) => ({ acteId, montantId: ID }), LECTURE),
  createCas(createActions, ({ acteId }) => ({ acteId, actions: [{ id: ID, titre: 'Mobilité' }] }), ECRITURE),
  createCas(
    saveLignes,
    ({ acteId, version }) => ({ acteId, version, changements: [{ id: ID, de: null, vers: neuve }] }),
    ECRITURE,
  ),
]
