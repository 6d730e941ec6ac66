import type { Metadata } from 'next'
import Link from 'next/link'
import { cache } from 'react'
import { FilAriane } from '@/components/layout/fil-ariane'
import { TeteDePage } from '@/components/layout/tete-de-page'
import { adresseSuivi, CHEMIN_SUIVI } from '@/components/territoires/suivi/adresse-suivi'
import { FaitsRecents } from '@/components/territoires/suivi/faits-recents'
import { FicheAppel } from '@/components/territoires/suivi/fiche-appel'
import { getAdresseCollectivite } from '@/lib/domain/adresse-publique'
import { compter } from '@/lib/domain/phrase/nombre'
import { CRITERES_PAR_DEFAUT, parseCriteres } from '@/lib/domain/suivi/criteres'
import { cleLigne, toLignes } from '@/lib/domain/suivi/ligne'
import { selectLignes } from '@/lib/domain/suivi/selection'
import { listFaitsRecents } from '@/lib/features/journal/queries'
import { listVeilles } from '@/lib/features/taches/queries'
import { getTerritoireSuivi } from '@/lib/features/territoires/queries'
import { requireViewer } from '@/lib/platform/auth/require-viewer'
import { unwrap } from '@/lib/platform/http/unwrap'

interface FicheAppelProps {
  readonly params: Promise<{ readonly slug: string }>
  readonly searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>>
}

const readTerritoire = cache(async (slug: string) => {
  const viewer = await requireViewer(`${CHEMIN_SUIVI}/${slug}`)
  return { viewer, territoire: unwrap(await getTerritoireSuivi(viewer, { slug })) }
})

export async function generateMetadata({ params }: FicheAppelProps): Promise<Metadata> {
  const { territoire } = await readTerritoire((await params).slug)
  return {
    title: `Appeler\u202f: ${territoire.nomCourt}`,
    description: `Pourquoi appeler, ce qui attend et de qui\u202f: ${territoire.nom}.`,
  }
}

/** Ce qu’il faut sous les yeux au téléphone : pourquoi l’on appelle, qui, ce qui attend, et ce qui s’est passé. */
export default async function FicheAppelPage({ params, searchParams }: FicheAppelProps) {
  const { viewer, territoire } = await readTerritoire((await params).slug)
  const criteres = parseCriteres(await searchParams)
  const { id: collectiviteId } = territoire
  const [veilles, faits] = await Promise.all([
    listVeilles(viewer, { collectiviteId }),
    listFaitsRecents(viewer, { collectiviteId }),
  ])
  const toutes = toLignes([territoire], { veilles: unwrap(veilles), nature: criteres.nature })
  const lignes = selectLignes(toutes, CRITERES_PAR_DEFAUT)
  const motifs = lignes.flatMap((ligne) => ligne.motifs).length
  const retour = adresseSuivi(criteres, { page: criteres.page })
  return (
    <>
      <FilAriane etapes={[{ href: retour, libelle: 'Territoires suivis' }]} ici={territoire.nomCourt} />
      <TeteDePage
        surtitre={`Fiche d’appel · ${territoire.region.nom}`}
        titre={territoire.nom}
        chapo={
          motifs === 0 ? 'Rien ne demande d’appeler.' : `${compter(motifs, 'raison d’appeler', 'raisons d’appeler')}.`
        }
      >
        <p className="ecran-seulement flex flex-wrap gap-x-6">
          <Link href={retour}>Retour à la liste</Link>
          <Link href={getAdresseCollectivite(territoire)}>Page publique</Link>
        </p>
      </TeteDePage>
      <div className="space-y-12">
        {lignes.map((ligne) => (
          <FicheAppel key={cleLigne(ligne)} ligne={ligne} criteres={criteres} />
        ))}
        <FaitsRecents faits={unwrap(faits)} />
      </div>
    </>
  )
}
