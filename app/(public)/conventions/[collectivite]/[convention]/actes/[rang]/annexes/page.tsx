import type { Metadata } from 'next'
import { composeAnnexes } from '@/components/annexes/annexes'
import { LienAnnexesPdf } from '@/components/annexes/lien-annexes-pdf'
import { VueAnnexes } from '@/components/annexes/vue-annexes'
import { TeteDePage } from '@/components/layout/tete-de-page'
import { getAdresseActe, getAdresseAnnexes } from '@/lib/domain/adresse-publique'
import { entreGuillemets } from '@/lib/domain/phrase/typographie'
import { getAdresseAbsolue } from '@/lib/platform/http/adresse-absolue'
import { FilConvention } from '../../../fil-convention'
import { readPage } from '../../../lecture'

type Props = PageProps<'/conventions/[collectivite]/[convention]/actes/[rang]/annexes'>

async function read({ params }: Props) {
  const { collectivite, convention, rang } = await params
  return readPage(collectivite, convention, `acte:${rang}`)
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { lu, partie, adresse } = await read(props)
  return {
    title: `Annexes, ${lu.acte.libelle}, ${lu.collectivite.nomCourt}${partie}`,
    description: `Le tableau financier et les fiches actions de ${entreGuillemets(lu.acte.libelle)}, ${lu.convention.titre}, tels que publiés.`,
    alternates: { canonical: getAdresseAbsolue(getAdresseAnnexes(getAdresseActe(adresse, lu.acte.rang))) },
  }
}

/** Les annexes d’un acte signé, d’après sa publication. */
export default async function AnnexesPage(props: Props) {
  const page = await read(props)
  const { lu, adresse, publication } = page
  const adresseActe = getAdresseActe(adresse, lu.acte.rang)
  const annexes = composeAnnexes(lu, publication.sha256)
  return (
    <>
      <FilConvention page={page} ici="Annexes" etapes={[{ href: adresseActe, libelle: lu.acte.libelle }]} />
      <TeteDePage surtitre={`${annexes.convention} · ${annexes.acte}`} titre="Annexes" chapo={`${annexes.etat}.`}>
        <LienAnnexesPdf href={`${getAdresseAnnexes(adresseActe)}.pdf`} />
      </TeteDePage>
      <VueAnnexes annexes={annexes} />
    </>
  )
}
