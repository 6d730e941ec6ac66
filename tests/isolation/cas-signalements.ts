import { settleSignalement } from '@/lib/features/signalements/commands'
import { countSignalements, listSignalements } from '@/lib/features/signalements/queries'
import { type Cas, createCas, ECRITURE } from '@/tests/isolation/cas'

const POUR_LA_COLLECTIVITE = {
  etranger: 'aveugle',
  etatAilleurs: 'introuvable',
  lecteur: 'permis',
  etatDuLieu: 'introuvable',
} as const

/** Les erreurs signalées : la collectivité seule les lit et y répond ; l’État n’en connaît aucune, pas même le nombre. */
export const CAS_SIGNALEMENTS: readonly Cas[] = [
  createCas(listSignalements, () => ({}), POUR_LA_COLLECTIVITE),
  createCas(countSignalements, () => ({}), POUR_LA_COLLECTIVITE),
  createCas(
    settleSignalement,
    ({ signalementId }) => ({ signalementId, version: 0, statut: 'traite' as const, reponse: 'Corrigé.' }),
    ECRITURE,
  ),
]
