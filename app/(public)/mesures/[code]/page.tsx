import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { Section } from '@/components/actes/section'
import { FilAriane } from '@/components/layout/fil-ariane'
import { TeteDePage } from '@/components/layout/tete-de-page'
import { CouvertureRegions } from '@/components/mesures/couverture-regions'
import { MesureDuTerritoire } from '@/components/mesures/mesure-du-territoire'
import { TotauxPublies } from '@/components/territoires/totaux-publies'
import { EmptyState } from '@/components/ui/empty-state'
import { LiensFormats } from '@/components/ui/liens-formats'
import { Pagination } from '@/components/ui/pagination'
import { ADRESSE_MESURES, getAdresseMesure } from '@/lib/domain/adresse-publique'
import { parsePage } from '@/lib/domain/criteres-adresse'
import { type MesureTransversale, sommerCouvertures } from '@/lib/domain/mesure-publiee'
import { decrireCatalogue, decrireDiffusion } from '@/lib/domain/phrase/mesure'
import { getAdresseRecherche } from '@/lib/domain/recherche/criteres'
import { getMesure } from '@/lib/features/mesures/public'
import { countMesuresSituees, listMesuresSituees, TAILLE_PAGE } from '@/lib/features/mesures/situees'
import { getAdresseAbsolue } from '@/lib/platform/http/adresse-absolue'

interface MesureProps {
  readonly params: Promise<{ readonly code: string }>
  readonly searchParams: Promise<{ readonly region?: string | string[]; readonly page?: string | string[] }>
}

async function readMesure({ params }: Pick<MesureProps, 'params'>): Promise<MesureTransversale> {
  return (await getMesure((await params).code)) ?? notFound()
}

export async function generateMetadata(props: MesureProps): Promise<Metadata> {
  const { mesure, regions } = await readMesure(props)
  const { renseignes, total } = sommerCouvertures(regions)
  return {
    title: mesure.intitule,
    description: decrireDiffusion(renseignes, total),
    alternates: { canonical: getAdresseAbsolue(getAdresseMesure(mesure)) },
  }
}

export default async function MesurePage(props: MesureProps) {
  const [{ mesure, regions, totaux }, recherche] = await Promise.all([readMesure(props), props.searchParams])
  const { renseignes, total } = sommerCouvertures(regions)
  const region = regions.find(({ slug }) => slug === recherche.region) ?? null
  const page = parsePage(recherche.page)
  const [situees, nombre] = await Promise.all([
    listMesuresSituees(mesure.code, region?.slug ?? null, page),
    countMesuresSituees(mesure.code, region?.slug ?? null),
  ])
  const adresse = getAdresseMesure(mesure)
  const hrefFor = (slug: string | null, numero = 1) =>
    `${adresse}?${new URLSearchParams({ ...(slug && { region: slug }), ...(numero > 1 && { page: `${numero}` }) })}#territoires`
  return (
    <>
      <FilAriane
        etapes={[
          { href: '/', libelle: 'Accueil' },
          { href: ADRESSE_MESURES, libelle: 'Mesures' },
        ]}
        ici={mesure.intitule}
      />
      <TeteDePage
        surtitre={`Mesure du catalogue, ${mesure.famille.toLocaleLowerCase('fr')}, ${decrireCatalogue(mesure)}`}
        titre={mesure.intitule}
        chapo={decrireDiffusion(renseignes, total)}
      >
        {mesure.note !== null && <p className="max-w-texte text-encre-douce">{mesure.note}</p>}
        <p>
          <Link href={getAdresseRecherche({ q: mesure.intitule.replace(/\s*\(.*\)/, '') })} prefetch={false}>
            Chercher des intitulés proches, que leur convention ne rattache pas au catalogue
          </Link>
        </p>
      </TeteDePage>
      <Section id="territoires" titre={region === null ? 'Qui l’a publiée' : `Qui l’a publiée, ${region.nom}`}>
        {region !== null && (
          <p>
            <Link href={`${adresse}#territoires`}>Toutes les régions</Link>
          </p>
        )}
        {situees.length === 0 && <EmptyState title="Aucun territoire ne l’a encore publiée ici" />}
        {situees.map((situee) => (
          <MesureDuTerritoire key={situee.id} situee={situee} />
        ))}
        <Pagination
          page={page}
          pageCount={Math.ceil(nombre / TAILLE_PAGE)}
          hrefFor={(numero) => hrefFor(region?.slug ?? null, numero)}
        />
        {situees.length > 0 && (
          <LiensFormats
            csv={`/donnees/mesures.csv?${new URLSearchParams({ catalogue_code: mesure.code, ...(region && { region_code: region.code }) })}`}
            libelle="Ces mesures"
          />
        )}
      </Section>
      <Section id="montants" titre="Montants publiés">
        {totaux.length === 0 ? (
          <EmptyState title="Aucun montant publié pour cette mesure" />
        ) : (
          <>
            <p className="max-w-texte">
              Chaque montant compte une fois : celui de la mesure, ou à défaut ceux de ses actions. Deux lignes ne
              s’additionnent jamais.
            </p>
            <TotauxPublies totaux={totaux} />
            <LiensFormats csv={`${adresse}/totaux.csv`} libelle="Ces sommes" />
          </>
        )}
      </Section>
      <Section id="regions" titre="Où elle est publiée">
        <CouvertureRegions regions={regions} hrefFor={(slug) => hrefFor(slug)} />
        <LiensFormats csv={`${adresse}/regions.csv`} libelle="Les régions" />
      </Section>
    </>
  )
}
