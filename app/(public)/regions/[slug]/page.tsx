import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { Section } from '@/components/actes/section'
import { FilAriane } from '@/components/layout/fil-ariane'
import { TeteDePage } from '@/components/layout/tete-de-page'
import { TerritoiresNonRenseignes } from '@/components/regions/territoires-region'
import { DerniersActes } from '@/components/territoires/derniers-actes'
import { SansTotal } from '@/components/territoires/sans-total'
import { TableConventions } from '@/components/territoires/table-conventions'
import { TotauxPublies } from '@/components/territoires/totaux-publies'
import { EmptyState } from '@/components/ui/empty-state'
import { LiensFormats } from '@/components/ui/liens-formats'
import { ADRESSE_REGIONS, ADRESSE_TERRITOIRES, getAdresseRegion } from '@/lib/domain/adresse-publique'
import { computeTotauxPublies, groupByEtat, listConventionsSituees } from '@/lib/domain/chiffres-nationaux'
import { decrireRegion } from '@/lib/domain/phrase/region'
import { computeCouverture, listConventions } from '@/lib/domain/territoire-publie'
import { listDernieresPublications } from '@/lib/features/conventions/public'
import { listConventionsSansTotal, listMontantsRegion } from '@/lib/features/territoires/montants'
import { getRegion } from '@/lib/features/territoires/public'
import { getAdresseAbsolue } from '@/lib/platform/http/adresse-absolue'

interface RegionProps {
  readonly params: Promise<{ readonly slug: string }>
}

const NOMBRE_ACTES = 6

async function readRegion({ params }: RegionProps) {
  const lue = (await getRegion((await params).slug)) ?? notFound()
  const situees = listConventionsSituees(lue.territoires)
  const { attestee, compatible, rompue, indeterminable } = groupByEtat(situees)
  const phrase = decrireRegion({
    lieu: lue.region,
    ...computeCouverture(lue.territoires),
    verdicts: {
      attestee: attestee.length,
      compatible: compatible.length,
      rompue: rompue.length,
      indeterminable: indeterminable.length,
    },
  })
  return { ...lue, situees, phrase }
}

export async function generateMetadata(props: RegionProps): Promise<Metadata> {
  const { region, phrase } = await readRegion(props)
  return {
    title: region.nom,
    description: phrase,
    alternates: { canonical: getAdresseAbsolue(getAdresseRegion(region)) },
  }
}

export default async function RegionPage(props: RegionProps) {
  const { region, territoires, situees, phrase } = await readRegion(props)
  const [montants, sansTotal, actes] = await Promise.all([
    listMontantsRegion(region.code),
    listConventionsSansTotal(),
    listDernieresPublications(NOMBRE_ACTES, region.code),
  ])
  const totaux = computeTotauxPublies(montants)
  const nonRenseignes = territoires.filter((territoire) => listConventions(territoire).length === 0)
  return (
    <>
      <FilAriane
        etapes={[
          { href: '/', libelle: 'Accueil' },
          { href: ADRESSE_TERRITOIRES, libelle: 'Territoires' },
          { href: ADRESSE_REGIONS, libelle: 'Régions' },
        ]}
        ici={region.nom}
      />
      <TeteDePage surtitre="Région" titre={region.nom} chapo={phrase}>
        {situees.length > 1 && (
          <p>
            <Link href={`/comparer?region=${region.slug}`} prefetch={false}>
              Comparer les territoires de cette région
            </Link>
          </p>
        )}
      </TeteDePage>
      {situees.length > 0 && (
        <div className="space-y-2">
          <TableConventions situees={situees} />
          <LiensFormats
            csv={`/donnees/parite.csv?principal=true&famille=convention&region_code=${region.code}`}
            libelle="Ces balances"
          />
        </div>
      )}
      {nonRenseignes.length > 0 && (
        <Section id="non-renseignes" titre="Territoires non renseignés">
          <p className="max-w-texte">Aucune convention n’y est publiée, ce qui ne veut pas dire qu’il n’y en a pas.</p>
          <TerritoiresNonRenseignes territoires={nonRenseignes} />
        </Section>
      )}
      {situees.length > 0 && (
        <>
          <Section id="montants" titre="Montants publiés, par nature, période et périmètre">
            <p className="max-w-texte">
              Chaque somme dit de combien de territoires elle vient ; aucune n’est celle de la région. Deux lignes ne
              s’additionnent jamais.
            </p>
            {totaux.length > 0 ? (
              <>
                <TotauxPublies totaux={totaux} />
                <LiensFormats csv={`${getAdresseRegion(region)}/totaux.csv`} libelle="Ces sommes" />
                <LiensFormats
                  csv={`/donnees/montants.csv?famille=convention&niveau=acte&region_code=${region.code}`}
                  libelle="Les montants des actes entiers, avec leurs sources"
                />
              </>
            ) : (
              <EmptyState title="Aucun montant publié pour une convention entière" />
            )}
            <SansTotal situees={situees.filter(({ convention }) => sansTotal.has(convention.id))} />
          </Section>
          <Section id="actes" titre="Derniers actes signés">
            <DerniersActes instantanes={actes} />
          </Section>
        </>
      )}
    </>
  )
}
