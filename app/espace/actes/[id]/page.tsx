import type { Metadata } from 'next'
import { LiensActe } from '@/components/cycle/liens-acte'
import { TeteDePage } from '@/components/layout/tete-de-page'
import { BilanRedaction } from '@/components/redaction/acte/bilan-redaction'
import { ContenuLu } from '@/components/redaction/acte/contenu-lu'
import { FilActe } from '@/components/redaction/acte/fil-acte'
import { TableRubriques } from '@/components/redaction/acte/table-rubriques'
import { Taches } from '@/components/redaction/acte/taches'
import { Filiations } from '@/components/redaction/avenant/filiations'
import { Confirmation } from '@/components/redaction/confirmation'
import { StatutActeBadge } from '@/components/redaction/statut-acte'
import { analyseActe } from '@/lib/domain/analyse'
import { getOuverture } from '@/lib/domain/cycle/ouverture'
import type { Acte } from '@/lib/domain/instantane'
import { decrireAnalyse } from '@/lib/domain/phrase/analyse'
import { restoreLignesAction } from '@/lib/features/actes/actions/avenant'
import { readConvention } from '../../conventions/[id]/charge'
import { Echeances } from '../../echeances'
import { ActeEnLecture } from './acte-en-lecture'
import { type PageActeProps, readActe } from './charge'
import { Etape } from './etape'

interface ActePageProps extends PageActeProps {
  readonly searchParams: Promise<{ readonly fait?: string | string[] }>
}

export async function generateMetadata({ params }: PageActeProps): Promise<Metadata> {
  const charge = await readActe((await params).id)
  const { acte, convention } = charge
  const analyse = analyseActe(convention, acte)
  return { title: `${acte.libelle}, ${convention.titre}`, description: decrireAnalyse({ ...charge, analyse }) }
}

export default async function ActePage({ params, searchParams }: ActePageProps) {
  const charge = await readActe((await params).id)
  const { viewer, acte, convention, collectivite, depart, peut } = charge
  const lu = { collectivite, convention, acte, analyse: analyseActe(convention, acte), csv: null }
  const modifiable = getOuverture(acte.statut) === 'tout' && peut.modifier
  return (
    <>
      <FilActe convention={convention} acte={acte} depart={depart} />
      <Confirmation fait={(await searchParams).fait} />
      <LiensActe acte={acte} modifiable={modifiable} />
      {acte.statut === 'signe' ? (
        <ActeEnLecture
          lu={lu}
          slug={collectivite.slug}
          peutExpliquer={peut.expliquer}
          peutSigner={peut.signer}
          peutOuvrirAvenant={peut.modifier && isDernier(acte, await readConvention(convention.id))}
        />
      ) : (
        <>
          <TeteDePage surtitre={convention.titre} titre={acte.libelle} chapo={decrireAnalyse(lu)}>
            <StatutActeBadge statut={acte.statut} />
          </TeteDePage>
          <Etape acteId={acte.id} />
          {modifiable ? (
            <div className="space-y-12">
              <Taches acte={acte} convention={convention} analyse={lu.analyse} />
              <TableRubriques lu={lu} />
              <Filiations acte={acte} action={restoreLignesAction} />
              <BilanRedaction lu={lu} />
            </div>
          ) : (
            <ContenuLu lu={lu} />
          )}
        </>
      )}
      <div className="mt-12">
        <Echeances
          viewer={viewer}
          collectiviteId={convention.collectiviteId}
          conventionId={convention.id}
          acteId={acte.id}
          redige={modifiable}
        />
      </div>
    </>
  )
}

type Dernier = { readonly actes: readonly Pick<Acte, 'id' | 'statut'>[] }

/** Un acte abandonné ne suit personne. */
function isDernier({ id }: Pick<Acte, 'id'>, { actes }: Dernier): boolean {
  return actes.findLast(({ statut }) => statut !== 'abandonne')?.id === id
}
