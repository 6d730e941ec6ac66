import { listEcartsSuivis } from '@/lib/features/ecarts/queries'
import { type Cas, createCas } from '@/tests/isolation/cas'

/** Le registre des écarts : chacun y lit ses territoires, d’un côté comme de l’autre. */
export const CAS_ECARTS: readonly Cas[] = [
  createCas(listEcartsSuivis, () => ({}), {
    etranger: 'aveugle',
    etatAilleurs: 'aveugle',
    lecteur: 'permis',
    etatDuLieu: 'permis',
  }),
]
