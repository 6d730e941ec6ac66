import type { Metadata } from 'next'
import { composeAnnexes } from '@/components/annexes/annexes'
import { LienAnnexesPdf } from '@/components/annexes/lien-annexes-pdf'
import { VueAnnexes } from '@/components/annexes/vue-annexes'
import { TeteDePage } from '@/components/layout/tete-de-page'
import { FilActe } from '@/components/redaction/acte/fil-acte'
import { entreGuillemets } from '@/lib/domain/phrase/typographie'
import { getActeImprime } from '@/lib/features/actes/queries/annexes'
import { unwrap } from '@/lib/platform/http/unwrap'
import { type PageActeProps, readActe } from '../charge'

export async function generateMetadata({ params }: PageActeProps): Promise<Metadata> {
  const { acte, convention } = await readActe((await params).id, '/annexes')
  return {
    title: `Annexes, ${acte.libelle}`,
    description: `Le tableau financier et les fiches actions de ${entreGuillemets(acte.libelle)}, ${convention.titre}, prêts à imprimer.`,
  }
}

/** Le tableau financier et les fiches actions, tels qu’ils s’annexent à l’acte. */
export default async function AnnexesPage({ params }: PageActeProps) {
  const { id } = await params
  const { viewer, acte, convention } = await readActe(id, '/annexes')
  const { empreinte, ...imprime } = unwrap(await getActeImprime(viewer, { acteId: id }))
  const annexes = composeAnnexes(imprime, empreinte)
  return (
    <>
      <FilActe convention={convention} acte={acte} ici="Annexes" />
      <TeteDePage surtitre={`${annexes.convention} · ${annexes.acte}`} titre="Annexes" chapo={`${annexes.etat}.`}>
        <LienAnnexesPdf href={`/espace/actes/${id}/annexes.pdf`} />
      </TeteDePage>
      <VueAnnexes annexes={annexes} />
    </>
  )
}
