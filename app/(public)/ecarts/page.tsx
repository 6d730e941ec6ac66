import type { Metadata } from 'next'
import { adresseRegistre } from '@/components/ecarts/adresse-registre'
import { CarteEcart } from '@/components/ecarts/carte-ecart'
import { FiltresEcarts } from '@/components/ecarts/filtres-ecarts'
import { OrdreEcarts } from '@/components/ecarts/ordre-ecarts'
import { FilAriane } from '@/components/layout/fil-ariane'
import { TeteDePage } from '@/components/layout/tete-de-page'
import { EmptyState } from '@/components/ui/empty-state'
import { LiensFormats } from '@/components/ui/liens-formats'
import { Pagination } from '@/components/ui/pagination'
import { ADRESSE_ECARTS } from '@/lib/domain/adresse-publique'
import { correctCriteresEcarts, isFiltre, parseCriteresEcarts } from '@/lib/domain/ecarts/criteres'
import { selectEcarts } from '@/lib/domain/ecarts/selection'
import { paginer } from '@/lib/domain/pagination'
import { decrireRegistre } from '@/lib/domain/phrase/registre-ecarts'
import { listEcartsPublies } from '@/lib/features/ecarts/public'
import { getAdresseAbsolue } from '@/lib/platform/http/adresse-absolue'

export async function generateMetadata(): Promise<Metadata> {
  return {
    title: 'Écarts publiés',
    description: decrireRegistre(await listEcartsPublies()),
    alternates: { canonical: getAdresseAbsolue(ADRESSE_ECARTS) },
  }
}

/** Tout ce que les actes publiés annoncent et que leur lecture contredit, le plus grave d’abord. */
export default async function EcartsPage({ searchParams }: PageProps<'/ecarts'>) {
  const lignes = await listEcartsPublies()
  const criteres = correctCriteresEcarts(parseCriteresEcarts(await searchParams), lignes)
  const retenues = selectEcarts(lignes, criteres)
  const { page, nombrePages, affichees } = paginer(retenues, criteres.page)
  return (
    <>
      <FilAriane etapes={[{ href: '/', libelle: 'Accueil' }]} ici="Écarts publiés" />
      <TeteDePage
        titre="Écarts publiés"
        chapo="Ce que les actes annoncent et que leur détail, ou un autre passage, contredit. Le portail montre les deux lectures et ne tranche pas : la collectivité répond de chacune."
      />
      <div className="space-y-8">
        <FiltresEcarts chemin={ADRESSE_ECARTS} criteres={criteres} lignes={lignes} />
        {retenues.length === 0 ? (
          <EmptyState title={isFiltre(criteres) ? 'Aucun écart ne répond à ces filtres' : 'Aucun écart n’est publié'} />
        ) : (
          <>
            <p>{decrireRegistre(retenues)}</p>
            <OrdreEcarts chemin={ADRESSE_ECARTS} criteres={criteres} />
            <div className="space-y-10">
              {affichees.map((ligne) => (
                <CarteEcart key={`${ligne.convention.id}|${ligne.cle}`} ligne={ligne} />
              ))}
            </div>
            <LiensFormats
              csv={adresseRegistre(`${ADRESSE_ECARTS}/ecarts.csv`, criteres, {})}
              libelle="Télécharger ces écarts"
            />
            <Pagination
              page={page}
              pageCount={nombrePages}
              hrefFor={(cible) => adresseRegistre(ADRESSE_ECARTS, criteres, { page: cible })}
            />
          </>
        )}
      </div>
    </>
  )
}
