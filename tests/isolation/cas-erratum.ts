import { publishErratum } from '@/lib/features/actes/commands/erratum'
import { getActeACorriger, relireErratum } from '@/lib/features/actes/queries/erratum'
import { A_LA_COLLECTIVITE, type Cas, type Cible, createCas, LECTURE_POUR_ECRIRE } from '@/tests/isolation/cas'

/** Une correction de l’acte signé : son seul numéro. */
export const corriger = ({ acteId }: Pick<Cible, 'acteId'>) => ({
  acteId,
  motif: 'Essai',
  numero: 7,
  dateSignature: '2019-07-08',
})

/** L’erratum d’un acte signé. */
export const CAS_ERRATUM: readonly Cas[] = [
  createCas(getActeACorriger, ({ acteId }) => ({ acteId }), LECTURE_POUR_ECRIRE, 'valideur', 'signe'),
  createCas(relireErratum, corriger, LECTURE_POUR_ECRIRE, 'valideur', 'signe'),
  createCas(
    publishErratum,
    ({ empreinte, ...cible }) => ({ ...corriger(cible), empreinte }),
    A_LA_COLLECTIVITE,
    'valideur',
    'signe',
  ),
]
