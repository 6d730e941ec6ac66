import type { Metadata } from 'next'
import { FilAriane } from '@/components/layout/fil-ariane'
import { TeteDePage } from '@/components/layout/tete-de-page'
import { adresseSuivi, CHEMIN_SUIVI } from '@/components/territoires/suivi/adresse-suivi'
import { ExportsSuivi } from '@/components/territoires/suivi/exports-suivi'
import { FiltresSuivi } from '@/components/territoires/suivi/filtres-suivi'
import { GraphiqueSuivi } from '@/components/territoires/suivi/graphique-suivi'
import { TableauSuivi } from '@/components/territoires/suivi/tableau-suivi'
import { VuesSuivi } from '@/components/territoires/suivi/vues-suivi'
import { EmptyState } from '@/components/ui/empty-state'
import { Pagination } from '@/components/ui/pagination'
import { paginer } from '@/lib/domain/pagination'
import { decrireCouverture } from '@/lib/domain/phrase/couverture'
import { compter } from '@/lib/domain/phrase/nombre'
import { nommerPerimetre } from '@/lib/domain/phrase/suivi'
import { parseCriteres } from '@/lib/domain/suivi/criteres'
import { countVues } from '@/lib/domain/suivi/selection'
import { computeCouverture } from '@/lib/domain/territoire-publie'
import { requireViewer } from '@/lib/platform/auth/require-viewer'
import { unwrap } from '@/lib/platform/http/unwrap'
import { readSuivi } from './lecture'

export const metadata: Metadata = {
  title: 'Territoires suivis',
  description:
    'Les conventions des territoires que vous suivez\u202f: qui appeler et pourquoi, ce qui attend, et pour quand.',
}

/** Une région y tient entière ; le pays se feuillette. */
const PAR_PAGE = 25

interface TerritoiresSuivisProps {
  readonly searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>>
}

export default async function TerritoiresSuivisPage({ searchParams }: TerritoiresSuivisProps) {
  const viewer = await requireViewer(CHEMIN_SUIVI)
  const { territoires, lignes, criteres, retenues } = unwrap(await readSuivi(viewer, parseCriteres(await searchParams)))
  const { page, nombrePages, affichees } = paginer(retenues, criteres.page, PAR_PAGE)
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
          <VuesSuivi vues={countVues(lignes, criteres)} criteres={criteres} />
          <FiltresSuivi criteres={criteres} territoires={territoires} />
          {retenues.length === 0 ? (
            <EmptyState title="Aucune ligne ne répond à ces filtres">
              Retirez un filtre pour en voir davantage.
            </EmptyState>
          ) : (
            <>
              <p>{compter(retenues.length, 'ligne', 'lignes')}, une par convention ou par territoire non renseigné.</p>
              <TableauSuivi lignes={affichees} criteres={criteres} />
              <Pagination
                page={page}
                pageCount={nombrePages}
                hrefFor={(cible) => adresseSuivi(criteres, { page: cible })}
              />
              <ExportsSuivi criteres={criteres} />
            </>
          )}
        </section>
        {retenues.length > 0 && (
          <section aria-labelledby="comparaison" className="space-y-6">
            <h2 id="comparaison">Comparaison des parts</h2>
            <GraphiqueSuivi lignes={affichees} criteres={criteres} />
          </section>
        )}
      </div>
    </>
  )
}
