import type { Metadata } from 'next'
import Link from 'next/link'
import { composeMetadonnees } from '@/app/(public)/metadonnees'
import { FilAriane } from '@/components/layout/fil-ariane'
import { TeteDePage } from '@/components/layout/tete-de-page'
import { TableauDeBord } from '@/components/pilotage/tableau-de-bord'
import { getAdresseRegion } from '@/lib/domain/adresse-publique'
import { decrireRegions } from '@/lib/domain/phrase/pilotage'
import { ADRESSE_CHIFFRES } from '@/lib/domain/pilotage/adresse'
import { CRITERES_PILOTAGE_PAR_DEFAUT, formatCriteresPilotage } from '@/lib/domain/pilotage/criteres'
import { readChiffres } from './lecture'

interface ChiffresProps {
  readonly searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>>
}

export async function generateMetadata({ searchParams }: ChiffresProps): Promise<Metadata> {
  const { pilotage, region } = await readChiffres(await searchParams)
  const criteres = { ...CRITERES_PILOTAGE_PAR_DEFAUT, region: region?.code ?? null }
  return composeMetadonnees({
    title: region === null ? 'Le pays en chiffres' : `${region.nom} en chiffres`,
    description: decrireRegions(pilotage.regions),
    adresse: ADRESSE_CHIFFRES + formatCriteresPilotage(criteres),
  })
}

export default async function ChiffresPage({ searchParams }: ChiffresProps) {
  const { region, pilotage, ...vue } = await readChiffres(await searchParams)
  return (
    <>
      <FilAriane
        etapes={[
          { href: '/', libelle: 'Accueil' },
          ...(region === null ? [] : [{ href: ADRESSE_CHIFFRES, libelle: 'Le pays en chiffres' }]),
        ]}
        ici={region === null ? 'Le pays en chiffres' : region.nom}
      />
      <TeteDePage
        {...(region !== null && { surtitre: 'Région' })}
        titre={region === null ? 'Le pays en chiffres' : `${region.nom} en chiffres`}
        chapo={decrireRegions(pilotage.regions)}
      >
        {region !== null && (
          <p>
            <Link href={getAdresseRegion(region)}>Les conventions de la région</Link>
          </p>
        )}
      </TeteDePage>
      <TableauDeBord vue={{ ...vue, pilotage, chemin: ADRESSE_CHIFFRES }} />
    </>
  )
}
