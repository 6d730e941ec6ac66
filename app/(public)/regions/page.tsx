import type { Metadata } from 'next'
import { FilAriane } from '@/components/layout/fil-ariane'
import { TeteDePage } from '@/components/layout/tete-de-page'
import { TableRegions } from '@/components/regions/table-regions'
import { LiensFormats } from '@/components/ui/liens-formats'
import { ADRESSE_REGIONS, ADRESSE_TERRITOIRES } from '@/lib/domain/adresse-publique'
import { decrireCouverture } from '@/lib/domain/phrase/couverture'
import { ADRESSE_CHIFFRES } from '@/lib/domain/pilotage/adresse'
import { computeCouverture, listConventions } from '@/lib/domain/territoire-publie'
import { listRegions, listTerritoires } from '@/lib/features/territoires/public'
import { getAdresseAbsolue } from '@/lib/platform/http/adresse-absolue'

async function getPresentation(): Promise<string> {
  const { renseignes, total } = computeCouverture(await listTerritoires())
  return `Ce que les départements et les métropoles ont publié, région par région. ${decrireCouverture(renseignes, total)}.`
}

export async function generateMetadata(): Promise<Metadata> {
  return {
    title: 'Régions',
    description: await getPresentation(),
    alternates: { canonical: getAdresseAbsolue(ADRESSE_REGIONS) },
  }
}

export default async function RegionsPage() {
  const [regions, territoires] = await Promise.all([listRegions(), listTerritoires()])
  return (
    <>
      <FilAriane
        etapes={[
          { href: '/', libelle: 'Accueil' },
          { href: ADRESSE_TERRITOIRES, libelle: 'Territoires' },
        ]}
        ici="Régions"
      />
      <TeteDePage titre="Les conventions, région par région" chapo={await getPresentation()} />
      <TableRegions
        regions={regions.map(({ code, nom, slug }) => {
          const siens = territoires.filter(({ region }) => region.code === code)
          return { nom, slug, ...computeCouverture(siens), conventions: siens.flatMap(listConventions).length }
        })}
      />
      <div className="mt-4">
        <LiensFormats csv={`${ADRESSE_CHIFFRES}/regions.csv`} libelle="Les régions" />
      </div>
    </>
  )
}
