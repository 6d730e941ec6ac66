import type { Metadata } from 'next'
import { FilAriane } from '@/components/layout/fil-ariane'
import { TeteDePage } from '@/components/layout/tete-de-page'
import { adresseSuivi, CHEMIN_SUIVI } from '@/components/territoires/suivi/adresse-suivi'
import { FiltresSuivi } from '@/components/territoires/suivi/filtres-suivi'
import { GraphiqueSuivi } from '@/components/territoires/suivi/graphique-suivi'
import { OrdreSuivi } from '@/components/territoires/suivi/ordre-suivi'
import { TableauSuivi } from '@/components/territoires/suivi/tableau-suivi'
import { EmptyState } from '@/components/ui/empty-state'
import { Pagination } from '@/components/ui/pagination'
import { decrireCouverture } from '@/lib/domain/phrase/couverture'
import { compter } from '@/lib/domain/phrase/nombre'
import { correctCriteres, parseCriteres } from '@/lib/domain/suivi/criteres'
import { toLignes } from '@/lib/domain/suivi/ligne'
import { paginer, selectLignes } from '@/lib/domain/suivi/selection'
import { computeCouverture, type TerritoirePublie } from '@/lib/domain/territoire-publie'
import { listTerritoiresSuivis } from '@/lib/features/territoires/queries'
import { requireViewer } from '@/lib/platform/auth/require-viewer'
import { unwrap } from '@/lib/platform/http/unwrap'

export const metadata: Metadata = {
  title: 'Territoires suivis',
  description: 'Les conventions publiées des territoires que vous suivez : balance, verdict, parts et écarts.',
}

interface TerritoiresSuivisProps {
  readonly searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>>
}

/** « Haute-Loire », « Occitanie » ou « 18 régions ». */
function nommerPerimetre(territoires: readonly TerritoirePublie[]): string | undefined {
  const [premier, ...autres] = territoires
  const regions = new Set(territoires.map(({ region }) => region.code))
  if (regions.size > 1) return compter(regions.size, 'région', 'régions')
  return autres.length === 0 ? premier?.nomCourt : premier?.region.nom
}

export default async function TerritoiresSuivisPage({ searchParams }: TerritoiresSuivisProps) {
  const territoires = unwrap(await listTerritoiresSuivis(await requireViewer(CHEMIN_SUIVI), {}))
  const lignes = toLignes(territoires)
  const criteres = correctCriteres(parseCriteres(await searchParams), lignes)
  const retenues = selectLignes(lignes, criteres)
  const { page, nombrePages, affichees } = paginer(retenues, criteres.page)
  const { renseignes, total } = computeCouverture(territoires)
  return (
    <>
      <FilAriane etapes={[{ href: '/espace', libelle: 'Mes actions' }]} ici="Territoires suivis" />
      <TeteDePage
        surtitre={nommerPerimetre(territoires)}
        titre="Territoires suivis"
        chapo={`${decrireCouverture(renseignes, total)}.`}
      />
      <div className="space-y-12">
        <section aria-labelledby="conventions" className="space-y-6">
          <h2 id="conventions">Conventions</h2>
          <FiltresSuivi criteres={criteres} lignes={lignes} />
          {retenues.length === 0 ? (
            <EmptyState title="Aucune ligne ne répond à ces filtres">
              Retirez un filtre pour en voir davantage.
            </EmptyState>
          ) : (
            <>
              <p>
                {compter(retenues.length, 'ligne', 'lignes')}, une par convention ou par territoire non renseigné.{' '}
                <OrdreSuivi criteres={criteres} />
              </p>
              <TableauSuivi lignes={affichees} criteres={criteres} />
              <Pagination
                page={page}
                pageCount={nombrePages}
                hrefFor={(cible) => adresseSuivi(criteres, { page: cible })}
              />
            </>
          )}
        </section>
        {retenues.length > 0 && (
          <section aria-labelledby="comparaison" className="space-y-6">
            <h2 id="comparaison">Comparaison des parts</h2>
            <GraphiqueSuivi lignes={retenues} criteres={criteres} />
          </section>
        )}
      </div>
    </>
  )
}
