import type { Metadata } from 'next'
import { adresseRegistre, CHEMIN_REGISTRE } from '@/components/ecarts/adresse-registre'
import { FiltresEcarts } from '@/components/ecarts/filtres-ecarts'
import { TableauEcarts } from '@/components/ecarts/tableau-ecarts'
import { FilAriane } from '@/components/layout/fil-ariane'
import { TeteDePage } from '@/components/layout/tete-de-page'
import { EmptyState } from '@/components/ui/empty-state'
import { LiensFormats } from '@/components/ui/liens-formats'
import { Pagination } from '@/components/ui/pagination'
import { correctCriteresEcarts, isFiltre, parseCriteresEcarts } from '@/lib/domain/ecarts/criteres'
import { selectEcarts } from '@/lib/domain/ecarts/selection'
import { paginer } from '@/lib/domain/pagination'
import { getJour } from '@/lib/domain/periode'
import { decrireRegistre } from '@/lib/domain/phrase/registre-ecarts'
import { listEcartsSuivis } from '@/lib/features/ecarts/queries'
import { requireViewer } from '@/lib/platform/auth/require-viewer'
import { unwrap } from '@/lib/platform/http/unwrap'

export const metadata: Metadata = {
  title: 'Registre des écarts',
  description: 'Les écarts publiés de mes territoires : leur montant, leur âge, et de qui l’on attend une explication.',
}

export default async function RegistreEcartsPage({ searchParams }: PageProps<'/espace/ecarts'>) {
  const lignes = unwrap(await listEcartsSuivis(await requireViewer(CHEMIN_REGISTRE), {}))
  const criteres = correctCriteresEcarts(parseCriteresEcarts(await searchParams), lignes)
  const retenues = selectEcarts(lignes, criteres)
  const { page, nombrePages, affichees } = paginer(retenues, criteres.page)
  return (
    <>
      <FilAriane etapes={[{ href: '/espace', libelle: 'Mes actions' }]} ici="Registre des écarts" />
      <TeteDePage
        titre="Registre des écarts"
        chapo="Ce que les actes publiés annoncent et que leur lecture contredit : les écarts réels d’abord, ceux que les arrondis expliquent en dernier."
      />
      <div className="space-y-6">
        <FiltresEcarts chemin={CHEMIN_REGISTRE} criteres={criteres} lignes={lignes} />
        {retenues.length === 0 ? (
          <EmptyState title={isFiltre(criteres) ? 'Aucun écart ne répond à ces filtres' : 'Aucun écart n’est publié'} />
        ) : (
          <>
            <p>{decrireRegistre(retenues)}</p>
            <TableauEcarts lignes={affichees} criteres={criteres} aujourdhui={getJour(new Date())} />
            <LiensFormats
              csv={adresseRegistre(`${CHEMIN_REGISTRE}/ecarts.csv`, criteres, {})}
              libelle="Télécharger ces écarts"
            />
            <Pagination
              page={page}
              pageCount={nombrePages}
              hrefFor={(cible) => adresseRegistre(CHEMIN_REGISTRE, criteres, { page: cible })}
            />
          </>
        )}
      </div>
    </>
  )
}
