import type { ReactNode } from 'react'
import { Pieces } from '@/components/documents/pieces'
import { type ActeLu, isPlan } from './acte-lu'
import { BilansConvention } from './bilans-convention'
import { Denombrements } from './denombrements'
import { DetailsIncomplets } from './details-incomplets'
import { Ecarts } from './ecarts'
import { EcheancesActe } from './echeances-acte'
import { FaitsContexte } from './faits-contexte'
import { Fiches, listFiches } from './fiches'
import { MesuresEtActions } from './mesures-et-actions'
import { Signature } from './signature'
import { Sources } from './sources'

export interface PartieActe {
  readonly id: string
  readonly titre: string
  readonly contenu: ReactNode
}

/** Les parties de la page qui ont quelque chose à dire, dans l’ordre de la lecture. */
export function listParties(lu: ActeLu): readonly PartieActe[] {
  const { acte, convention, analyse } = lu
  const { bilans, tete } = analyse
  const ditEnTete = bilans.length === 1 && bilans[0] === tete && analyse.cellules.filter(isDeLActe).length <= 1
  const parties: readonly (PartieActe | false)[] = [
    !isPlan(lu) &&
      bilans.length > 0 &&
      !ditEnTete && {
        id: 'montants',
        titre: 'Montants de la convention',
        contenu: <BilansConvention lu={lu} />,
      },
    acte.mesures.length + acte.actions.length > 0 && {
      id: 'lignes',
      titre: 'Mesures et actions',
      contenu: <MesuresEtActions lu={lu} />,
    },
    listFiches(lu).length > 0 && { id: 'fiches', titre: 'Fiches', contenu: <Fiches lu={lu} /> },
    {
      id: 'ecarts',
      titre: 'Écarts',
      contenu: (
        <>
          <Ecarts lu={lu} />
          <DetailsIncomplets lu={lu} />
          <Denombrements lu={lu} />
        </>
      ),
    },
    { id: 'signature', titre: 'Signature', contenu: <Signature lu={lu} /> },
    acte.echeances.length > 0 && {
      id: 'echeances-acte',
      titre: 'Échéances de l’acte',
      contenu: <EcheancesActe echeances={acte.echeances} />,
    },
    acte.pieces.length > 0 && {
      id: 'pieces',
      titre: 'Documents',
      contenu: <Pieces pieces={acte.pieces} publiees={lu.csv !== null} />,
    },
    convention.faits.length > 0 && { id: 'contexte', titre: 'Contexte', contenu: <FaitsContexte lu={lu} /> },
    { id: 'sources', titre: 'Sources', contenu: <Sources sources={convention.sources} /> },
  ]
  return parties.filter((partie) => partie !== false)
}

function isDeLActe({ sujet }: ActeLu['analyse']['cellules'][number]): boolean {
  return sujet.niveau === 'acte'
}
