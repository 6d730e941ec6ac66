import { saveLecture } from '@/lib/features/actes/commands/lecture'
import { getReperesLecture } from '@/lib/features/actes/queries/lecture'
import { type Cas, createCas, ECRITURE, LECTURE_POUR_ECRIRE } from '@/tests/isolation/cas'

const texte = 'Dans le cadre de la convention, l’État apporte 120 000 €.'
const source = { titre: 'Communiqué d’essai', nature: 'presse' as const }

/** Lire un texte pour un acte, puis y écrire ce qui en est accepté. */
export const CAS_LECTURE: readonly Cas[] = [
  createCas(getReperesLecture, ({ acteId }) => ({ acteId }), LECTURE_POUR_ECRIRE),
  createCas(
    saveLecture,
    ({ acteId, version }) => ({
      acteId,
      version,
      texte,
      source,
      montants: [
        {
          accepte: 'oui' as const,
          de: 47,
          a: 56,
          sujet: 'acte',
          payeur: 'etat' as const,
          nature: 'annonce' as const,
          montant: '120 000',
          precision: 'millier' as const,
          debut: '2020-01-01',
          fin: '2020-12-31',
        },
      ],
    }),
    ECRITURE,
  ),
]
