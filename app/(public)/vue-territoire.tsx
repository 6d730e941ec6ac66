import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { DonneesLiees } from '@/components/layout/donnees-liees'
import { Integrer } from '@/components/partage/integrer'
import { LienSignaler } from '@/components/signalements/lien-signaler'
import { BandeauSituation } from '@/components/situation/bandeau-situation'
import { ChoixDate } from '@/components/situation/choix-date'
import { SuiteSituation } from '@/components/situation/suite-situation'
import { PageTerritoire } from '@/components/territoires/page-territoire'
import { decrirePage } from '@/components/territoires/presenter'
import { TelechargementsTerritoire } from '@/components/territoires/telechargements-territoire'
import { getAdresseAu, getAdresseConvention } from '@/lib/domain/adresse-publique'
import { toTerritoireLie } from '@/lib/domain/donnees-liees'
import type { Instantane } from '@/lib/domain/instantane'
import { decrireConventionsAu, nommerSituation } from '@/lib/domain/phrase/situation'
import { isHorsParite, listConventions, type TerritoirePublie } from '@/lib/domain/territoire-publie'
import { getAdresseAbsolue } from '@/lib/platform/http/adresse-absolue'
import { composeMetadonnees } from './metadonnees'
import type { ConventionsLues } from './situation-territoire'

/** Un territoire et ses conventions, aujourd’hui ou au jour demandé. */
export interface TerritoireLu {
  readonly nom: string
  readonly titre: string
  readonly surtitre: string
  readonly chapo: string
  readonly adresse: string
  readonly collectivite: TerritoirePublie
  readonly conventions: ConventionsLues
}

/** Le titre et la description de la page, et son adresse permanente. */
export function decrireVue({ titre, chapo, adresse, collectivite, conventions }: TerritoireLu): Metadata {
  const { au, instantanes } = conventions
  if (au.tag === 'invalide' || instantanes === null)
    return { title: titre, description: chapo, robots: { index: false } }
  if (au.tag === 'aujourdhui') {
    const description = decrirePage(chapo, instantanes)
    return composeMetadonnees({ title: titre, description, adresse, image: `${adresse}/partage.png` })
  }
  const title = `${titre}, ${nommerSituation(au.jour)}`
  const description = compterAu(au.jour, collectivite, instantanes)
  return composeMetadonnees({ title, description, adresse: getAdresseAu(adresse, au.jour) })
}

type VueTerritoireProps = {
  readonly page: TerritoireLu
  readonly liens: ReactNode
  readonly children?: ReactNode
}

/** La page d’un territoire, aujourd’hui ou au jour demandé. */
export function VueTerritoire({ page, liens, children }: VueTerritoireProps) {
  const { adresse, conventions, collectivite, ...identite } = page
  const { au, aujourdhui, instantanes, absentes, totaux } = conventions
  const jour = au.tag === 'jour' ? au.jour : undefined
  const bandeau = jour !== undefined && (
    <BandeauSituation
      jour={jour}
      adresse={adresse}
      permanente={getAdresseAbsolue(getAdresseAu(adresse, jour))}
      phrases={[compterAu(jour, collectivite, instantanes ?? [])]}
    />
  )
  return (
    <PageTerritoire
      {...identite}
      collectivite={collectivite}
      instantanes={instantanes}
      jour={jour}
      bandeau={bandeau}
      choixDate={collectivite.conventions.length > 0 && <ChoixDate adresse={adresse} au={au} aujourdhui={aujourdhui} />}
      liens={liens}
    >
      <SuiteSituation absentes={absentes} totaux={totaux} />
      {children}
      {instantanes !== null && instantanes.length > 0 && <TelechargementsTerritoire adresse={adresse} jour={jour} />}
      {collectivite.conventions.length > 0 && (
        <div className="mt-12">
          <LienSignaler page={adresse} />
        </div>
      )}
      {jour === undefined && (
        <>
          <Integrer
            nom={identite.nom}
            page={getAdresseAbsolue(adresse)}
            cadre={getAdresseAbsolue(`/integrer${adresse}`)}
            image={getAdresseAbsolue(`${adresse}/balance.svg`)}
          />
          <DonneesLiees donnees={lierTerritoire(page)} />
        </>
      )}
    </PageTerritoire>
  )
}

function lierTerritoire({ nom, adresse, collectivite, conventions }: TerritoireLu) {
  return toTerritoireLie({
    nom,
    url: getAdresseAbsolue(adresse),
    region: collectivite.region.nom,
    conventions: (conventions.instantanes ?? []).map(({ collectivite: contractante, convention }) => ({
      titre: convention.titre,
      url: getAdresseAbsolue(getAdresseConvention(contractante, convention)),
    })),
  })
}

/** Un plan d’un autre cadre ne compte pas parmi les conventions. */
function compterAu(jour: string, collectivite: TerritoirePublie, instantanes: readonly Instantane[]): string {
  const enVigueur = instantanes.filter(({ convention }) => !isHorsParite(convention.cadre))
  return decrireConventionsAu(jour, enVigueur.length, listConventions(collectivite).length)
}
