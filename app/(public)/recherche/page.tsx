import type { Metadata } from 'next'
import { FilAriane } from '@/components/layout/fil-ariane'
import { TeteDePage } from '@/components/layout/tete-de-page'
import { FiltresGenre } from '@/components/recherche/filtres-genre'
import { FormulaireRecherche } from '@/components/recherche/formulaire-recherche'
import { Resultats } from '@/components/recherche/resultats'
import { SansReponse } from '@/components/recherche/sans-reponse'
import { TerritoiresTrouves } from '@/components/recherche/territoires-trouves'
import { Pagination } from '@/components/ui/pagination'
import { decrireReponses } from '@/lib/domain/phrase/recherche'
import { ADRESSE_RECHERCHE, getAdresseRecherche, parseCriteresRecherche } from '@/lib/domain/recherche/criteres'
import { getAdresseAbsolue } from '@/lib/platform/http/adresse-absolue'
import { readRecherche } from './lecture'

interface RechercheProps {
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>
}

const PHRASE =
  'Dans les territoires et dans tout ce qui est publié en ce moment\u202f: conventions, mesures, actions, titres des documents.'

/** Une page de résultats ne s’indexe pas : ce sont les pages qu’elle trouve qui le sont. */
export async function generateMetadata({ searchParams }: RechercheProps): Promise<Metadata> {
  const { q } = parseCriteresRecherche(await searchParams)
  return {
    title: q === '' ? 'Rechercher' : `Rechercher : ${q}`,
    description: PHRASE,
    alternates: { canonical: getAdresseAbsolue(ADRESSE_RECHERCHE) },
    ...(q !== '' && { robots: { index: false } }),
  }
}

export default async function RecherchePage({ searchParams }: RechercheProps) {
  const criteres = parseCriteresRecherche(await searchParams)
  const { q, page } = criteres
  const { regions, nombres, incomplet, territoires, trouves, total, depart, pages } = await readRecherche(criteres)
  return (
    <>
      <FilAriane etapes={[{ href: '/', libelle: 'Accueil' }]} ici="Rechercher" />
      <TeteDePage titre="Rechercher" chapo={PHRASE}>
        <FormulaireRecherche criteres={criteres} regions={regions} />
      </TeteDePage>
      {q !== '' && (
        <section aria-labelledby="reponses" className="space-y-6">
          <h2 id="reponses">{decrireReponses(q, total, incomplet)}</h2>
          <FiltresGenre criteres={criteres} nombres={nombres} plafond={incomplet} />
          {territoires.length > 0 && <TerritoiresTrouves trouves={territoires} />}
          {trouves.length > 0 && <Resultats resultats={trouves} depart={depart} />}
          {territoires.length + trouves.length === 0 && <SansReponse criteres={criteres} />}
          <Pagination
            page={page}
            pageCount={pages}
            hrefFor={(numero) => getAdresseRecherche({ ...criteres, page: numero })}
          />
        </section>
      )}
    </>
  )
}
