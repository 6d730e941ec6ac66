import type { Metadata } from 'next'
import Link from 'next/link'
import { Section } from '@/components/actes/section'
import { FilAriane } from '@/components/layout/fil-ariane'
import { TeteDePage } from '@/components/layout/tete-de-page'
import { Catalogue } from '@/components/mesures/catalogue'
import { IntitulesCommuns } from '@/components/mesures/intitules-communs'
import { EmptyState } from '@/components/ui/empty-state'
import { LiensFormats } from '@/components/ui/liens-formats'
import { Pagination } from '@/components/ui/pagination'
import { ADRESSE_MESURES } from '@/lib/domain/adresse-publique'
import { parsePage } from '@/lib/domain/criteres-adresse'
import { groupByFamille } from '@/lib/domain/mesure-publiee'
import { decrireCouverture } from '@/lib/domain/phrase/couverture'
import { compter } from '@/lib/domain/phrase/nombre'
import { computeCouverture } from '@/lib/domain/territoire-publie'
import { listIntitules, TAILLE_PAGE_INTITULES } from '@/lib/features/mesures/hors-catalogue'
import { listMesuresSocle } from '@/lib/features/mesures/public'
import { listTerritoires } from '@/lib/features/territoires/public'
import { getAdresseAbsolue } from '@/lib/platform/http/adresse-absolue'

interface MesuresProps {
  readonly searchParams: Promise<{ readonly page?: string | string[] }>
}

const PRESENTATION =
  'Les mesures du catalogue, et combien de territoires ont publié chacune ; puis tous les autres intitulés.'

export async function generateMetadata({ searchParams }: MesuresProps): Promise<Metadata> {
  const page = parsePage((await searchParams).page)
  const suite = page > 1 ? `?page=${page}` : ''
  return {
    title: page > 1 ? `Mesures, page ${page}` : 'Mesures',
    description: PRESENTATION,
    alternates: { canonical: getAdresseAbsolue(ADRESSE_MESURES + suite) },
  }
}

export default async function MesuresPage({ searchParams }: MesuresProps) {
  const page = parsePage((await searchParams).page)
  const [socle, { intitules, nombre }, territoires] = await Promise.all([
    listMesuresSocle(),
    listIntitules(page),
    listTerritoires(),
  ])
  const { renseignes, total } = computeCouverture(territoires)
  return (
    <>
      <FilAriane etapes={[{ href: '/', libelle: 'Accueil' }]} ici="Mesures" />
      <TeteDePage
        titre="Les mesures, d’un territoire à l’autre"
        chapo={`${PRESENTATION} ${decrireCouverture(renseignes, total)}.`}
      >
        <p className="max-w-texte text-encre-douce">
          Aucune nomenclature nationale n’ayant été publiée, le catalogue est celui du portail. Une mesure n’y compte
          que si sa convention l’y rattache : un intitulé ressemblant n’est pas un rattachement.
        </p>
      </TeteDePage>
      {page === 1 && (
        <Section id="catalogue" titre="Le catalogue">
          {groupByFamille(socle).map((mesures) => (
            <Catalogue key={mesures[0].code} famille={mesures[0].famille} mesures={mesures} total={total} />
          ))}
          <LiensFormats csv={`${ADRESSE_MESURES}/catalogue/mesures.csv`} libelle="Le catalogue" />
        </Section>
      )}
      <Section id="autres" titre="Hors du catalogue">
        <p className="max-w-texte">
          {compter(nombre, 'intitulé publié', 'intitulés publiés')} hors du catalogue, autres cadres compris. Deux
          lignes se réunissent quand leur intitulé est le même, aux accents, à la casse et à la ponctuation près.
        </p>
        {intitules.length > 0 ? (
          <IntitulesCommuns intitules={intitules} />
        ) : (
          <EmptyState
            title="Cette page n’a pas d’intitulé"
            action={<Link href={ADRESSE_MESURES}>Revenir à la première page</Link>}
          />
        )}
        <Pagination
          page={page}
          pageCount={Math.ceil(nombre / TAILLE_PAGE_INTITULES)}
          hrefFor={(numero) => `${ADRESSE_MESURES}${numero > 1 ? `?page=${numero}` : ''}`}
        />
        <LiensFormats csv="/donnees/mesures.csv" libelle="Toutes les mesures publiées" />
        <LiensFormats csv="/donnees/actions.csv" libelle="Toutes les actions publiées" />
      </Section>
    </>
  )
}
