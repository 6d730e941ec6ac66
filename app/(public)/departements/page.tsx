import type { Metadata } from 'next'
import Link from 'next/link'
import { redirect } from 'next/navigation'
import { FilAriane } from '@/components/layout/fil-ariane'
import { TeteDePage } from '@/components/layout/tete-de-page'
import { CarteFrance } from '@/components/territoires/carte/carte-france'
import { NonRenseignes } from '@/components/territoires/non-renseignes'
import { RechercheTerritoire } from '@/components/territoires/recherche-territoire'
import { ResultatsRecherche } from '@/components/territoires/resultats-recherche'
import { TableConventions } from '@/components/territoires/table-conventions'
import { listCherchables } from '@/components/territoires/territoires-cherchables'
import { LiensFormats } from '@/components/ui/liens-formats'
import { Pagination } from '@/components/ui/pagination'
import { ADRESSE_REGIONS, ADRESSE_TERRITOIRES, getAdresseCollectivite } from '@/lib/domain/adresse-publique'
import { listConventionsSituees } from '@/lib/domain/chiffres-nationaux'
import { parsePage } from '@/lib/domain/criteres-adresse'
import { paginer } from '@/lib/domain/pagination'
import { decrireCouverture } from '@/lib/domain/phrase/couverture'
import { compter } from '@/lib/domain/phrase/nombre'
import { searchTerritoires } from '@/lib/domain/recherche-territoire'
import { computeCouverture, isMetropole } from '@/lib/domain/territoire-publie'
import { listDepartements, listTerritoires } from '@/lib/features/territoires/public'

interface TerritoiresProps {
  readonly searchParams: Promise<{ readonly q?: string | readonly string[]; readonly page?: string | string[] }>
}

/** Le pays d’aujourd’hui tient sur une page ; une page ne grandit pas au-delà. */
const PAR_PAGE = 150

async function getCouverture(): Promise<string> {
  const { renseignes, total } = computeCouverture(await listTerritoires())
  return `${decrireCouverture(renseignes, total)}.`
}

export async function generateMetadata(): Promise<Metadata> {
  return {
    title: 'Territoires',
    description: `Les conventions publiées, département par département, et leur verdict de parité. ${await getCouverture()}`,
  }
}

export default async function TerritoiresPage({ searchParams }: TerritoiresProps) {
  const [{ q: saisie, page: demandee }, territoires, departements] = await Promise.all([
    searchParams,
    listTerritoires(),
    listDepartements(),
  ])
  const q = (typeof saisie === 'string' ? saisie : (saisie?.[0] ?? '')).trim()
  const trouves = searchTerritoires(listCherchables(departements, territoires), q)
  const [premier] = trouves
  if (premier && trouves.length === 1) redirect(premier.chemin)
  const { page, nombrePages, affichees } = paginer(listConventionsSituees(territoires), parsePage(demandee), PAR_PAGE)
  const metropoles = territoires.filter(isMetropole)
  return (
    <>
      <FilAriane etapes={[{ href: '/', libelle: 'Accueil' }]} ici="Territoires" />
      <TeteDePage titre="Les conventions, territoire par territoire" chapo={await getCouverture()}>
        <RechercheTerritoire q={q} />
        <p>
          <Link href={ADRESSE_REGIONS}>Région par région</Link>
        </p>
      </TeteDePage>
      {q !== '' ? (
        <ResultatsRecherche q={q} trouves={trouves} />
      ) : (
        <div className="space-y-16">
          <div className="mx-auto max-w-texte">
            <CarteFrance departements={departements} />
          </div>
          <div className="space-y-2">
            <TableConventions situees={affichees} />
            <Pagination
              page={page}
              pageCount={nombrePages}
              hrefFor={(cible) => (cible === 1 ? ADRESSE_TERRITOIRES : `${ADRESSE_TERRITOIRES}?page=${cible}`)}
            />
            <LiensFormats csv="/donnees/parite.csv?principal=true&famille=convention" libelle="Ces balances" />
            <LiensFormats csv="/donnees/territoires.csv" libelle="Tous les territoires, renseignés ou non" />
          </div>
          <section aria-labelledby="non-renseignes" className="space-y-4">
            <h2 id="non-renseignes">Départements non renseignés</h2>
            <p className="max-w-texte">
              Aucune convention n’y est publiée, ce qui ne veut pas dire qu’il n’y en a pas.
            </p>
            <NonRenseignes departements={departements.filter(({ etat }) => etat === null)} />
          </section>
          <section aria-labelledby="metropoles" className="space-y-4">
            <h2 id="metropoles">Métropoles</h2>
            <ul className="gap-x-12 text-sm sm:columns-2 lg:columns-3">
              {metropoles.slice(0, PAR_PAGE).map((metropole) => (
                <li key={metropole.code}>
                  <Link href={getAdresseCollectivite(metropole)} className="inline-flex min-h-6 items-center">
                    {metropole.nomCourt}
                  </Link>
                </li>
              ))}
            </ul>
            {metropoles.length > PAR_PAGE && (
              <p>Et {compter(metropoles.length - PAR_PAGE, 'autre', 'autres')}, à chercher par leur nom.</p>
            )}
          </section>
        </div>
      )}
    </>
  )
}
