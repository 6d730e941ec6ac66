import { restoreLignes } from '@/lib/features/actes/commands/annulation'
import { openBloc, updateFinConvention } from '@/lib/features/actes/commands/blocs'
import { endLigne } from '@/lib/features/actes/commands/fin'
import { mergeLignes } from '@/lib/features/actes/commands/fusion'
import { reconduireMontants } from '@/lib/features/actes/commands/reconduction'
import { reportCredits } from '@/lib/features/actes/commands/report'
import { splitLigne } from '@/lib/features/actes/commands/scission'
import { getBlocs } from '@/lib/features/actes/queries/blocs'
import { getActeEtPrecedent } from '@/lib/features/actes/queries/changements'
import { type Cas, type Cible, createCas, ECRITURE, LECTURE, LECTURE_POUR_ECRIRE } from '@/tests/isolation/cas'

const designer = ({ acteId, actionId }: Cible) => ({ acteId, niveau: 'action' as const, ligneId: actionId })

/** Ce qui ne se fait que dans un avenant. */
export const CAS_AVENANT: readonly Cas[] = [
  createCas(getBlocs, ({ acteId }) => ({ acteId }), LECTURE_POUR_ECRIRE, 'valideur', 'avenant'),
  createCas(getActeEtPrecedent, ({ acteId }) => ({ acteId }), LECTURE, 'valideur', 'avenant'),
  createCas(openBloc, ({ acteId }) => ({ acteId, bloc: 'echeances' as const }), ECRITURE, 'valideur', 'avenant'),
  createCas(
    updateFinConvention,
    ({ acteId }) => ({ acteId, finConvention: '2040-12-31' }),
    ECRITURE,
    'valideur',
    'avenant',
  ),
  createCas(endLigne, designer, ECRITURE, 'valideur', 'avenant'),
  createCas(splitLigne, (cible) => ({ ...designer(cible), intitules: 'A\nB' }), ECRITURE, 'valideur', 'avenant'),
  createCas(
    mergeLignes,
    (cible) => ({ ...designer(cible), autres: [cible.actionLibreId], intitule: 'Réunies' }),
    ECRITURE,
    'valideur',
    'avenant',
  ),
  createCas(
    restoreLignes,
    ({ acteId, ligneeFinie }) => ({ acteId, niveau: 'mesure' as const, lignee: ligneeFinie }),
    ECRITURE,
    'valideur',
    'avenant',
  ),
  createCas(
    reconduireMontants,
    ({ acteId, version }) => ({
      acteId,
      version,
      portee: 'contractualise|2019-01-01_2021-12-31|',
      debut: '2022-01-01',
      fin: '2022-12-31',
      facteur: '1,03',
    }),
    ECRITURE,
    'valideur',
    'avenant',
  ),
  createCas(
    reportCredits,
    ({ acteId, sourceId }) => ({
      acteId,
      sujet: 'acte',
      financeur: 'etat' as const,
      montant: '1',
      debut: '2022-01-01',
      fin: '2022-06-30',
      sourceId,
      note: 'Essai',
    }),
    ECRITURE,
    'valideur',
    'avenant',
  ),
]
